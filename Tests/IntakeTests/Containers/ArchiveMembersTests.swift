import Formats
import Foundation
import Model
import TestSupport
import Testing

@testable import Intake

/// Which files of an archive are read.
struct ArchiveMembersTests {
    private static let table = "sex;entry_date;exit_date\nF;2004-01-05;2004-02-09\n"

    /// The members that are read of an archive that holds a table under its usual name, and this file.
    private func members(
        besides name: String, _ bytes: [UInt8], source: SourceDescription = SourceDescription()
    ) throws -> [String] {
        let sandbox = try Sandbox()
        let archive = try Archives.zip([("stays.csv", Array(Self.table.utf8)), (name, bytes)])
        try Data(archive).write(to: sandbox.url.appending(path: "stays.zip"))
        return try SubmissionPart.parts(
            of: sandbox.path("stays.zip"), source: source, limits: .standard
        ).compactMap(\.member)
    }

    static let records: [(name: String, bytes: [UInt8])] = [
        ("februar.txt", Array(table.utf8)), ("a", Array(table.utf8)),
        ("mart.dat", Array("Naslov\n\nPol,Datum prijema\nŽ,5.1.2004.\n".utf8)),
        ("packed.bin", GzipWriter.compressed(Array(table.utf8))),
        ("array.txt", Array("[{\"sex\": \"F\", \"entry_date\": \"2004-01-05\"}]".utf8)),
        ("lines.log", Array("{\"sex\": \"F\", \"entry_date\": \"2004-01-05\"}\n{\"sex\": \"M\"}\n".utf8)),
        (
            "document",
            Array("<stays><stay><sex>F</sex><entry_date>2004-01-05</entry_date></stay></stays>".utf8)
        ),
        ("wide.txt", TextEncoding.utf16LittleEndian.bytes(of: table) ?? []),
        ("headings.txt", Array("sex;entry_date;exit_date\n".utf8)),
        // An archive is told as one that is not opened.
        ("january.arc", (try? Archives.zip([("stays.csv", Array(table.utf8))])) ?? []),
    ]

    @Test("a file of records is read whatever its name", arguments: records)
    func readsByContent(_ file: (name: String, bytes: [UInt8])) throws {
        #expect(try members(besides: file.name, file.bytes) == [file.name, "stays.csv"].sorted())
    }

    static let others: [(name: String, bytes: [UInt8])] = [
        ("README", Array("Stays of the first quarter.\nAsk the office.\n".utf8)),
        ("README.md", Array("# Stays\n\nThe columns are: sex, entry_date, exit_date\n\nAsk us.\n".utf8)),
        (
            "LIESMICH",
            Array("Stays.\nColumns: sex; entry date; exit date; age\nAsk Ana; or Petar; thanks\n".utf8)
        ),
        ("codes.txt", Array("code;label\n1;shelter\n2;day centre\n".utf8)),
        ("report.pdf", Array("%PDF-1.4\n".utf8)), ("empty.txt", []),
        ("logo.png", [0x89, 0x50, 0x4E, 0x47] + [UInt8](repeating: 0, count: 40)),
        ("page.dat", Array("<table><tr><td>sex</td><td>entry_date</td></tr></table>".utf8)),
        ("settings", Array("<settings><colour>red</colour></settings>".utf8)),
    ]

    @Test("what holds no records is not read beside those that do", arguments: others)
    func passesOverOthers(_ file: (name: String, bytes: [UInt8])) throws {
        #expect(try members(besides: file.name, file.bytes) == ["stays.csv"])
    }

    @Test("the headings of a mapping tell records, too")
    func knowsTheMapping() throws {
        let bytes = Array("k1;k2\nF;2004-01-05\n".utf8)
        #expect(try members(besides: "a.dat", bytes) == ["stays.csv"])
        var source = SourceDescription()
        source.mapping = [
            .init(column: "k1", target: .standard(.sex)), .init(column: "k2", target: .standard(.entryDate)),
        ]
        #expect(try members(besides: "a.dat", bytes, source: source) == ["a.dat", "stays.csv"])
    }

    @Test("folders of old Windows tools are folders")
    func backslashes() throws {
        #expect(try members(besides: "a\\b.csv", Array(Self.table.utf8)) == ["a/b.csv", "stays.csv"])
    }
}
