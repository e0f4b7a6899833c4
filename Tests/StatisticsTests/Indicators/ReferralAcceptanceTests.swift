import Linkage
import Model
import Statistics
import Testing

@Suite("C01 referral acceptance")
struct ReferralAcceptanceTests {
    @Test(
        "known outcomes are acceptance, decline, withdrawal and expiry",
        arguments: [
            (ReferralStatus.sent, "", "0/0"), (.accepted, "", "1/1"), (.completed, "", "1/1"),
            (.declined, "", "0/1"), (.withdrawn, "", "0/1"), (.expired, "", "0/1"), (.noFeedback, "", "0/0"),
            (.sent, "2003-05-02", "1/1"),
        ])
    func outcomes(status: ReferralStatus, accepted: String, expected: String) {
        var region = Region()
        let office = region.organisation("srb", "SRB")
        region.submission(office, "2003-Q2")
        region.person {
            $0.experience()
            $0.referral(office) {
                $0.sent = on("2003-05-01")
                $0.status = Coded(status)
                $0.accepted = on(accepted)
            }
        }
        #expect(Tables(region, frame("2003-Q2"), "C01").text("C01") == expected)
        #expect(Tables(region, frame("2003-Q3"), "C01").text("C01") == "not reported")
    }
}
