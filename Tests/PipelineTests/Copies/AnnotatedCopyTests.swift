import Formats
import Foundation
import Intake
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// An annotated copy has the rows of the submission in their order, and beside each what was found in it.
struct AnnotatedCopyTests {
    /// A title, a group above the headings, line breaks, quotes, a blank row, totals and a note.
    private static let rows = [
        "Mesečni izveštaj", "", "local_case_id;sex;entry_date;exit_date;Napomena",
        "K-1;F;2004-01-05;2003-12-01;\"rekla je \"\"šta\"\"\r\ni otišla; žurno\"",
        "K-2;ženski;2004-01-06;;=1+1", "", "K-3;F;;;-5", "K-4;F;2004-02-01;;Č", "Ukupno;4;;;",
    ]

    private func central(_ copying: Copying) throws -> String {
        let bytes = try #require(TextEncoding.windows1250.bytes(of: Self.rows.joined(separator: "\r\n")))
        let path = copying.sandbox.path("izveštaj.csv")
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    @Test func `a CSV in windows-1250 keeps its rows, and is in UTF-8 with a mark`() throws {
        let copying = try Copying()
        let copies = try copying.copies(try central(copying))
        let text = String(
            decoding: try Data(contentsOf: URL(filePath: copies.annotated)), as: UTF8.self)
        #expect(text.hasPrefix("\u{FEFF}Mesečni izveštaj\r\n\r\nlocal_case_id;"))
        let rows = try copying.rows(copies.annotated)
        #expect(rows.count == Self.rows.joined(separator: "\r\n").components(separatedBy: "\r\n").count)
        #expect(rows[2].hasSuffix("Napomena;\"Clearing Point: rules\";\"Clearing Point: to do\""))
        #expect(
            text.contains("\"rekla je \"\"šta\"\"\r\ni otišla; žurno\";\"exit-not-before-entry (exit_date)\"")
        )
        #expect(rows[4].contains("exit_date (column D): Correct the date of entry or the date of exit."))
        #expect(rows[5].contains("'=1+1"))
        #expect(rows[6].isEmpty)
        #expect(rows[7].contains(";-5;\"critical-value-present (entry_date)"))
        #expect(rows[8].hasPrefix("K-4;F;2004-02-01;;Č"))
        #expect(rows[9].hasPrefix("Ukupno;4"))
    }

    @Test(arguments: ["csv", "xlsx"])
    func `a copy is read as the submission is, and copied again as itself`(ending: String) throws {
        let copying = try Copying()
        let file = try central(copying)
        let copies = try copying.copies(file, ending: ending)
        #expect(try copying.records(copies.annotated) == copying.records(file))
        let again = try copying.copies(copies.annotated, ending: ending)
        #expect(again.report.counts == copies.report.counts)
        #expect(again.report.report.totals == copies.report.report.totals)
        #expect(again.report.understanding?.ignored == ["Napomena"])
        #expect(
            try Data(contentsOf: URL(filePath: again.annotated))
                == Data(contentsOf: URL(filePath: copies.annotated)))
    }

    @Test func `a workbook keeps days as days, numbers as numbers and texts as texts`() throws {
        let copying = try Copying()
        let writer = try XLSXWriter(sheets: [.init("Stays"), .init("Notes")])
        try writer.beginSheet()
        let headings = ["local_case_id", "sex", "entry_date", "exit_date", "Count"]
        try writer.row(headings.map { XLSXCell.text($0) })
        try writer.row([.text("007"), .text("F"), .iso("2004-01-05"), .iso("2003-12-01"), .decimal(-2.5)])
        try writer.row([])
        try writer.row([.text("+8"), .text("XQ"), .iso("2004-01-06"), .empty, .boolean(true)])
        try writer.beginSheet()
        try writer.finish()
        let file = copying.sandbox.path("stays.xlsx")
        try Data(writer.take()).write(to: URL(filePath: file))
        let copies = try copying.copies(file, ending: "xlsx")
        #expect(try copying.records(copies.annotated) == copying.records(file))
        let workbook = try XLSXWorkbook(ZipArchive(RandomAccessFile(path: copies.annotated)))
        #expect(workbook.sheets.map(\.name) == ["Stays"])
        let reader = try XLSXSheetReader(workbook, sheet: workbook.sheets[0])
        var rows: [XLSXRow] = []
        while let row = try reader.readRow() { rows.append(row) }
        #expect(rows.map(\.row) == [1, 2, 4])
        #expect(rows[0].fields == headings + RemarkColumns.headings)
        #expect(rows[1].types == [.text, .text, .date, .date, .number, .text, .text])
        #expect(rows[1].fields[5] == "exit-not-before-entry (exit_date)")
        #expect(rows[2].fields[4...] == ["TRUE", "code-in-list (sex)", rows[2].fields[6]])
        #expect(rows[2].fields[6].hasPrefix("sex (column B): "))
    }

    @Test func `records of NDJSON are rows under their paths`() throws {
        let copying = try Copying()
        let file = try copying.sandbox.write(
            """
            {"local_case_id":"K-1","sex":"F","entry_date":"2004-01-05","exit_date":"2003-12-01"}
            {"local_case_id":"K-2","sex":"F","entry_date":"2004-01-06","more":{"tags":["a","b"],"@x":1}}
            no JSON
            """, to: "stays.ndjson")
        let copies = try copying.copies(file)
        let rows = try copying.rows(copies.annotated)
        #expect(rows.count == 4)
        #expect(rows[0].hasPrefix("\u{FEFF}local_case_id;sex;entry_date;exit_date;more/tags;more/@x;"))
        #expect(
            rows[1].contains(
                "\"exit-not-before-entry (exit_date); expected-value-present (consent_stat_use, "))
        #expect(
            rows[1].contains(
                ";\"exit_date: Correct the date of entry or the date of exit. | consent_stat_use, "))
        #expect(rows[2].hasPrefix("K-2;F;2004-01-06;;a|b;1"))
        #expect(rows[3].contains("json-records-well-formed"))
        #expect(copies.report.report.totals.rejected == 2)
    }

    @Test(arguments: ["csv", "ndjson"])
    func `every record has its row, whatever the number of threads`(form: String) throws {
        let copying = try Copying()
        let file = try copying.sandbox.write(SyntheticStays.text(6_000, form: form), to: "stays.\(form)")
        let one = try copying.copies(file, threads: 1)
        let two = try copying.copies(file, threads: 3)
        for (left, right) in [(one.annotated, two.annotated), (one.rejected, two.rejected)] {
            #expect(try Data(contentsOf: URL(filePath: left)) == Data(contentsOf: URL(filePath: right)))
        }
        let totals = one.report.report.totals
        #expect(totals.rejected > 1_000 && totals.duplicates > 10 && totals.withoutConsent > 100)
        let all = try copying.records(file)
        #expect(try copying.records(one.annotated) == all)
        #expect(try copying.rows(one.annotated).count == totals.read + 1)
        let rejected = try copying.records(one.rejected)
        #expect(rejected.count == totals.rejected)
        let remarks = try copying.rows(one.annotated).dropFirst().map { $0.hasSuffix(";;") }
        #expect(remarks.count { !$0 } >= totals.rejected)
        let numbers = rejected.compactMap { $0["row_number"] }
        #expect(Set(numbers).count == totals.rejected)
        #expect(Set(numbers) == SyntheticStays.rejected(6_000))
    }
}

/// Made-up stays in which it is known which are rejected.
enum SyntheticStays {
    static func text(_ count: Int, form: String) -> String {
        let fields = [
            "row_number", "local_case_id", "stay_id", "sex", "entry_date", "exit_date", "consent_stat_use",
        ]
        let rows = (0..<count).map { values($0) }
        if form == "csv" {
            return ([fields] + rows).map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
        }
        return rows.map { row in
            "{" + zip(fields, row).map { "\"\($0)\":\"\($1)\"" }.joined(separator: ",") + "}\n"
        }.joined()
    }

    /// Numbers of the records that an error rejects.
    static func rejected(_ count: Int) -> Set<String> {
        Set((0..<count).filter { isRejected($0) }.map { "\($0)" })
    }

    // A duplicate is one of a record that is not rejected.
    private static func isRejected(_ number: Int) -> Bool { number % 7 == 3 || number % 11 == 5 }

    private static func values(_ number: Int) -> [String] {
        let isTwice = number % 300 == 299 && !isRejected(number) && !isRejected(number - 1)
        let own = isTwice ? number - 1 : number
        return [
            "\(number)", "K-\(own)", "S-\(own)", own % 7 == 3 ? "XQZ" : "F",
            own % 11 == 5 ? "" : "2004-01-05", "2004-02-05", own % 40 == 0 ? "N" : "Y",
        ]
    }
}
