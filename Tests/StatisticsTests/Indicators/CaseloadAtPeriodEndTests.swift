import Linkage
import Model
import Statistics
import Testing

@Suite("V04 caseload at the end of the period")
struct CaseloadAtPeriodEndTests {
    private func caseload(opened: String, _ change: (inout CaseHistory) -> Void = { _ in }) -> String {
        var region = Region()
        let office = region.organisation("srb", "SRB")
        region.submission(office, "2003-Q2")
        region.person {
            $0.experience()
            $0.ownCase(office, opened: opened, change)
        }
        return Tables(region, frame("2003-Q2"), "V04").text("V04")
    }

    @Test(
        "open is what was opened by the last day and not closed by its end",
        arguments: [
            ("2003-06-30", "", "1"), ("2003-07-01", "", "0"), ("2000-01-01", "2003-06-30", "0"),
            ("2000-01-01", "2003-07-01", "1"), ("2003-06", "", "1"), ("2003", "", "0"), ("", "", "0"),
            ("2000-01-01", "2003", "0"), ("2000-01-01", "2003-07", "1"),
        ])
    func edges(opened: String, closed: String, expected: String) {
        #expect(caseload(opened: opened) { $0.closureDate = on(closed) } == expected)
    }

    @Test("closed without a date is closed from the quarter on that says so")
    func closedWithoutDate() {
        let first = period("2003-Q2").ordinal
        let later = period("2003-Q3").ordinal
        #expect(
            caseload(opened: "2000-01-01") {
                $0.status = Coded(.closed)
                $0.lastReported = Int32(first)
            } == "0")
        #expect(
            caseload(opened: "2000-01-01") {
                $0.status = Coded(.closed)
                $0.lastReported = Int32(later)
            } == "1")
    }

    @Test("cases are counted, and the persons behind them once in the region")
    func persons() {
        var region = Region()
        let albania = region.organisation("alb", "ALB")
        let serbia = region.organisation("srb", "SRB")
        region.person {
            $0.experience()
            $0.ownCase(albania, opened: "2003-01-01")
            $0.ownCase(serbia, opened: "2003-01-01")
            $0.ownCase(serbia, opened: "2003-02-01")
        }
        let tables = Tables(region, frame("2003-Q2"), "V04")
        #expect(["SEE", "ALB", "SRB", "_OVERLAP"].map { tables.text("V04", $0) } == ["3", "1", "2", "0"])
        #expect(
            ["SEE", "ALB", "SRB", "_OVERLAP"].map { tables.text("V04@persons", $0) } == ["1", "1", "1", "1"])
        #expect(
            tables.cell("V04")?.value == .quantity(Quantity(value: 3, persons: 1, contributions: [2, 1])))
    }
}
