import Linkage
import Model
import Testing

@testable import Statistics

@Suite("Breakdowns")
struct BreakdownTests {
    @Test(
        "sex, age and status have a member for every value",
        arguments: [
            (Coded<Sex>(.female), Coded<YesNo>(.yes), VictimStatus.presumed, ["F", "Y_LT18", "PRESUMED"]),
            (Coded(.male), Coded(.no), .identifiedFormal, ["M", "Y_GE18", "IDENTIFIED_FORMAL"]),
            (Coded(.other), .absent, .identifiedService, ["_O", "_U", "IDENTIFIED_SERVICE"]),
            (Coded(byte: NullReason.refused.rawValue), .absent, .presumed, ["_U", "_U", "PRESUMED"]),
        ])
    func members(sex: Coded<Sex>, minor: Coded<YesNo>, status: VictimStatus, expected: [String]) {
        var region = Region()
        let office = region.organisation("srb", "SRB")
        region.person {
            $0.identified("2003-05-01", by: [office]) {
                $0.sex = sex
                $0.minorAtIdentification = minor
                $0.victimStatus = Coded(status)
            }
        }
        let tables = Tables(region, frame("2003-Q2"), "V01")
        for (breakdown, code) in zip(["SEX", "AGE_GROUP", "VICTIM_STATUS"], expected) {
            #expect(tables.text("V01-\(breakdown)", "SRB", code) == "1")
        }
    }

    @Test("a person known from several kinds of records stands in each")
    func sources() {
        var region = Region()
        let office = region.organisation("srb", "SRB")
        region.person {
            $0.identified("2003-05-01", by: [office])
            $0.stay(office, "2003-05-01", "2003-05-05")
            $0.referral(office) { $0.sent = on("2003-05-01") }
        }
        let tables = Tables(region, frame("2003-Q2"), "V01")
        let cells = ["_T", "SHELTER", "NRM", "RETURN", "CASE"].map {
            tables.text("V01-SOURCE_TYPE", "SRB", $0)
        }
        #expect(cells == ["1", "1", "1", "0", "0"])
    }

    @Test(
        "a partition has one total, first, and members with codes of their own",
        arguments: Dimension.ID.allCases)
    func dimensions(id: Dimension.ID) throws {
        guard let dimension = Breakdown.dimension(id) else { return }
        #expect(dimension.id == id)
        #expect(dimension.members.first?.role == .total)
        #expect(dimension.members.dropFirst().allSatisfy { $0.role == .leaf })
        #expect(Set(dimension.members.map(\.code)).count == dimension.members.count)
    }

    @Test("the areas: the region, its areas in their order, the overlap")
    func areas() {
        let current = AreaDimension.dimension(of: frame("2003-Q2", areas: ["SRB", "MKD"]))
        #expect(current.members.map(\.code) == ["SEE", "SRB", "MKD", "_OVERLAP"])
        #expect(current.members.map(\.role) == [.total, .leaf, .leaf, .overlap])
        #expect(current.members[2].label == "North Macedonia")
        let old = AreaDimension.dimension(
            of: StatisticsFrame(
                period: period("2003-Q2"), asOf: 0, areas: [country("MKD")], areaNames: .of2003, expected: [])
        )
        #expect(old.members[1].label == "the former Yugoslav Republic of Macedonia")
    }
}
