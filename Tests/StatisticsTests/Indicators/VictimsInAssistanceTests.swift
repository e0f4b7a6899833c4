import Linkage
import Model
import Statistics
import Testing

@Suite("V03 victims in assistance")
struct VictimsInAssistanceTests {
    private func counted(_ build: (inout PersonBuilder, Int) -> Void) -> [String] {
        var region = Region()
        let shelter = region.organisation("srb", "SRB")
        region.submission(shelter, "2003-Q2")
        region.person { person in
            person.experience()
            build(&person, shelter)
        }
        let tables = Tables(region, frame("2003-Q2"), "V03")
        return ["_T", "CARRIED_OVER", "NEW", "_U"].map { tables.text("V03-DETAIL", "SRB", $0) }
    }

    @Test(
        "a service counts if it has a day in the period; before it began, it was carried over",
        arguments: [
            ("2003-01-10", "2003-03-31", ["0", "0", "0", "0"]),
            ("2003-01-10", "2003-04-01", ["1", "1", "0", "0"]),
            ("2003-04-01", "2003-04-01", ["1", "0", "1", "0"]),
            ("2003-06-30", "2003-09-01", ["1", "0", "1", "0"]),
            ("2003-07-01", "2003-09-01", ["0", "0", "0", "0"]),
            ("2003-05", "2003-09-01", ["1", "0", "1", "0"]),
            ("2003", "2003-09-01", ["0", "0", "0", "0"]),
            ("2002", "2003-04-30", ["1", "1", "0", "0"]),
            ("2003-01-10", "2003", ["0", "0", "0", "0"]),
        ])
    func service(start: String, end: String, expected: [String]) {
        #expect(counted { $0.service($1, start, end) } == expected)
    }

    @Test(
        "an open stay goes on as long as it is known to",
        arguments: [("2003-03-31", ["0", "0", "0", "0"]), ("2003-06-30", ["1", "1", "0", "0"])])
    func openStay(knownUntil: String, expected: [String]) {
        #expect(counted { $0.stay($1, "2003-01-10", knownUntil: knownUntil) } == expected)
    }

    @Test("one service from before makes her carried over, wherever it was given")
    func carriedOverAbroad() {
        var region = Region()
        let albania = region.organisation("alb", "ALB")
        let serbia = region.organisation("srb", "SRB")
        region.person {
            $0.experience()
            $0.service(serbia, "2003-01-01", "2003-04-20")
            $0.stay(albania, "2003-04-21", "2003-05-01")
        }
        let tables = Tables(region, frame("2003-Q2"), "V03")
        #expect(tables.text("V03-DETAIL", "ALB", "CARRIED_OVER") == "1")
        #expect(tables.text("V03-DETAIL", "SRB", "CARRIED_OVER") == "1")
        #expect(tables.text("V03-DETAIL", "SEE", "CARRIED_OVER") == "1")
        #expect(tables.text("V03-DETAIL", "_OVERLAP", "CARRIED_OVER") == "1")
    }
}
