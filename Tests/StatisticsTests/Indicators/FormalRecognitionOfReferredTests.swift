import Linkage
import Model
import Statistics
import Testing

@Suite("E06b formal recognition among all referred")
struct FormalRecognitionOfReferredTests {
    @Test("its denominator is the population that the referral indicators share")
    func population() {
        var region = Region()
        let office = region.organisation("srb", "SRB")
        region.person {
            $0.experience()
            $0.referral(office) { $0.sent = on("2003-05-01") }
        }
        let measure = Tables(region, frame("2003-Q2"), "E06b")["E06b"]?.measure
        #expect(
            measure
                == .ratio(
                    numerator: "E06b.positive", denominator: "referrals-sent", numeratorIsPart: true,
                    within: nil))
    }
}
