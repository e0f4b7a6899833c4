import Foundation
import TestSupport
import Testing

/// The rooms see only what the table of the architecture lets them see.
struct ImportTests {
    /// What each target may import of the project's own targets.
    static let table: [String: Set<String>] = [
        "Model": [],
        "Languages": ["Model"],
        "Formats": ["CLibXML2", "CZlib"],
        "Intake": ["Model", "Formats"],
        "Normalisation": ["Model", "Intake"],
        "Validation": ["Model", "Languages", "Normalisation"],
        // A checked batch shows the case batch inside it, so that the room after next has to see that type, too.
        "Anonymisation": ["Model", "Normalisation", "Validation"],
        "Register": ["Model", "Formats", "Anonymisation"],
        "Linkage": ["Model", "Anonymisation"],
        "Statistics": ["Model", "Linkage"],
        "Disclosure": ["Model", "Statistics"],
        "Publication": ["Model", "Formats", "Statistics", "Disclosure"],
        "Pipeline": [
            "Model", "Languages", "Formats", "Intake", "Normalisation", "Validation", "Anonymisation",
            "Register", "Linkage", "Statistics", "Disclosure", "Publication",
        ],
        "clearingpoint": ["Pipeline", "Languages", "Model"],
    ]

    /// What belongs to the language and the system.
    static let system: Set<String> = [
        "Foundation", "FoundationEssentials", "Dispatch", "Synchronization", "Glibc", "Musl", "Darwin",
    ]

    /// The source files of a target with their text.
    static func files(of target: String) throws -> [(path: String, text: String)] {
        let folder = Repository.file("Sources/\(target)")
        let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().map {
            ("Sources/\(target)/\($0)", try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
        }
    }

    @Test("every target under Sources stands in the table, or is a system library")
    func everyTarget() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Repository.file("Sources").path)
        #expect(Set(names) == Set(Self.table.keys).union(["CLibXML2", "CZlib"]))
    }

    @Test("a room imports only what the table allows", arguments: table.keys.sorted())
    func imports(target: String) throws {
        let allowed = try #require(Self.table[target]).union(Self.system)
        let files = try Self.files(of: target)
        #expect(!files.isEmpty)
        for (path, text) in files {
            for line in text.split(separator: "\n") {
                let words = line.split(separator: " ")
                guard let position = words.firstIndex(of: "import"), position <= 2, words.count > position + 1
                else { continue }
                let isImport = words[..<position].allSatisfy {
                    ["public", "internal", "private", "package"].contains($0)
                }
                guard isImport else { continue }
                #expect(allowed.contains(String(words[position + 1])), "\(path): \(line)")
            }
        }
    }

    @Test("no file of the product forces, gives up, or prints by the locale", arguments: table.keys.sorted())
    func forbidden(target: String) throws {
        let words = [
            "try!", "fatalError(", "@unchecked Sendable", "String(format:", "TODO", "DateFormatter", "as! ",
        ]
        for (path, text) in try Self.files(of: target) {
            for word in words { #expect(!text.contains(word), "\(path) has \(word)") }
            #expect(
                text.split(separator: "\n", omittingEmptySubsequences: false).count <= 401,
                "\(path) is too long")
        }
    }
}
