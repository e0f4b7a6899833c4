import Linkage
import Model
import Statistics
import Testing

@Suite("C05 gap-free handover")
struct GapFreeHandoverTests {
    /// A stay in Serbia that ended as planned on 2003-05-10, and what `after` adds.
    private func handover(
        exit: String = "2003-05-10", type: Coded<ExitType> = Coded(.planned), scope: LinkageScope = .regional,
        asOf: String = "2003-12-31", _ after: (inout PersonBuilder, _ own: Int, _ other: Int) -> Void
    ) -> [String] {
        var region = Region()
        let other = region.organisation("alb", "ALB")
        let own = region.organisation("srb", "SRB")
        region.submission(own, "2003-Q2")
        region.person {
            $0.person.scope = Coded(scope)
            $0.experience()
            $0.stay(own, "2003-01-10", exit) { $0.exitType = type }
            after(&$0, own, other)
        }
        let tables = Tables(region, frame("2003-Q2", asOf: asOf), "C05")
        return ["C05", "C05@1", "C05@30"].map { tables.text($0) }
    }

    @Test(
        "a service that begins on the day of exit or within the window is no gap",
        arguments: [
            ("2003-05-09", ["0/1", "0/1", "0/1"]), ("2003-05-10", ["1/1", "1/1", "1/1"]),
            ("2003-05-11", ["1/1", "1/1", "1/1"]), ("2003-05-12", ["1/1", "0/1", "1/1"]),
            ("2003-05-17", ["1/1", "0/1", "1/1"]), ("2003-05-18", ["0/1", "0/1", "1/1"]),
            ("2003-06-09", ["0/1", "0/1", "1/1"]), ("2003-06-10", ["0/1", "0/1", "0/1"]),
            ("2003-05", ["0/0", "0/0", "0/0"]),
        ])
    func next(start: String, expected: [String]) {
        #expect(handover { person, _, other in person.service(other, start, start) } == expected)
    }

    @Test("nothing after it is a gap, and the stay's own services do not fill it")
    func nothing() {
        #expect(handover { _, _, _ in } == ["0/1", "0/1", "0/1"])
        #expect(
            handover { person, own, _ in person.service(own, "2003-01-10", "2003-06-30") { $0.stay = 0 } }
                == ["0/1", "0/1", "0/1"])
    }

    @Test(
        "assistance that goes on beyond the exit is no gap",
        arguments: [("2003-05-11", "1/1"), ("2003-05-10", "0/1"), ("", "1/1")])
    func running(end: String, expected: String) {
        let shares = handover { person, _, other in
            person.service(other, "2003-02-01", end, knownUntil: end.isEmpty ? "2003-06-30" : "")
        }
        #expect(shares == [expected, expected, expected])
    }

    @Test(
        "a service that the shelter's organisation began during the stay and gives no end of ended with it",
        arguments: [
            ("2003-01-10", "", "0/1"), ("2003-01-09", "", "1/1"), ("2003-02-01", "2003-06-30", "1/1"),
        ])
    func ownServices(start: String, end: String, expected: String) {
        let shares = handover { person, own, _ in
            person.service(own, start, end, knownUntil: "2003-06-30")
        }
        #expect(shares == [expected, expected, expected])
    }

    @Test("another stay, a referral's service and a reintegration entry count too")
    func kinds() {
        let all = ["1/1", "1/1", "1/1"]
        #expect(handover { person, _, other in person.stay(other, "2003-05-10", "2003-06-01") } == all)
        #expect(
            handover { person, _, other in person.referral(other) { $0.serviceStart = on("2003-05-11") } }
                == all)
        #expect(
            handover { person, _, other in
                person.returned(other, to: "ALB", "2003-05-10") { $0.reintegrationEntry = on("2003-05-11") }
            } == all)
    }

    @Test("only planned exits and transfers in the period, of persons who may be linked over the region")
    func population() {
        let none = ["0/0", "0/0", "0/0"]
        #expect(handover(type: Coded(.unplanned)) { _, _, _ in } == none)
        #expect(handover(type: .absent) { _, _, _ in } == none)
        #expect(handover(scope: .supplier) { _, _, _ in } == none)
        #expect(handover(exit: "2003-07-01") { _, _, _ in } == none)
        #expect(handover(exit: "2003-05") { _, _, _ in } == none)
    }

    @Test("each window waits for its own days")
    func censoring() {
        #expect(handover(asOf: "2003-05-16") { _, _, _ in } == ["0/0 +1", "0/1", "0/0 +1"])
        #expect(handover(asOf: "2003-05-17") { _, _, _ in } == ["0/1", "0/1", "0/0 +1"])
    }
}
