import Linkage
import Model
import Testing

@Suite struct CaseTests {
    @Test(arguments: [
        (["identification_date": "2003-02-05"], "2003-02-05"),
        (["assistance_offer_date": "2003-02-04"], "2003-02-04"),
        (["entry_date": "2003-02-03", "identification_date": "2003-02-05"], "2003-02-03"),
        (["services_received": "MEDICAL:2003-01-30"], "2003-01-30"),
        (["entry_date": "2003-02-03", "identification_date": "2003-02"], "2003-02"),
        (["exit_date": "2003-02-05"], ""),
    ])
    func `a case opens with the earliest of what opens it`(
        _ values: [String: String], _ opening: String
    )
        throws
    {
        let cases = try linked([TestSubmission("A", "2003-Q1", [.stay("s", of: "p", values)])]).pathways
            .cases
        #expect(cases.map { $0.opening.text } == [opening])
    }

    @Test func `referrals open a case by offer, sending or start of service`() throws {
        func opening(_ values: [String: String]) throws -> [String] {
            try linked([TestSubmission("A", "2003-Q1", [.referral("s", of: "p", values)])])
                .pathways.cases.map { $0.opening.text }
        }
        let values = [
            "offer_date": "2003-01-03", "sent_date": "2003-01-05", "service_start_date": "2003-01-04",
        ]
        #expect(try opening(values) == ["2003-01-03"])
        #expect(
            try opening(["sent_date": "2003-01-05", "service_start_date": "2003-01-04"]) == ["2003-01-04"]
        )
        #expect(
            try opening(["sent_date": "2003-01-05", "accepted_date": "2003-01-04"]) == ["2003-01-05"])
    }

    @Test func `of a case's facts the latest known value holds`() throws {
        let closed = ["case_status": "CLOSED", "closure_date": "2003-03-01", "closure_reason": "OTHER"]
        let cases = try linked([
            TestSubmission("A", "2003-Q1", [.person("p", closed)]),
            TestSubmission(
                "A", "2003-Q2", [.person("p", ["case_status": "_U", "closure_reason": "WITHDREW"])]),
        ]).pathways.cases
        #expect(cases.count == 1)
        #expect(cases[0].status == CaseStatus.closed)
        #expect(cases[0].closureDate == date("2003-03-01"))
        #expect(cases[0].closureReason == ClosureReason.withdrew)
        #expect(cases[0].lastReported == Int32(2003 * 4 + 1))
    }

    @Test func `the last contact is the latest dated event, planned ones aside`() throws {
        let cases = try linked([
            TestSubmission(
                "A", "2003-Q1",
                [
                    .stay(
                        "s", of: "p",
                        [
                            "entry_date": "2003-01-05", "planned_exit": "2003-12-01",
                            "plan_planned_end": "2003-12-01", "services_received": "MEDICAL:2003-01-20",
                        ]),
                    .back(
                        "t", of: "q",
                        ["return_date": "2003-02-01", "followups": "3:2003-05-02:REACHED"]),
                ])
        ]).pathways.cases
        #expect(cases.map { $0.lastContactDay } == [day("2003-01-20"), day("2003-05-02")])
    }

    @Test func `family members are as last stated`() throws {
        let cases = try linked([
            TestSubmission("A", "2003-Q1", [.back("t", of: "p", ["secondary_beneficiaries": "3"])]),
            TestSubmission("A", "2003-Q2", [.back("t", of: "p", ["secondary_beneficiaries": "_U"])]),
        ]).pathways.cases
        #expect(cases.map { $0.secondaryBeneficiaries } == [3])
    }

    @Test func `cases are one per organisation and case key`() throws {
        let result = try linked([
            TestSubmission(
                "A", "2003-Q1", [.person("p", regional: "r"), .person("p", ["case_key": "2"])]),
            TestSubmission("A", "2003-Q2", [.person("p", regional: "r")]),
            TestSubmission("B", "2003-Q1", [.person("p", regional: "r")]),
        ])
        #expect(result.report.persons == 1)
        #expect(result.pathways.cases.count == 3)
        #expect(result.pathways.persons[0].sources == .caseRecord)
    }
}
