import Linkage
import Model
import Statistics
import Testing

@Suite("V01 victims identified")
struct VictimsIdentifiedTests {
    /// Two shelters in Serbia, a mechanism in Albania.
    private func region() -> (Region, albania: Int, first: Int, second: Int) {
        var region = Region()
        let albania = region.organisation("alb", "ALB")
        let first = region.organisation("srb-a", "SRB")
        let second = region.organisation("srb-b", "SRB")
        return (region, albania, first, second)
    }

    @Test(
        "a date counts if all the days it can mean lie in the quarter",
        arguments: [
            ("2003-03-31", "0"), ("2003-04-01", "1"), ("2003-06-30", "1"), ("2003-07-01", "0"),
            ("2003-05", "1"), ("2003-Q2", "1"), ("2003", "0"), ("_U", "0"), ("", "0"),
        ])
    func edges(date: String, expected: String) {
        var (region, _, first, _) = region()
        region.submission(first, "2003-Q2")
        region.person { $0.identified(date, by: [first]) }
        #expect(Tables(region, frame("2003-Q2"), "V01").text("V01") == expected)
    }

    @Test(
        "only presumed and identified victims count",
        arguments: [
            (VictimStatus.presumed, "1"), (.identifiedFormal, "1"), (.identifiedService, "1"),
            (.attempted, "0"),
            (.notVictim, "0"), (.atRisk, "0"),
        ])
    func statuses(status: VictimStatus, expected: String) {
        var (region, _, first, _) = region()
        region.submission(first, "2003-Q2")
        region.person { $0.identified("2003-05-01", by: [first]) { $0.victimStatus = Coded(status) } }
        #expect(Tables(region, frame("2003-Q2"), "V01").text("V01") == expected)
    }

    @Test("a person whom two areas identified counts in both, once in the region, and once in the overlap")
    func overlap() {
        var (region, albania, first, second) = region()
        region.person { $0.identified("2003-05-01", by: [first, albania, second]) }
        region.person { $0.identified("2003-05-02", by: [first]) }
        let tables = Tables(region, frame("2003-Q2"), "V01")
        #expect(tables.text("V01") == "2")
        #expect(tables.text("V01", "ALB") == "1")
        #expect(tables.text("V01", "SRB") == "2")
        #expect(tables.text("V01", "_OVERLAP") == "1")
    }

    @Test("an area counts a person only by a date in the quarter that it stated itself")
    func statedElsewhere() {
        var (region, albania, first, _) = region()
        region.person {
            $0.identified("2003-05-01", by: [first])
            $0.statement(albania) { $0.identificationDate = on("2003-02-01") }
        }
        let tables = Tables(region, frame("2003-Q2"), "V01")
        #expect(tables.text("V01", "ALB") == "not reported")
        #expect(tables.text("V01", "SRB") == "1")
        #expect(tables.text("V01", "_OVERLAP") == "0")
    }

    @Test("two experiences identified in one quarter are one person, the first one giving the facts")
    func twice() {
        var (region, _, first, _) = region()
        region.person {
            $0.identified("2003-04-05", by: [first]) { $0.minorAtIdentification = Coded(.yes) }
            $0.identified("2003-06-05", by: [first]) { $0.minorAtIdentification = Coded(.no) }
        }
        let tables = Tables(region, frame("2003-Q2"), "V01")
        #expect(tables.text("V01") == "1")
        #expect(tables.text("V01-AGE_GROUP", "SEE", "Y_LT18") == "1")
        #expect(tables.text("V01-AGE_GROUP", "SEE", "Y_GE18") == "0")
    }

    @Test("each organisation's persons are its contribution, the first to report counting")
    func contributions() {
        var (region, albania, first, second) = region()
        region.persons(3) { $0.identified("2003-05-01", by: [second]) }
        region.person { $0.identified("2003-05-01", by: [first, second, albania]) }
        let tables = Tables(region, frame("2003-Q2"), "V01")
        #expect(
            tables.cell("V01", "SRB")?.value
                == .quantity(Quantity(value: 4, persons: 4, contributions: [3, 1])))
        #expect(
            tables.cell("V01", "ALB")?.value == .quantity(Quantity(value: 1, persons: 1, contributions: [1])))
    }

    @Test("areas outside the region count nowhere")
    func outside() {
        var region = Region()
        let world = region.organisation("ctdc", "WLD")
        region.submission(world, "2003-Q2")
        region.person { $0.identified("2003-05-01", by: [world]) }
        #expect(Tables(region, frame("2003-Q2"), "V01").text("V01") == "not reported")
    }
}
