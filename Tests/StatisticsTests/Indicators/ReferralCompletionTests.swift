import Linkage
import Model
import Statistics
import Testing

@Suite("C02 referral completion")
struct ReferralCompletionTests {
    private func completion(start: String, feedback: String, sent: String = "2003-05-01", asOf: String)
        -> String
    {
        var region = Region()
        let office = region.organisation("srb", "SRB")
        region.submission(office, "2003-Q2")
        region.person {
            $0.experience()
            $0.referral(office) {
                $0.sent = on(sent)
                $0.accepted = on("2003-05-03")
                $0.serviceStart = on(start)
                $0.feedback = on(feedback)
            }
        }
        return Tables(region, frame("2003-Q2", asOf: asOf), "C02").text("C02")
    }

    // 2003-05-01 + 30 days = 2003-05-31.
    @Test(
        "the loop is closed by a service up to the 30th day and feedback",
        arguments: [
            ("2003-05-31", "2003-06-10", "1/1"), ("2003-06-01", "2003-06-10", "0/1"),
            ("2003-05-31", "", "0/1"), ("", "2003-06-10", "0/1"), ("2003-05", "2003-06-10", "0/0"),
        ])
    func window(start: String, feedback: String, expected: String) {
        #expect(completion(start: start, feedback: feedback, asOf: "2003-12-31") == expected)
    }

    @Test("a window that is open waits", arguments: [("2003-05-30", "0/0 +1"), ("2003-05-31", "1/1")])
    func censoring(asOf: String, expected: String) {
        #expect(completion(start: "2003-05-02", feedback: "2003-05-03", asOf: asOf) == expected)
    }

    @Test("sent on a day not known, it is left out")
    func precision() {
        #expect(
            completion(start: "2003-05-31", feedback: "2003-06-10", sent: "2003-05", asOf: "2003-12-31")
                == "0/0")
    }
}
