import Linkage
import Model
import Statistics
import Testing

@Suite("Q06 rejection rate")
struct RejectionRateTests {
    @Test("rejected ÷ read, over the submissions of the period")
    func rate() {
        var region = Region()
        let albania = region.organisation("alb", "ALB")
        let serbia = region.organisation("srb", "SRB")
        var totals = Totals()
        totals.read = 20
        totals.rejected = 3
        region.submission(albania, "2003-Q2", totals: totals)
        totals.rejected = 0
        region.submission(serbia, "2003-Q2", kind: .referral, totals: totals)
        region.submission(serbia, "2003-Q1", totals: totals)
        let tables = Tables(region, frame("2003-Q2"), "Q06")
        #expect(
            ["SEE", "ALB", "SRB", "MNE"].map { tables.text("Q06", $0) } == [
                "3/40", "3/20", "0/20", "not reported",
            ])
    }
}
