import Linkage
import Model
import Statistics
import Testing

@Suite("S02 occupancy rate")
struct ShelterOccupancyTests {
    private func region(
        _ capacities: [(quarter: String, kind: RecordKind?, nights: Int?, beds: Int?)]
    ) -> Region {
        var region = Region()
        let shelter = region.organisation("srb", "SRB")
        for capacity in capacities {
            region.submission(shelter, capacity.quarter, kind: capacity.kind) {
                $0.bedNightsAvailable = capacity.nights
                $0.bedsTotal = capacity.beds
            }
        }
        region.person {
            $0.experience()
            $0.stay(shelter, "2004-01-20", "2004-04-10")
        }
        return region
    }

    @Test("72 of 910 nights in the first quarter, 81 of 1,820 in the half-year")
    func worked() {
        let region = region([("2004-Q1", nil, 910, nil), ("2004-Q2", nil, nil, 10)])
        #expect(Tables(region, frame("2004-Q1"), "S02").text("S02", "SRB") == "72/910")
        #expect(Tables(region, frame("2004-Q2"), "S02").text("S02", "SRB") == "9/910")
        #expect(Tables(region, frame("2004-S1"), "S02").text("S02") == "81/1820")
    }

    @Test("several submissions of one quarter state the beds once, the largest counting")
    func repeated() {
        let region = region([("2004-Q1", .shelterStay, 910, nil), ("2004-Q1", .referral, 900, nil)])
        #expect(Tables(region, frame("2004-Q1"), "S02").text("S02") == "72/910")
    }

    @Test("where an organisation with victims in its shelter states no beds, there is no rate")
    func unstated() {
        let region = region([("2004-Q1", nil, nil, nil)])
        #expect(Tables(region, frame("2004-Q1"), "S02").text("S02") == "not applicable")
        #expect(Tables(region, frame("2004-Q1"), "S02").text("S02", "ALB") == "not reported")
    }

    @Test("the numerator is the nights of S01, which are not part of the denominator")
    func measure() {
        let tables = Tables(region([("2004-Q1", nil, 910, nil)]), frame("2004-Q1"), "S01", "S02")
        #expect(tables["S01"]?.measure == .sum("nights"))
        #expect(
            tables["S02"]?.measure
                == .ratio(
                    numerator: "nights", denominator: "bed-nights-available", numeratorIsPart: false,
                    within: nil))
    }
}
