import Testing

@testable import Publication

@Suite("A publication is written whole or not at all")
struct PublicationFolderTests {
    private let scratch: ScratchFolder
    private let folder: PublicationFolder

    init() throws {
        scratch = try ScratchFolder()
        folder = PublicationFolder(path: "\(scratch.path)/publication/2004-Q4")
    }

    private func file(_ path: String, _ text: String) -> PublishedFile {
        PublishedFile(path: path, bytes: Array(text.utf8))
    }

    private func texts() throws -> [String: String] {
        try scratch.files().mapValues { String(decoding: $0, as: UTF8.self) }
    }

    @Test("the files are where they should be, and nothing else is")
    func written() throws {
        try folder.write([file("a.txt", "one"), file("tables/b.txt", "two")])
        #expect(
            try texts() == ["publication/2004-Q4/a.txt": "one", "publication/2004-Q4/tables/b.txt": "two"])
    }

    @Test("what was published before is gone as a whole")
    func replaced() throws {
        try folder.write([file("a.txt", "one"), file("old/b.txt", "two")])
        try folder.write([file("a.txt", "three")])
        #expect(try texts() == ["publication/2004-Q4/a.txt": "three"])
    }

    @Test("a large file arrives whole")
    func large() throws {
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        try folder.write([PublishedFile(path: "large", bytes: bytes)])
        #expect(try scratch.files()["publication/2004-Q4/large"] == bytes)
    }

    @Test(
        "failing half-way leaves the publication before as it was, and no trace of the new one",
        arguments: ["a.txt/below-a-file.txt", String(repeating: "n", count: 300), "sub/../a.txt"])
    func failing(_ second: String) throws {
        try folder.write([file("a.txt", "before"), file("b.txt", "before")])
        #expect(throws: PublicationError.self) {
            try folder.write([file("a.txt", "after"), file(second, "after"), file("b.txt", "after")])
        }
        #expect(
            try texts() == ["publication/2004-Q4/a.txt": "before", "publication/2004-Q4/b.txt": "before"])
    }

    @Test("a file where the folder of all publications should be is an error, and stays")
    func blocked() throws {
        try scratch.write("in the way", to: "publication")
        #expect(throws: PublicationError.self) { try folder.write([file("a.txt", "one")]) }
        #expect(try texts() == ["publication": "in the way"])
    }

    @Test("a file where the publication should be is not overwritten")
    func fileInPlace() throws {
        try scratch.write("in the way", to: "publication/2004-Q4")
        #expect(throws: PublicationError.self) { try folder.write([file("a.txt", "one")]) }
        #expect(try texts()["publication/2004-Q4"] == "in the way")
    }

    @Test("what a killed run left behind does no harm")
    func leftovers() throws {
        try folder.write([file("a.txt", "one")])
        try scratch.write("half", to: "publication/.2004-Q4.new/a.txt")
        try scratch.write("old", to: "publication/.2004-Q4.old/a.txt")
        try folder.write([file("a.txt", "two")])
        #expect(try texts() == ["publication/2004-Q4/a.txt": "two"])
    }

    @Test("killed between the two moves, the next run puts the old publication back before it begins")
    func killedBetweenMoves() throws {
        try folder.write([file("a.txt", "one")])
        try scratch.move("publication/2004-Q4", to: "publication/.2004-Q4.old")
        #expect(throws: PublicationError.self) {
            try folder.write([file("a.txt", "two"), file("a.txt/b.txt", "two")])
        }
        #expect(try texts() == ["publication/2004-Q4/a.txt": "one"])
    }
}
