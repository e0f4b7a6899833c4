import Linkage
import Model
import Statistics
import Testing

@Suite("E06 and E06b formal recognition")
struct FormalRecognitionTests {
    /// Four referrals: decided in the period, or sent in it, or both.
    private func tables() -> Tables {
        var region = Region()
        let police = region.organisation("srb", "SRB")
        let referrals: [(sent: String, decided: String, result: FormalDecision?, authority: Authority?)] = [
            ("2003-04-01", "2003-06-30", .positive, .police),
            ("2003-01-01", "2003-04-01", .negative, nil),
            ("2003-06-30", "2003-07-01", .positive, .police),
            ("2003-05-01", "2003-05-02", .pending, .police),
        ]
        for referral in referrals {
            region.person { person in
                person.experience()
                person.referral(police) {
                    $0.sent = on(referral.sent)
                    $0.formalDecided = on(referral.decided)
                    $0.formalResult = referral.result.map { Coded($0) } ?? .absent
                    $0.authority = referral.authority.map { Coded($0) } ?? .absent
                }
            }
        }
        return Tables(region, frame("2003-Q2"), "E06", "E06b")
    }

    @Test("decisions of the period, positive ÷ positive and negative")
    func decided() {
        let tables = tables()
        #expect(tables.text("E06") == "1/2")
        #expect(tables.text("E06-DETAIL", "SRB", "POLICE") == "1/1")
        #expect(tables.text("E06-DETAIL", "SRB", "_U") == "0/1")
    }

    @Test("all sent in the period, whenever they were decided")
    func referred() {
        #expect(tables().text("E06b") == "2/3")
    }
}
