import Linkage
import Model
import Statistics
import Testing

@Suite("R06 follow-up completion")
struct FollowUpCompletionTests {
    /// Of a return on 2003-01-01: M3 from 2003-03-02 to 2003-05-16, M6 to 2003-09-28, M12 to 2004-03-26.
    private func shares(
        _ followUps: [(Int32, String, ContactResult)], in quarter: String = "2003-Q2",
        returned: String = "2003-01-01", asOf: String = "2004-12-31",
        _ change: (inout Return) -> Void = { _ in }
    ) -> [String] {
        var region = Region()
        let office = region.organisation("alb", "ALB")
        region.submission(office, quarter)
        region.person {
            $0.experience()
            $0.returned(office, to: "ALB", returned, followUps: followUps, change)
        }
        let tables = Tables(region, frame(quarter, asOf: asOf), "R06")
        return ["_T", "M3", "M6", "M12"].map { tables.text("R06-DETAIL", "ALB", $0) }
    }

    @Test(
        "a contact counts by its date, in the window that closed in the period",
        arguments: [
            ("2003-03-01", "0/1"), ("2003-03-02", "1/1"), ("2003-05-16", "1/1"), ("2003-05-17", "0/1"),
            ("2003-04", "0/0"), ("", "0/0"), ("2003-06", "0/1"),
        ])
    func window(date: String, expected: String) {
        #expect(shares([(3, date, .reached)]) == [expected, expected, "0/0", "0/0"])
    }

    @Test(
        "each month has its own window and quarter",
        arguments: [
            ("2003-Q2", ["0/1", "0/1", "0/0", "0/0"]), ("2003-Q3", ["1/1", "0/0", "1/1", "0/0"]),
            ("2003-Q4", ["0/0", "0/0", "0/0", "0/0"]), ("2004-Q1", ["0/1", "0/0", "0/0", "0/1"]),
            ("2003", ["1/2", "0/1", "1/1", "0/0"]),
        ])
    func months(quarter: String, expected: [String]) {
        #expect(shares([(6, "2003-07-01", .reached), (12, "2004-02-01", .refused)], in: quarter) == expected)
    }

    @Test("nothing reported is not reached; who died is not in it; an unknown day of return neither")
    func population() {
        #expect(shares([])[0] == "0/1")
        #expect(shares([(3, "2003-04-01", .deceased)])[0] == "0/0")
        #expect(shares([(6, "2003-06-01", .deceased)])[0] == "0/1")
        #expect(shares([]) { $0.closureReason = Coded(.deceased) }[0] == "0/0")
        #expect(shares([], returned: "2003-01")[0] == "0/0")
    }

    @Test("a window that is open on the day of extraction waits")
    func censoring() {
        #expect(shares([], asOf: "2003-05-15")[0] == "0/0 +1")
        #expect(shares([], asOf: "2003-05-16")[0] == "0/1")
    }
}
