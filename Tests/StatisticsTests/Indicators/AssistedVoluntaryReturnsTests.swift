import Linkage
import Model
import Statistics
import Testing

@Suite("R01 assisted voluntary returns")
struct AssistedVoluntaryReturnsTests {
    @Test("returns count where the person returned to, whoever reported them")
    func areas() {
        var region = Region()
        let serbia = region.organisation("srb", "SRB")
        region.submission(serbia, "2003-Q2")
        let returns: [(String, String, Coded<ReturnType>)] = [
            ("ALB", "2003-04-01", Coded(.assistedVoluntary)),
            ("ALB", "2003-06-30", Coded(.forcedDeportation)),
            ("SRB", "2003-05", Coded(.internalReturn)), ("ALB", "2003-05-01", .absent),
            ("ALB", "2003-07-01", Coded(.assistedVoluntary)),
            ("UKR", "2003-05-01", Coded(.assistedVoluntary)),
            ("SRB", "2003-05-01", Coded(.noneLocalIntegration)),
        ]
        for (area, date, type) in returns {
            region.person {
                $0.experience()
                $0.returned(serbia, to: area, date) { $0.type = type }
            }
        }
        let tables = Tables(region, frame("2003-Q2"), "R01")
        #expect(
            ["SEE", "ALB", "SRB", "_OVERLAP"].map { tables.text("R01", $0) } == ["1/3", "1/2", "0/1", "0/0"])
    }
}
