import Model
import Testing

@testable import Validation

@Suite("The report as text")
struct ReportTextTests {
    @Test("It says verdict, counts, findings with first places, and the sum")
    func whole() throws {
        var records = (0..<8).map {
            ["local_case_id": "\($0)", "entry_date": "2003-04-02", "exit_date": "2003-04-01"]
        }
        records.append(["local_case_id": "99", "entry_date": "2003-04-02", "exit_date": "2003-04-09"])
        let report = try Submissions.check(stays: records).report
        let lines = ReportText(of: report, file: "shelter.csv").text.split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "shelter.csv: accepted in part: 1 of 9 records.")
        #expect(lines.contains("8 errors, 1 warning, 0 notes."))
        #expect(
            lines.contains("ERROR: The date of exit lies before the date of entry. (column “exit_date”, B)"))
        #expect(lines.contains("  First 5 of 8: row 2, row 3, row 4, row 5, row 6"))
        #expect(
            lines.contains("  To do: Correct the date of entry or the date of exit. [exit-not-before-entry]"))
        #expect(
            lines.suffix(3) == [
                "accepted + rejected + duplicates + out of period + without consent = read",
                "       1 +        8 +          0 +             0 +               0 =    9",
                "",
            ])
        #expect(lines.allSatisfy { $0.count <= ReportText.width })
    }

    @Test("The sum always holds, for an empty and a refused file too")
    func sums() throws {
        let empty = try Submissions.check(stays: []).report
        #expect(empty.verdict == .refused && empty.totals.addUp)
        #expect(ReportText(of: empty, file: "a.csv").text.hasSuffix(" =    0\n"))
    }

    @Test(
        "Near spelling is one word or none",
        arguments: [
            ("entry_date", ["Entry dte", "Comment"], "Entry dte"),
            ("sex", ["sax", "six"], nil),
            ("sex", ["note"], nil),
            ("exit_date", ["EXIT DATE"], "EXIT DATE"),
        ] as [(String, [String], String?)])
    func near(word: String, candidates: [String], nearest: String?) {
        #expect(NearSpelling.of(word, among: candidates) == nearest)
    }
}
