import Linkage
import Model
import Statistics
import Testing

@Suite("E02 acceptance rate")
struct AcceptanceOfAssistanceTests {
    @Test(
        "accepted in part is accepted; pending and unknown are left out",
        arguments: [
            (Coded<AssistanceDecision>(.accepted), "1/1"), (Coded(.partial), "1/1"),
            (Coded(.declined), "0/1"),
            (Coded(.pending), "0/0"), (.absent, "0/0"),
        ])
    func decisions(decision: Coded<AssistanceDecision>, expected: String) {
        #expect(rate([("2003-05-01", decision)]) == expected)
    }

    @Test(
        "of several offers in the quarter the latest counts",
        arguments: [
            ("2003-04-01", "2003-06-30", "0/1"), ("2003-06-30", "2003-04-01", "1/1"),
            ("2003-04-01", "2003-07-01", "1/1"),
        ])
    func latest(first: String, second: String, expected: String) {
        #expect(rate([(first, Coded(.accepted)), (second, Coded(.declined))]) == expected)
    }

    @Test("who was not offered assistance is not in it")
    func notOffered() {
        #expect(rate([("2003-05-01", Coded(.accepted))], offered: Coded(.no)) == "0/0")
    }

    private func rate(
        _ offers: [(String, Coded<AssistanceDecision>)], offered: Coded<YesNo> = Coded(.yes)
    ) -> String {
        var region = Region()
        let office = region.organisation("srb", "SRB")
        region.submission(office, "2003-Q2")
        region.person { person in
            for (date, decision) in offers {
                person.experience {
                    $0.assistanceOffered = offered
                    $0.assistanceOfferDate = on(date)
                    $0.assistanceDecision = decision
                }
                person.statement(office) { $0.assistanceOfferDate = on(date) }
            }
        }
        return Tables(region, frame("2003-Q2"), "E02").text("E02")
    }
}
