import Linkage
import Model
import Statistics
import Testing

@Suite("V02 victims newly assisted")
struct VictimsNewlyAssistedTests {
    @Test(
        "the first start ever decides",
        arguments: [
            (["2003-04-01"], "1"), (["2003-06-30"], "1"), (["2003-07-01"], "0"), (["2003-03-31"], "0"),
            (["2003-05-01", "2003-03-31"], "0"), (["2003-05-01", "2003-08-01"], "1"), (["2003-05"], "1"),
            (["2003"], "0"),
        ])
    func edges(starts: [String], expected: String) {
        var region = Region()
        let shelter = region.organisation("srb", "SRB")
        region.submission(shelter, "2003-Q2")
        region.person { person in
            person.experience()
            for start in starts { person.service(shelter, start) }
        }
        #expect(Tables(region, frame("2003-Q2"), "V02").text("V02") == expected)
    }

    @Test("a start is a service, an entry, a referral's service or a reintegration entry")
    func kinds() {
        var region = Region()
        let shelter = region.organisation("srb", "SRB")
        region.person {
            $0.experience()
            $0.service(shelter, "2003-04-10")
        }
        region.person {
            $0.experience()
            $0.stay(shelter, "2003-04-10", "2003-04-12")
        }
        region.person {
            $0.experience()
            $0.referral(shelter) { $0.serviceStart = on("2003-04-10") }
        }
        region.person {
            $0.experience()
            $0.returned(shelter, to: "SRB", "2003-04-09") { $0.reintegrationEntry = on("2003-04-10") }
        }
        let tables = Tables(region, frame("2003-Q2"), "V02")
        #expect(tables.text("V02") == "4")
        #expect(tables.text("V02-SOURCE_TYPE", "SEE", "SHELTER") == "1")
        #expect(tables.text("V02-SOURCE_TYPE", "SEE", "NRM") == "1")
        #expect(tables.text("V02-SOURCE_TYPE", "SEE", "RETURN") == "1")
        #expect(tables.text("V02-SOURCE_TYPE", "SEE", "CASE") == "0")
    }

    @Test("an area counts her only if it reported the very first start")
    func areas() {
        var region = Region()
        let albania = region.organisation("alb", "ALB")
        let serbia = region.organisation("srb", "SRB")
        region.submission(albania, "2003-Q2")
        region.person {
            $0.experience()
            $0.stay(serbia, "2003-04-10", "2003-05-01")
            $0.service(albania, "2003-05-02")
        }
        let tables = Tables(region, frame("2003-Q2"), "V02")
        #expect(tables.text("V02", "ALB") == "0")
        #expect(tables.text("V02", "SRB") == "1")
    }
}
