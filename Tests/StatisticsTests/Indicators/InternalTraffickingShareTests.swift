import Linkage
import Model
import Statistics
import Testing

@Suite("V06 internal trafficking share")
struct InternalTraffickingShareTests {
    @Test("unknown kinds are in neither number, and then the denominator is a part of the cohort")
    func unknowns() {
        var region = Region()
        let office = region.organisation("srb", "SRB")
        let kinds: [Coded<TraffickingKind>] = [
            Coded(.withinCountry), Coded(.crossBorderSee), Coded(.crossBorderOther), .absent,
        ]
        for kind in kinds {
            region.person { $0.identified("2003-05-01", by: [office]) { $0.traffickingKind = kind } }
        }
        let tables = Tables(region, frame("2003-Q2"), "V06")
        #expect(tables.text("V06") == "1/3")
        #expect(
            tables["V06"]?.measure
                == .ratio(
                    numerator: "V06.internal", denominator: "V06.known", numeratorIsPart: true,
                    within: "identified"))
    }
}
