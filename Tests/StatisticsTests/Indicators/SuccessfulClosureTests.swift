import Linkage
import Model
import Statistics
import Testing

@Suite("R10 successful closure")
struct SuccessfulClosureTests {
    private func share(_ closures: [(String, Coded<ClosureReason>)]) -> [String] {
        var region = Region()
        let office = region.organisation("srb", "SRB")
        region.submission(office, "2003-Q2")
        region.person { person in
            person.experience()
            for (date, reason) in closures {
                person.ownCase(office, opened: "2003-01-01") {
                    $0.closureDate = on(date)
                    $0.closureReason = reason
                }
            }
        }
        let tables = Tables(region, frame("2003-Q2"), "R10")
        return ["R10", "R10@persons"].map { tables.text($0) }
    }

    @Test(
        "by reason",
        arguments: [
            (ClosureReason.reintegrated, "1/1"), (.planCompleted, "1/1"), (.selfSufficient, "1/1"),
            (.lostContact, "0/1"), (.deceased, "0/1"), (.transferred, "0/0"), (.duplicate, "0/0"),
            (.notVictim, "0/0"),
        ])
    func reasons(reason: ClosureReason, expected: String) {
        #expect(share([("2003-06-30", Coded(reason))]) == [expected, expected])
    }

    @Test("an unknown reason, or a closure outside the period, is in neither number")
    func outside() {
        #expect(share([("2003-06-30", .absent)]) == ["0/0", "0/0"])
        #expect(share([("2003-07-01", Coded(.reintegrated))]) == ["0/0", "0/0"])
    }

    @Test("cases and persons apart: one success of two closures is one person's success")
    func persons() {
        #expect(
            share([("2003-05-01", Coded(.lostContact)), ("2003-05-02", Coded(.reintegrated))]) == [
                "1/2", "1/1",
            ])
    }
}
