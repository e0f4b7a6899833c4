import Linkage
import Model
import Statistics
import Testing

@Suite("E08 time to first assistance")
struct TimeToFirstAssistanceTests {
    /// Persons identified on 1 May whose first service began so many days later.
    private func tables(_ days: [Int], extra: (inout Region, Int) -> Void = { _, _ in }) -> Tables {
        var region = Region()
        let office = region.organisation("srb", "SRB")
        region.submission(office, "2003-Q2")
        for days in days {
            region.person {
                $0.identified("2003-05-01", by: [office])
                $0.service(office, PartialDate(day: dayOf("2003-05-01") + days).text)
                $0.service(office, "2004-01-01")
            }
        }
        extra(&region, office)
        return Tables(region, frame("2003-Q2"), "E08")
    }

    // Type 7 by hand: of 1, 3, 10, 20 the median lies halfway from 3 to 10; position 3·0.9 = 2.7 is 17.
    @Test("median and 90th percentile are interpolated, the lower median is not")
    func statistics() {
        let tables = tables([20, 1, 10, 3])
        #expect(tables.text("E08") == "6500 over 4")
        #expect(tables.text("E08@p90") == "17000 over 4")
        #expect(tables.text("E08@lower-median") == "3000 over 4")
        #expect(tables["E08@p90-SEX"] == nil)
        #expect(tables["E08-SEX"] != nil)
    }

    @Test("assistance before identification is 0 days, and counted")
    func earlier() {
        let tables = tables([-5, -1, 4])
        #expect(tables.text("E08") == "0 over 3")
        #expect(tables.text("E08@p90") == "3200 over 3")
        #expect(tables.text("E08@earlier") == "2")
    }

    @Test("who has no assistance, or dates not known to the day, is left out")
    func leftOut() {
        let tables = tables([2]) { region, office in
            region.person { $0.identified("2003-05-01", by: [office]) }
            region.person {
                $0.identified("2003-05", by: [office])
                $0.service(office, "2003-06-01")
            }
            region.person {
                $0.identified("2003-05-01", by: [office])
                $0.service(office, "2003-05")
                $0.service(office, "2003-05-20")
            }
        }
        #expect(tables.text("E08") == "2000 over 1")
        #expect(tables["E08"]?.measure == .statistic(over: "E08.assisted", within: "identified"))
    }

    @Test("nobody assisted: no median")
    func none() {
        #expect(tables([]).text("E08") == "none over 0")
    }
}
