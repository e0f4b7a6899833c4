import Linkage
import Model
import Statistics
import Testing

@Suite("C08 loss to follow-up")
struct LossToFollowUpTests {
    private func loss(
        opened: String, contact: String, closed: String = "", reason: Coded<ClosureReason> = .absent,
        _ more: (inout PersonBuilder, Int) -> Void = { _, _ in }
    ) -> String {
        var region = Region()
        let office = region.organisation("srb", "SRB")
        region.submission(office, "2003-Q2")
        region.person {
            $0.experience()
            $0.ownCase(office, opened: opened) {
                $0.lastContactDay = Int32(dayOf(contact))
                $0.closureDate = on(closed)
                $0.closureReason = reason
            }
            more(&$0, office)
        }
        return Tables(region, frame("2003-Q2"), "C08").text("C08")
    }

    // 2003-06-30 − 90 days = 2003-04-01.
    @Test(
        "an open case is lost after 90 days without contact",
        arguments: [("2003-04-01", "1/1"), ("2003-04-02", "0/1")])
    func silence(contact: String, expected: String) {
        #expect(loss(opened: "2003-01-01", contact: contact) == expected)
    }

    @Test(
        "a closed case is lost if contact was lost or the person withdrew",
        arguments: [
            (ClosureReason.lostContact, "2003-04-01", "1/1"), (.withdrew, "2003-06-30", "1/1"),
            (.planCompleted, "2003-05-01", "0/1"), (.lostContact, "2003-03-31", "0/0"),
        ])
    func closed(reason: ClosureReason, closed: String, expected: String) {
        #expect(
            loss(opened: "2003-01-01", contact: "2003-03-01", closed: closed, reason: Coded(reason))
                == expected)
    }

    @Test(
        "the caseload is what was open before the period or opened in it",
        arguments: [("2003-06-30", "0/1"), ("2003-07-01", "0/0"), ("2003-04-01", "1/1")])
    func caseload(opened: String, expected: String) {
        #expect(loss(opened: opened, contact: opened) == expected)
    }

    @Test("what came after the period does not hide the silence in it, nor make one")
    func later() {
        #expect(loss(opened: "2003-01-01", contact: "2003-08-01") == "1/1")
        #expect(
            loss(opened: "2003-01-01", contact: "2003-08-01") { person, office in
                person.referral(office) { $0.sent = on("2003-04-20") }
            } == "0/1")
    }

    @Test("who is in the shelter is not lost")
    func inShelter() {
        #expect(
            loss(opened: "2003-01-01", contact: "2003-01-01") { person, office in
                person.stay(office, "2003-01-01", knownUntil: "2003-06-30")
            } == "0/1")
    }

    @Test("a person is lost if all her cases are")
    func persons() {
        var region = Region()
        let albania = region.organisation("alb", "ALB")
        let serbia = region.organisation("srb", "SRB")
        region.person {
            $0.experience()
            $0.ownCase(albania, opened: "2003-01-01")
            $0.ownCase(serbia, opened: "2003-05-01")
        }
        region.person {
            $0.experience()
            $0.ownCase(albania, opened: "2003-01-01")
        }
        let tables = Tables(region, frame("2003-Q2"), "C08")
        #expect(
            ["SEE", "ALB", "SRB", "_OVERLAP"].map { tables.text("C08", $0) } == ["2/3", "2/2", "0/1", "0/0"])
        #expect(
            ["SEE", "ALB", "SRB", "_OVERLAP"].map { tables.text("C08@persons", $0) }
                == ["1/2", "1/2", "0/1", "0/1"])
    }
}
