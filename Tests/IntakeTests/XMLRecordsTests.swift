import Formats
import Model
import Testing

@testable import Intake

/// Where the records of an XML document stand, and when that is asked for.
struct XMLRecordsTests {
    private static let stay = "<sex>F</sex><entry_date>2004-01-05</entry_date><citizenship>SRB</citizenship>"

    private func adapter(_ text: String, records: String? = nil) throws -> any Adapter {
        var source = SourceDescription()
        source.recordsPath = records
        return try AdapterBook.adapter(for: .inMemory(Array(text.utf8), path: "a.xml"), source: source)
    }

    private func count(_ adapter: any Adapter) throws -> Int {
        var count = 0
        while let chunk = try adapter.next() { count += chunk.parsed().batch.count }
        return count
    }

    static let rivals: [(text: String, paths: [String])] = [
        (
            "<s><januar><stay>\(stay)</stay></januar><februar><stay>\(stay)</stay><stay>\(stay)</stay></februar></s>",
            ["/s/februar/stay", "/s/januar/stay"]
        ),
        (
            "<s><stays><stay>\(stay)</stay><stay>\(stay)</stay></stays><minors><m>\(stay)</m><m>\(stay)</m></minors></s>",
            ["/s/stays/stay", "/s/minors/m"]
        ),
        (
            "<s><stay>\(stay)</stay><Stay>\(stay)</Stay><stay>\(stay)</stay><Stay>\(stay)</Stay></s>",
            ["/s/stay", "/s/Stay"]
        ),
    ]

    @Test("elements that hold the like in two places are asked about", arguments: rivals)
    func asks(_ one: (text: String, paths: [String])) throws {
        let notes = try adapter(one.text).understanding.notes
        #expect(notes.map(\.kind) == [.recordsInDoubt])
        #expect(notes.first?.paths == one.paths)
    }

    @Test("once it is stated, nothing is asked")
    func takesStated() throws {
        let stated = try adapter(Self.rivals[0].text, records: "/s/januar/stay")
        #expect(stated.understanding.notes.isEmpty)
        #expect(try count(stated) == 1)
    }

    @Test("a longer table of codes is not taken for the records")
    func passesOverCodes() throws {
        let codes = (1...9).map { "<code><id>\($0)</id><label>x</label></code>" }.joined()
        let found = try adapter(
            "<s><codes>\(codes)</codes><stays><stay>\(Self.stay)</stay><stay>\(Self.stay)</stay></stays></s>")
        #expect(found.understanding.recordsPath == "/s/stays/stay")
        #expect(found.understanding.notes.isEmpty)
        #expect(try count(found) == 2)
    }

    @Test(
        "a report without records has none, whatever its envelope holds",
        arguments: [
            "<submission><envelope><period>2004-Q1</period><nil_report>true</nil_report></envelope><records/></submission>",
            "<submission><envelope><a>1</a><b>2</b></envelope><records>\n</records></submission>",
            "<r><records/></r>",
        ])
    func readsNil(_ text: String) throws {
        let found = try adapter(text)
        #expect(try count(found) == 0)
        if text.contains("nil_report") { #expect(found.envelope.contains { $0.key == "nil_report" }) }
    }

    @Test("a path at which nothing stands is an error, and an empty list there is none")
    func refusesWrongPath() throws {
        let wrong = try adapter("<s><stays><stay>\(Self.stay)</stay></stays></s>", records: "/s/cases/case")
        #expect(throws: IntakeError.format(.noRecordsThere)) { try count(wrong) }
        #expect(try count(adapter("<s><cases/></s>", records: "/s/cases/case")) == 0)
    }
}
