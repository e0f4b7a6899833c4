import Linkage
import Model
import Statistics
import Testing

@Suite("S05 planned exits")
struct PlannedExitsTests {
    @Test("planned and transfer of the known types; a date of exit known to the month will do")
    func shares() {
        var region = Region()
        let shelter = region.organisation("srb", "SRB")
        let exits: [(String, Coded<ExitType>)] = [
            ("2004-01-01", Coded(.planned)), ("2004-03-31", Coded(.transfer)), ("2004-02", Coded(.unplanned)),
            ("2004-02-01", Coded(.expelled)), ("2004-02-01", Coded(.earlyAgreed)), ("2004-02-01", .absent),
            ("2004-04-01", Coded(.planned)), ("2003-12-31", Coded(.planned)),
        ]
        for (exit, type) in exits {
            region.person {
                $0.experience()
                $0.stay(shelter, "2003-06-01", exit) { $0.exitType = type }
            }
        }
        #expect(Tables(region, frame("2004-Q1"), "S05").text("S05") == "2/5")
    }
}
