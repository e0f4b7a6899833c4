import Linkage
import Model
import Statistics
import Testing

@Suite("E01 assistance coverage rate")
struct AssistanceCoverageTests {
    private func share(identified: String, starts: [String], asOf: String = "2004-12-31") -> String {
        var region = Region()
        let shelter = region.organisation("srb", "SRB")
        region.submission(shelter, "2003-Q2")
        region.person { person in
            person.identified(identified, by: [shelter])
            for start in starts { person.service(shelter, start) }
        }
        return Tables(region, frame("2003-Q2", asOf: asOf), "E01").text("E01")
    }

    // 2003-04-01 + 90 days = 2003-06-30.
    @Test(
        "assistance counts up to the 90th day, earlier assistance too",
        arguments: [
            ([], "0/1"), (["2003-06-30"], "1/1"), (["2003-07-01"], "0/1"), (["2003-04-01"], "1/1"),
            (["2003-01-05"], "1/1"), (["2003-07-01", "2003-06-01"], "1/1"),
        ])
    func window(starts: [String], expected: String) {
        #expect(share(identified: "2003-04-01", starts: starts) == expected)
    }

    @Test(
        "whose answer hangs on a date not known to the day is left out",
        arguments: [
            ("2003-04", ["2003-04-20"], "0/0"), ("2003-04-01", ["2003-05"], "0/0"),
            ("2003-04-01", ["2003-05", "2003-05-02"], "1/1"), ("2003-04-01", ["2003-07"], "0/1"),
        ])
    func precision(identified: String, starts: [String], expected: String) {
        #expect(share(identified: identified, starts: starts) == expected)
    }

    @Test(
        "whose 90 days have not passed is counted apart, assisted or not",
        arguments: [("2003-06-29", "0/0 +1"), ("2003-06-30", "1/1")])
    func censoring(asOf: String, expected: String) {
        #expect(share(identified: "2003-04-01", starts: ["2003-04-02"], asOf: asOf) == expected)
    }

    @Test("assistance for another trafficking experience does not count")
    func otherExperience() {
        var region = Region()
        let shelter = region.organisation("srb", "SRB")
        region.person {
            $0.experience()
            $0.service(shelter, "2001-01-01")
            $0.identified("2003-04-01", by: [shelter])
        }
        #expect(Tables(region, frame("2003-Q2"), "E01").text("E01") == "0/1")
    }

    @Test("assistance abroad counts in the area that identified her")
    func abroad() {
        var region = Region()
        let albania = region.organisation("alb", "ALB")
        let serbia = region.organisation("srb", "SRB")
        region.person {
            $0.identified("2003-04-01", by: [serbia])
            $0.service(albania, "2003-04-20")
        }
        let tables = Tables(region, frame("2003-Q2"), "E01")
        #expect(tables.text("E01", "SRB") == "1/1")
        #expect(tables.text("E01", "ALB") == "not reported")
    }

    @Test("the denominator bears the cohort's name exactly where nobody had to be left out")
    func population() {
        var region = Region()
        let shelter = region.organisation("srb", "SRB")
        region.person { $0.identified("2003-04-01", by: [shelter]) }
        let whole = Tables(region, frame("2003-Q2"), "E01")["E01"]?.measure
        #expect(
            whole
                == .ratio(
                    numerator: "E01.assisted", denominator: "identified", numeratorIsPart: true, within: nil))
        region.person { $0.identified("2003-05", by: [shelter]) }
        let part = Tables(region, frame("2003-Q2"), "E01")["E01"]?.measure
        #expect(
            part
                == .ratio(
                    numerator: "E01.assisted", denominator: "E01.observed", numeratorIsPart: true,
                    within: "identified"))
    }
}
