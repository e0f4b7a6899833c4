import Linkage
import Model
import Statistics
import Testing

@Suite("S01 bed-nights used")
struct BedNightsUsedTests {
    private func nights(_ entry: String, _ exit: String, knownUntil: String = "", in quarter: String)
        -> String
    {
        var region = Region()
        let shelter = region.organisation("srb", "SRB")
        region.submission(shelter, quarter)
        region.person {
            $0.experience()
            $0.stay(shelter, entry, exit, knownUntil: knownUntil)
        }
        return Tables(region, frame(quarter), "S01").text("S01")
    }

    @Test(
        "the day of exit is not a night; what lies outside the period is cut off",
        arguments: [
            ("2004-01-20", "2004-04-10", "2004-Q1", "72"), ("2004-01-20", "2004-04-10", "2004-Q2", "9"),
            ("2004-01-20", "2004-04-10", "2004", "81"), ("2004-01-20", "2004-04-10", "2003-Q4", "0"),
            ("2004-03-31", "2004-04-01", "2004-Q1", "1"), ("2004-03-31", "2004-04-01", "2004-Q2", "0"),
            ("2004-02-01", "2004-02-01", "2004-Q1", "0"), ("2003-01-01", "2005-01-01", "2004-Q1", "91"),
            ("2004-02", "2004-03-01", "2004-Q1", "0"), ("2004-02-01", "_U", "2004-Q1", "0"),
            ("2004-03-01", "2004-02-01", "2004-Q1", "0"),
        ])
    func closed(entry: String, exit: String, quarter: String, expected: String) {
        #expect(nights(entry, exit, in: quarter) == expected)
    }

    @Test(
        "an open stay goes on until the end of the last quarter that reported it",
        arguments: [("2004-Q1", "72"), ("2004-Q2", "91"), ("2004-Q3", "0")])
    func open(quarter: String, expected: String) {
        #expect(nights("2004-01-20", "", knownUntil: "2004-06-30", in: quarter) == expected)
    }

    @Test("nights add up, persons count once, and nights are the contributions")
    func sums() {
        var region = Region()
        let first = region.organisation("srb-a", "SRB")
        let second = region.organisation("srb-b", "SRB")
        region.person {
            $0.experience()
            $0.stay(first, "2004-01-01", "2004-01-11")
            $0.stay(second, "2004-02-01", "2004-03-02")
        }
        region.person {
            $0.experience { $0.sex = Coded(.male) }
            $0.stay(first, "2004-01-01", "2004-01-06")
        }
        let tables = Tables(region, frame("2004-Q1"), "S01")
        let all = DraftValue.quantity(Quantity(value: 45, persons: 2, contributions: [30, 15]))
        #expect(tables.cell("S01")?.value == all)
        #expect(tables.cell("S01", "SRB")?.value == all)
        #expect(tables.text("S01-SEX", "SRB", "M") == "5")
        #expect(tables.text("S01-SEX", "SRB", "_U") == "40")
    }
}
