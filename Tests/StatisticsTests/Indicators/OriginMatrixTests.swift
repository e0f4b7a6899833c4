import Linkage
import Model
import Statistics
import Testing

@Suite("V07 victims identified by citizenship")
struct OriginMatrixTests {
    @Test("citizenships that occur have a member, by code; who has two stands in both")
    func members() throws {
        var region = Region()
        let albania = region.organisation("alb", "ALB")
        let serbia = region.organisation("srb", "SRB")
        region.person { $0.identified("2003-05-01", by: [serbia], citizenships: ["UKR", "MDA"]) }
        region.person { $0.identified("2003-05-01", by: [albania], citizenships: ["ALB"]) }
        region.person { $0.identified("2003-05-01", by: [albania]) }
        let tables = Tables(region, frame("2003-Q2"), "V07")
        let table = try #require(tables["V07-CITIZENSHIP"])
        #expect(table.dimensions[1].members.map(\.code) == ["_T", "ALB", "MDA", "UKR", "_U"])
        #expect(table.dimensions[1].additivity == .multiple)
        #expect(table.measure == .count("identified"))
        let rows = ["SEE", "ALB", "SRB"].map { area in
            ["_T", "ALB", "MDA", "UKR", "_U"].map { tables.text("V07-CITIZENSHIP", area, $0) }
        }
        #expect(
            rows == [["3", "1", "1", "1", "1"], ["2", "1", "0", "0", "1"], ["1", "0", "1", "1", "0"]])
    }
}
