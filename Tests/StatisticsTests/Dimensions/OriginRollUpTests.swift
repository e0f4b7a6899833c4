import Linkage
import Model
import Testing

@testable import Statistics

@Suite("National or foreign")
struct OriginRollUpTests {
    @Test(
        "seen from the area, the nearest of several citizenships counting",
        arguments: [
            (["SRB"], "SRB", "NAT"), (["MDA"], "SRB", "FOR_SEE"), (["UKR"], "SRB", "FOR_OTH"),
            ([], "SRB", "_U"),
            (["_U"], "SRB", "_U"), (["UKR", "MDA"], "SRB", "FOR_SEE"), (["UKR", "SRB"], "SRB", "NAT"),
            (["STATELESS"], "SRB", "FOR_OTH"), (["SCG"], "SRB", "NAT"), (["YUG"], "MNE", "NAT"),
            (["SCG"], "XKX", "_U"), (["SCG"], "ALB", "FOR_SEE"), (["XKX"], "SRB", "FOR_SEE"),
            (["XKX"], "XKX", "NAT"),
            (["YUG", "XKX"], "XKX", "NAT"),
        ])
    func groups(citizenships: [String], seenFrom: String, expected: String) {
        let member = citizenships.map { country($0) }.withUnsafeBufferPointer {
            OriginRollUp.member(
                for: $0.indices, in: EventColumn($0), seenFrom: country(seenFrom))
        }
        #expect(OriginRollUp.dimension.members[member].code == expected)
    }

    @Test("in the region a person is what she is in the area that identified her")
    func region() {
        var region = Region()
        let albania = region.organisation("alb", "ALB")
        let serbia = region.organisation("srb", "SRB")
        region.person {
            $0.identified("2003-05-01", by: [serbia, albania], citizenships: ["ALB"]) {
                $0.identificationArea = country("ALB")
            }
        }
        let tables = Tables(region, frame("2003-Q2"), "V01")
        let cells = ["SEE", "ALB", "SRB", "_OVERLAP"].map { area in
            ["NAT", "FOR_SEE"].map { tables.text("V01-ORIGIN_GROUP", area, $0) }
        }
        #expect(cells == [["1", "0"], ["1", "0"], ["0", "1"], ["0", "1"]])
    }
}
