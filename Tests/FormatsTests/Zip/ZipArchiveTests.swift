import Foundation
import TestSupport
import Testing

@testable import Formats

struct ZipArchiveTests {
    typealias Entry = HandMadeZip.Entry

    private static let long = String(repeating: "a line of text\n", count: 20_000)

    private func open(_ zip: HandMadeZip, limits: FormatLimits = .standard) throws -> ZipArchive {
        try ZipArchive(RandomAccessMemory(zip.bytes), limits: limits)
    }

    private func texts(_ zip: HandMadeZip) throws -> [String] {
        let archive = try open(zip)
        return try archive.entries.map { String(decoding: try archive.open($0).readAll(), as: UTF8.self) }
    }

    static let good: [(name: String, zip: HandMadeZip, names: [String], texts: [String])] = [
        ("nothing", HandMadeZip([]), [], []),
        (
            "stored and deflated", HandMadeZip([Entry("a.txt"), Entry("b/c.txt", long, isDeflated: true)]),
            ["a.txt", "b/c.txt"], ["text", long]
        ),
        ("a folder", HandMadeZip([Entry("b/", "")]), ["b/"], [""]),
        ("a comment", HandMadeZip([Entry("a")]).with { $0.comment = Array("hello".utf8) }, ["a"], ["text"]),
        ("ZIP64", HandMadeZip([Entry("a")]).with { $0.isZip64 = true }, ["a"], ["text"]),
        (
            "sizes in the ZIP64 field",
            HandMadeZip([
                Entry("a").with {
                    ($0.compressedSize, $0.uncompressedSize) = (0xFFFF_FFFF, 0xFFFF_FFFF)
                    $0.extra = HandMadeZip.words(1, 16) + HandMadeZip.quad(4) + HandMadeZip.quad(4)
                    $0.localExtra = HandMadeZip.words(7, 1) + [0] + $0.extra
                }
            ]), ["a"], ["text"]
        ),
        (
            "a descriptor with signature",
            HandMadeZip([
                Entry("a").with {
                    $0.flags = 8
                    $0.localSizes = (0, 0)
                    $0.localChecksum = 0
                    $0.gap = HandMadeZip.double(0x0807_4B50) + HandMadeZip.double($0.checksum)
                    $0.gap += HandMadeZip.double(4) + HandMadeZip.double(4)
                }, Entry("b"),
            ]), ["a", "b"], ["text", "text"]
        ),
        (
            "a descriptor without",
            HandMadeZip([
                Entry("a", long, isDeflated: true).with {
                    $0.flags = 8
                    $0.localSizes = (0, 0)
                    $0.localChecksum = 0
                    $0.gap = HandMadeZip.double($0.checksum) + HandMadeZip.double($0.compressedSize)
                    $0.gap += HandMadeZip.double($0.uncompressedSize)
                }, Entry("b"),
            ]), ["a", "b"], [long, "text"]
        ),
        (
            "a name marked as UTF-8", HandMadeZip([Entry("č.csv").with { $0.flags = 1 << 11 }]), ["č.csv"],
            ["text"]
        ),
        ("a name in UTF-8, not marked", HandMadeZip([Entry("č.csv")]), ["č.csv"], ["text"]),
        ("a name in code page 437", HandMadeZip([Entry([0x81, 0xE1, 0x2E], [])]), ["üß."], [""]),
        (
            "folders as old tools of Windows part them", HandMadeZip([Entry("b\\", ""), Entry("b\\a")]),
            ["b/", "b/a"], ["", "text"]
        ),
        ("an unusual order", HandMadeZip([Entry("b"), Entry("a")]), ["b", "a"], ["text", "text"]),
        (
            "unused room", HandMadeZip([Entry("a").with { $0.gap = [UInt8](repeating: 1, count: 50) }]),
            ["a"], ["text"]
        ),
        ("deflate of nothing", HandMadeZip([Entry("a", "").with { $0.method = 8 }]), ["a"], [""]),
        (
            "a file from standard input", HandMadeZip([Entry("-").with { $0.attributes = 0x1180 << 16 }]),
            ["-"], ["text"]
        ),
        ("a Unix file", HandMadeZip([Entry("a").with { $0.attributes = 0x81A4 << 16 }]), ["a"], ["text"]),
    ]

    @Test("archives of every usual making are read", arguments: good)
    func reads(_ one: (name: String, zip: HandMadeZip, names: [String], texts: [String])) throws {
        let archive = try open(one.zip)
        #expect(archive.entries.map(\.name) == one.names)
        #expect(try texts(one.zip) == one.texts)
        #expect(archive.entries.map(\.isDirectory) == one.names.map { $0.hasSuffix("/") })
        #expect(archive.entries.map(\.uncompressedSize) == one.texts.map(\.utf8.count))
    }

    static let refused: [(fault: FormatError.ArchiveFault, offset: Int?, zip: HandMadeZip)] = [
        (.bytesBefore, 0, HandMadeZip([Entry("a")]).with { $0.before = [1, 2, 3] }),
        (.bytesBefore, 0, HandMadeZip([]).with { $0.before = [1, 2, 3] }),
        // As self-extracting archives are: the numbers count from the file's start.
        (
            .bytesBefore, 0,
            HandMadeZip([Entry("a").with { $0.offset = 3 }]).with {
                $0.before = [1, 2, 3]
                $0.directoryShift = 3
            }
        ),
        (.bytesAfter, 104, HandMadeZip([Entry("a")]).with { $0.after = [1] }),
        (.bytesAfter, 22, HandMadeZip([]).with { $0.after = [UInt8](repeating: 7, count: 4000) }),
        (.twoEnds, 82, HandMadeZip([Entry("a")]).with { $0.comment = HandMadeZip([]).bytes }),
        (.severalDisks, 82, HandMadeZip([Entry("a")]).with { $0.disk = 1 }),
        (.severalDisks, 138, HandMadeZip([Entry("a")]).with { ($0.isZip64, $0.locatorDisks) = (true, 2) }),
        (.severalDisks, 82, HandMadeZip([Entry("a")]).with { ($0.isZip64, $0.disk) = (true, 1) }),
        (.severalDisks, 35, HandMadeZip([Entry("a").with { $0.disk = 1 }])),
        (.damagedDirectory, 82, HandMadeZip([Entry("a")]).with { $0.countInEnd = 2 }),
        (.damagedDirectory, 35, HandMadeZip([Entry("a")]).with { $0.countInEnd = 0 }),
        (.damagedDirectory, 82, HandMadeZip([Entry("a")]).with { $0.directoryShift = 1 }),
        (.missingHeader, 36, HandMadeZip([Entry("a"), Entry("b").with { $0.offset = 36 }])),
        (.namesDiffer, 0, HandMadeZip([Entry("a").with { $0.localName = Array("b".utf8) }])),
        (.namesDiffer, 0, HandMadeZip([Entry("a").with { $0.localName = Array("ab".utf8) }])),
        (.headersDiffer, 0, HandMadeZip([Entry("a").with { $0.localMethod = 8 }])),
        (.headersDiffer, 0, HandMadeZip([Entry("a").with { $0.localSizes = (4, 5) }])),
        (.headersDiffer, 0, HandMadeZip([Entry("a").with { $0.localChecksum = 5 }])),
        (.headersDiffer, 0, HandMadeZip([Entry("a").with { $0.localFlags = 1 }])),
        (.headersDiffer, 0, HandMadeZip([Entry("a").with { $0.localFlags = 8 }])),
        (.headersDiffer, 36, HandMadeZip([Entry("a/")])),
        (.unlistedEntry, 35, HandMadeZip([Entry("a").with { $0.gap = HandMadeZip([Entry("b")]).bytes }])),
        (
            .unlistedEntry, 51,
            HandMadeZip([
                Entry("a").with {
                    $0.flags = 8
                    $0.gap = [UInt8](repeating: 1, count: 16) + HandMadeZip([Entry("b")]).bytes
                }
            ])
        ),
        (.overlap, 0, HandMadeZip([Entry("a").with { $0.offset = 0 }, Entry("b").with { $0.offset = 0 }])),
        (
            .overlap, 0,
            HandMadeZip([Entry("a").with { ($0.compressedSize, $0.uncompressedSize) = (5, 5) }, Entry("b")])
        ),
        (.overlap, 0, HandMadeZip([Entry("a").with { ($0.compressedSize, $0.uncompressedSize) = (9, 9) }])),
        (.encrypted, 35, HandMadeZip([Entry("a").with { $0.flags = 1 }])),
        (.encrypted, 35, HandMadeZip([Entry("a").with { $0.flags = 1 << 6 }])),
        (.encrypted, 35, HandMadeZip([Entry("a").with { $0.flags = 1 << 13 }])),
        (.encrypted, 35, HandMadeZip([Entry("a").with { $0.method = 99 }])),
        (.unsafeName, 34, HandMadeZip([Entry("")])),
        (.unsafeName, 36, HandMadeZip([Entry("/a")])),
        (.unsafeName, 38, HandMadeZip([Entry("../a")])),
        (.unsafeName, 38, HandMadeZip([Entry("b/..")])),
        (.unsafeName, 36, HandMadeZip([Entry("\\a")])),
        (.unsafeName, 38, HandMadeZip([Entry("..\\a")])),
        (.unsafeName, 38, HandMadeZip([Entry("b\\..")])),
        (.unsafeName, 38, HandMadeZip([Entry("c:\\a")])),
        (.unsafeName, 37, HandMadeZip([Entry("c:a")])),
        (.unsafeName, 37, HandMadeZip([Entry("c\0a")])),
        (
            .unsafeName, 35,
            HandMadeZip([Entry([0xFF], []).with { $0.flags = 1 << 11 }]).with {
                $0.entries[0].gap = [1, 2, 3, 4]
            }
        ),
        (.duplicateName, 35, HandMadeZip([Entry("a"), Entry("a")])),
        (.duplicateName, 35, HandMadeZip([Entry("a"), Entry("A")])),
        (.duplicateName, 36, HandMadeZip([Entry("č"), Entry("c\u{30C}")])),
        (.duplicateName, 35, HandMadeZip([Entry("a"), Entry("./a")])),
        (.duplicateName, 37, HandMadeZip([Entry("a/b"), Entry("a\\b")])),
        (.unsupportedMethod, 35, HandMadeZip([Entry("a").with { $0.method = 9 }])),
        (.link, 35, HandMadeZip([Entry("a").with { $0.attributes = 0xA1FF << 16 }])),
        (.link, 35, HandMadeZip([Entry("a").with { $0.attributes = 0x6000 << 16 }])),
    ]

    @Test("what two readers could read differently is refused, each by its own name", arguments: refused)
    func refuses(_ one: (fault: FormatError.ArchiveFault, offset: Int?, zip: HandMadeZip)) {
        #expect(throws: FormatError.archive(one.fault, byteOffset: one.offset)) { try open(one.zip) }
    }

    @Test("an archive cut off anywhere, or none at all, has no end")
    func refusesCutOff() throws {
        let whole = HandMadeZip([Entry("a"), Entry("b", Self.long, isDeflated: true)]).bytes
        for count in 0..<whole.count {
            do {
                _ = try ZipArchive(RandomAccessMemory(Array(whole[..<count])))
                Issue.record("read after \(count) bytes")
            } catch FormatError.archive(let fault, _) {
                #expect(fault == .noEnd)
            }
        }
        #expect(throws: FormatError.archive(.noEnd, byteOffset: nil)) {
            try ZipArchive(RandomAccessMemory(Array("no archive".utf8)))
        }
    }

    static let damaged: [(fault: FormatError.ArchiveFault, entry: Entry)] = [
        (.wrongChecksum, Entry("a").with { $0.checksum = 1 }),
        (.wrongChecksum, Entry("a", long, isDeflated: true).with { $0.checksum = 1 }),
        (.wrongSize, Entry("a", long, isDeflated: true).with { $0.uncompressedSize -= 1 }),
        (.wrongSize, Entry("a", long, isDeflated: true).with { $0.uncompressedSize += 1 }),
        (
            .wrongSize,
            Entry("a", long, isDeflated: true).with {
                $0.packed.append(0)
                $0.compressedSize += 1
            }
        ),
        (
            .damagedEntry,
            Entry("a", long, isDeflated: true).with {
                $0.packed.removeLast(3)
                $0.compressedSize -= 3
            }
        ),
        (.damagedEntry, Entry("a", long, isDeflated: true).with { $0.packed[0] = 0xFF }),
    ]

    @Test("an entry that is not what the directory says fails once its good part is read", arguments: damaged)
    func refusesDamage(_ one: (fault: FormatError.ArchiveFault, entry: Entry)) throws {
        let archive = try open(HandMadeZip([one.entry]))
        do {
            _ = try archive.open(archive.entries[0]).readAll()
            Issue.record("read")
        } catch FormatError.archive(let fault, let offset) {
            #expect(fault == one.fault)
            #expect(offset != nil)
        }
    }

    @Test("every fault of an archive has a case above that causes it")
    func coversFaults() {
        let covered = Set(Self.refused.map(\.fault)).union(Self.damaged.map(\.fault)).union([.noEnd])
        #expect(covered == Set(FormatError.ArchiveFault.allCases))
    }

    @Test("a bomb is stopped by size or ratio, before it is read or while it is")
    func stopsBombs() throws {
        let zeros = [UInt8](repeating: 0, count: 2 << 20)
        let zip = HandMadeZip([Entry(Array("a".utf8), zeros, isDeflated: true)])
        func read(_ limits: FormatLimits) throws -> Int {
            let archive = try open(zip, limits: limits)
            return try archive.open(archive.entries[0]).readAll().count
        }
        var limits = FormatLimits()
        limits.ratioFreeSize = 1 << 20
        #expect(throws: FormatError.limitExceeded(.ratio, line: nil)) { try read(limits) }
        limits.ratio = 10_000
        #expect(try read(limits) == 2 << 20)
        limits.decompressedSize = 1 << 20
        #expect(throws: FormatError.limitExceeded(.size, line: nil)) { try read(limits) }
        // One that says less than it gives.
        let liar = HandMadeZip([
            Entry(Array("a".utf8), zeros, isDeflated: true).with { $0.uncompressedSize = 9 }
        ])
        let archive = try open(liar)
        #expect(throws: FormatError.self) { try archive.open(archive.entries[0]).readAll() }
    }

    @Test("too many entries are refused, and the limit can be set higher")
    func limitsEntries() throws {
        let zip = HandMadeZip((0..<1001).map { Entry("\($0)") })
        #expect(throws: FormatError.limitExceeded(.entries, line: nil)) { try open(zip) }
        var limits = FormatLimits()
        limits.zipEntries = 1001
        #expect(try open(zip, limits: limits).entries.count == 1001)
    }

    @Test("an entry is found whatever the case of its name, and read as often as wanted")
    func findsEntries() throws {
        let archive = try open(HandMadeZip([Entry("xl/Workbook.xml", Self.long, isDeflated: true)]))
        let entry = try #require(archive.entry(named: "XL/workbook.xml"))
        for _ in 0..<2 { #expect(try archive.open(entry).readAll() == Array(Self.long.utf8)) }
        #expect(archive.entry(named: "xl/styles.xml") == nil)
    }

    @Test("a file is read in place; a folder, a missing file and a device are none")
    func readsFiles() throws {
        let sandbox = try Sandbox()
        let path = sandbox.path("a.zip")
        try Data(HandMadeZip([Entry("a")]).bytes).write(to: URL(filePath: path))
        let archive = try ZipArchive(RandomAccessFile(path: path))
        #expect(try archive.open(archive.entries[0]).readAll() == Array("text".utf8))
        #expect(throws: FormatError.isDirectory(path: sandbox.url.path)) {
            try RandomAccessFile(path: sandbox.url.path)
        }
        #expect(throws: FormatError.notFound(path: path + "x")) { try RandomAccessFile(path: path + "x") }
        #expect(throws: FormatError.self) { try RandomAccessFile(path: "/dev/null") }
    }
}
