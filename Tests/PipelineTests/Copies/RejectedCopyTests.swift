import Foundation
import Intake
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// The copy of the rejected rows is mended as it says, checked, and clean.
struct RejectedCopyTests {
    private static let stays = """
        #supplier_id: MY-SHELTER
        #reporting_area: SRB
        #record_type: SHELTER_STAY
        #period: 2004-Q1
        #record_count: 5
        Pregled boravaka,,,,,
        stay_id,local_case_id,sex,entry_date,exit_date,consent_stat_use
        1,A-1,F,2004-01-20,2004-01-02,Y
        2,A-2,Femal,2004-01-21,2004-03-01,Y
        3,A-3,F,,2004-03-01,Y
        4,A-4,F,2004-01-22,2004-03-01,Y
        5,A-5,F,2004-01-23,2004-03-01,N

        """

    @Test(arguments: ["csv", "xlsx"])
    func `mended as its last column says, it is clean`(ending: String) throws {
        let copying = try Copying()
        let file = try copying.sandbox.write(Self.stays, to: "stays.csv")
        let copies = try copying.copies(file, ending: ending)
        #expect(copies.report.report.totals.rejected == 3)
        let unmended = try copying.report(copies.rejected)
        #expect(unmended.report.totals.read == 3 && unmended.report.totals.rejected == 3)
        #expect(unmended.counts["record-count-as-stated"] == nil)
        guard ending == "csv" else { return }
        var text = try String(contentsOf: URL(filePath: copies.rejected), encoding: .utf8)
        #expect(text.contains("#record_count: 3\r\nPregled boravaka"))
        #expect(text.contains("Did you mean “F”?"))
        text = text.replacing("1,A-1,F,2004-01-20,2004-01-02", with: "1,A-1,F,2004-01-20,2004-02-02")
            .replacing("Femal,", with: "F,").replacing("3,A-3,F,,", with: "3,A-3,F,2004-02-02,")
        let mended = try copying.report(try copying.sandbox.write(text, to: "mended.csv"))
        #expect(mended.report.findings.all.filter { $0.key.severity == .error }.isEmpty)
        #expect(mended.report.totals.accepted == 3)
        #expect(mended.understanding?.ignored == [])
    }

    @Test func `duplicates, refusals and records of other quarters are not in it`() throws {
        let copying = try Copying()
        let file = try copying.sandbox.write(
            Self.stays.replacing("#record_count: 5", with: "#record_count: 7")
                + "4,A-4,F,2004-01-22,2004-03-01,Y\n6,A-6,F,2003-01-22,2003-03-01,Y\n", to: "stays.csv")
        let copies = try copying.copies(file)
        let totals = copies.report.report.totals
        #expect(totals.duplicates == 1 && totals.outOfPeriod == 1 && totals.withoutConsent == 1)
        let records = try copying.records(copies.rejected)
        #expect(records.compactMap { $0["stay_id"] } == ["1", "2", "3"])
    }

    @Test func `facts beside the file stand in the copy, with the count of its records`() throws {
        let copying = try Copying()
        let file = try copying.sandbox.write(
            "local_case_id,sex,entry_date\nA-1,F,\nA-2,F,2004-01-05\n", to: "stays.csv")
        try copying.sandbox.write(
            "{\"period\": \"2004-Q1\", \"record_count\": 2, \"control_totals\": {\"sex\": 2}}",
            to: "stays.csv.envelope.json")
        let copies = try copying.copies(file)
        #expect(
            try copying.rows(copies.rejected).dropLast() == [
                "\u{FEFF}#period: 2004-Q1", "#record_count: 1",
                "local_case_id,sex,entry_date,\"Clearing Point: rules\",\"Clearing Point: to do\"",
            ])
        let again = try copying.report(copies.rejected)
        #expect(again.counts.keys.sorted() == copies.report.counts.keys.sorted())
    }

    @Test func `where the row of the headings is stated, they stay in it`() throws {
        var copying = try Copying()
        copying.stated.settings = [("header", "3")]
        let file = try copying.sandbox.write(
            "Naslov\n\nlocal_case_id,sex,entry_date\nA-1,F,\nA-2,F,2004-01-05\n", to: "stays.csv")
        let copies = try copying.copies(file)
        #expect(try copying.rows(copies.rejected)[2].hasPrefix("local_case_id,"))
        #expect(try copying.report(copies.rejected).report.totals.rejected == 1)
    }

    @Test func `what is told of the order of dates goes with it`() throws {
        var copying = try Copying()
        let file = try copying.sandbox.write(
            "local_case_id,sex,entry_date,exit_date\nA-1,F,03/02/2004,01/02/2004\nA-2,F,23/02/2004,\n",
            to: "stays.csv")
        let copies = try copying.copies(file)
        #expect(copies.report.report.totals.rejected == 1)
        let told = copies.told.joined()
        #expect(try copying.report(copies.rejected).counts["date-order-unambiguous"] != nil)
        #expect(told.contains("clearingpoint validate --as \(file) --date-order dmy \(copies.rejected)"))
        copying.stated.settings = [("dateOrder", "dmy")]
        #expect(try copying.report(copies.rejected).counts["exit-not-before-entry"] == 1)
    }

    @Test(arguments: [
        "alb-home/stays-2004-Q3.csv", "mkd-shelter/stays-2004-Q3.csv",
        "srb-coordination/referrals-2004-Q2.xml",
    ])
    func `a copy is read as the source of its submission says`(name: String) throws {
        var copying = try Copying()
        copying.stated = StatedFile()
        let configuration = try Configuration.reading(Repository.file("pipeline.json").path)
        let file = Repository.file("fixtures/submissions/\(name)").path
        let copies = try copying.copies(file, configuration)
        let annotated = try copying.report(copies.annotated, as: file, configuration)
        #expect(annotated.report.totals == copies.report.report.totals)
        #expect(annotated.counts == copies.report.counts)
        guard copies.report.report.totals.rejected > 0 else { return }
        let rejected = try copying.report(copies.rejected, as: file, configuration)
        #expect(rejected.report.totals.rejected == copies.report.report.totals.rejected)
        #expect(rejected.report.totals.read == rejected.report.totals.rejected)
    }

    @Test func `no rejected record, no file`() throws {
        let copying = try Copying()
        let file = try copying.sandbox.write(
            "local_case_id,sex,entry_date\nA-2,F,2004-01-05\n", to: "stays.csv")
        let copies = try copying.copies(file)
        #expect(!FileManager.default.fileExists(atPath: copies.rejected))
        #expect(copies.told.first == "No record is rejected: \(copies.rejected) was not written.")
    }
}
