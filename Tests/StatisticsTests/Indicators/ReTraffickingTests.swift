import Linkage
import Model
import Statistics
import Testing

@Suite("R11 re-trafficking")
struct ReTraffickingTests {
    private static let ids = [
        ".lower.suspected", ".lower.confirmed", ".observed.suspected", ".observed.confirmed",
    ]

    private func shares(
        asOf: String = "2005-12-31", suffix: String = "", in quarter: String = "2004-Q2",
        _ build: (inout PersonBuilder, Int) -> Void
    ) -> [String] {
        var region = Region()
        let office = region.organisation("alb", "ALB")
        region.submission(office, quarter)
        region.person {
            $0.experience()
            build(&$0, office)
        }
        let tables = Tables(region, frame(quarter, asOf: asOf), "R11")
        return Self.ids.map { tables.text("R11" + $0 + suffix) }
    }

    // Return on 2003-04-10; 365 days later is 2004-04-09.
    @Test(
        "status and day after a return in the same quarter of the year before",
        arguments: [
            (Coded<RetraffickingStatus>.absent, "", ["0/1", "0/1", "0/0", "0/0"]),
            (Coded(.none), "", ["0/1", "0/1", "0/1", "0/1"]),
            (Coded(.suspected), "2004-04-09", ["1/1", "0/1", "1/1", "0/1"]),
            (Coded(.suspected), "2004-04-10", ["0/1", "0/1", "0/1", "0/1"]),
            (Coded(.confirmed), "2003-04-10", ["0/1", "1/1", "0/1", "1/1"]),
            (Coded(.confirmed), "2003-04-09", ["0/1", "0/1", "0/1", "0/1"]),
            (Coded(.confirmed), "", ["0/1", "1/1", "0/1", "1/1"]),
            (Coded(.confirmed), "2004-04", ["0/1", "0/1", "0/0", "0/0"]),
        ])
    func status(status: Coded<RetraffickingStatus>, date: String, expected: [String]) {
        let shares = shares { person, office in
            person.returned(office, to: "ALB", "2003-04-10") {
                $0.retraffickingStatus = status
                $0.retraffickingDate = on(date)
            }
        }
        #expect(shares == expected)
    }

    @Test("two years earlier, 730 days")
    func twoYears() {
        let shares = shares(suffix: "@24", in: "2005-Q2") { person, office in
            person.returned(office, to: "ALB", "2003-04-10") {
                $0.retraffickingStatus = Coded(.suspected)
                $0.retraffickingDate = on("2004-04-10")
            }
        }
        #expect(shares == ["1/1", "0/1", "1/1", "0/1"])
    }

    @Test(
        "a closure counts, unless as a duplicate or no victim; one for re-trafficking confirms it",
        arguments: [
            (ClosureReason.reintegrated, ["0/1", "0/1", "0/0", "0/0"]),
            (.reTrafficked, ["0/1", "1/1", "0/1", "1/1"]), (.duplicate, ["0/0", "0/0", "0/0", "0/0"]),
            (.notVictim, ["0/0", "0/0", "0/0", "0/0"]),
        ])
    func closures(reason: ClosureReason, expected: [String]) {
        let shares = shares { person, office in
            person.ownCase(office, opened: "2003-01-01") {
                $0.closureDate = on("2003-06-30")
                $0.closureReason = Coded(reason)
            }
        }
        #expect(shares == expected)
    }

    @Test("a year that is not over waits; a return not known to the day is left out")
    func observability() {
        let waiting = shares(asOf: "2004-04-08") { person, office in
            person.returned(office, to: "ALB", "2003-04-10")
        }
        #expect(waiting == ["0/0 +1", "0/0 +1", "0/0 +1", "0/0 +1"])
        let vague = shares { person, office in person.returned(office, to: "ALB", "2003-04") }
        #expect(vague == ["0/0", "0/0", "0/0", "0/0"])
    }
}
