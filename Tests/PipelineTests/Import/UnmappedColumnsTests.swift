import Intake
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// Identifiers in columns that nothing maps, in every form in which files come.
struct UnmappedColumnsTests {
    private func findings(_ text: String, _ name: String) throws -> [String] {
        let sandbox = try Sandbox()
        let path = try sandbox.write(text, to: name)
        var stated = StatedFile()
        let isKind = stated.setKind("SHELTER_STAY")
        #expect(isKind)
        stated.period = .init(year: 2004, quarter: 1)
        let report = try Pipeline(.bare, options: Running.options()).validate([path], as: stated)
        return report.files.flatMap(\.report.sortedFindings).filter {
            $0.key.rule == "no-identifier-in-an-unmapped-column"
        }.map { "\($0.key.column ?? "-"): \($0.message)" }
    }

    private static let told = "A column that is not read seems to hold identifiers: an e-mail address."

    @Test func `a column of a table`() throws {
        let found = try findings(
            "local_case_id,entry_date,contact,weather\n17,2004-01-05,anna@example.org,fair\n18,2004-01-06,,fair\n",
            "stays.csv")
        #expect(found == ["contact: \(Self.told)"])
    }

    @Test func `a key of JSON`() throws {
        let found = try findings(
            #"[{"local_case_id":"17","entry_date":"2004-01-05","contact":"anna@example.org","weather":"fair"}]"#,
            "stays.json")
        #expect(found == ["contact: \(Self.told)"])
    }

    @Test func `an element of XML`() throws {
        let found = try findings(
            "<r><stay><local_case_id>17</local_case_id><entry_date>2004-01-05</entry_date>"
                + "<contact>anna@example.org</contact></stay><stay><local_case_id>18</local_case_id>"
                + "<entry_date>2004-01-06</entry_date></stay></r>", "stays.xml")
        #expect(found == ["contact: \(Self.told)"])
    }

    @Test func `a heading that is a person's name is not shown`() throws {
        let found = try findings(
            "local_case_id,entry_date,Jelena Petrović\n17,2004-01-05,anna@example.org\n", "stays.csv")
        #expect(found == ["-: \(Self.told)"])
    }

    @Test func `a column that is read has its own rule`() throws {
        #expect(
            try findings("local_case_id,entry_date,sex\n17,2004-01-05,anna@example.org\n", "stays.csv") == [])
    }
}
