import Linkage
import Model
import Statistics
import Testing

@Suite("Q07 reporting coverage")
struct ReportingCoverageTests {
    private func coverage(_ text: String) -> [String] {
        var region = Region()
        let albania = region.organisation("alb", "ALB")
        let serbia = region.organisation("srb-a", "SRB")
        region.submission(albania, "2003-Q2") { $0.nilReport = true }
        region.submission(serbia, "2003-Q1")
        region.submission(serbia, "2003-Q2", kind: .shelterStay)
        region.submission(serbia, "2003-Q2", kind: .referral)
        func expect(_ name: String, _ area: String, _ from: String, _ to: String? = nil)
            -> StatisticsFrame.ExpectedOrganisation
        {
            StatisticsFrame.ExpectedOrganisation(
                organisation: organisationID(name), area: country(area), kinds: .shelterStay,
                from: period(from),
                to: to.map { period($0) })
        }
        let expected = [
            expect("alb", "ALB", "2003-Q2"), expect("srb-a", "SRB", "2003-Q1"),
            expect("srb-a", "SRB", "2003-Q1"),
            expect("srb-b", "SRB", "2003-Q1", "2003-Q1"), expect("mne", "MNE", "2003-Q2"),
        ]
        let tables = Tables(region, frame(text, expected: expected), "Q07")
        return ["SEE", "ALB", "SRB", "MNE", "XKX"].map { tables.text("Q07", $0) }
    }

    @Test("an organisation counts once a quarter, a report of no cases included")
    func quarters() {
        #expect(coverage("2003-Q2") == ["2/3", "1/1", "1/1", "0/1", "not reported"])
        #expect(coverage("2003-Q1") == ["1/2", "not reported", "1/2", "not reported", "not reported"])
        #expect(coverage("2003-S1") == ["3/5", "1/1", "2/3", "0/1", "not reported"])
    }
}
