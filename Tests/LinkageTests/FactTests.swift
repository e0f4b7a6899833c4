import Linkage
import Model
import Testing

@Suite struct FactTests {
    private func experience(_ submissions: [TestSubmission]) throws -> Experience {
        let experiences = try linked(submissions).pathways.experiences
        #expect(experiences.count == 1)
        return try #require(experiences.first)
    }

    @Test func `the latest known value of a fact holds over organisations`() throws {
        let facts = try experience([
            TestSubmission(
                "A", "2003-Q3", [.person("p", regional: "r", ["education": "_U", "sex": "F"])]),
            TestSubmission(
                "B", "2003-Q2",
                [
                    .person("x", regional: "r", ["education": "PRIMARY", "exploitation_forms": "LABOUR"])
                ]),
            TestSubmission(
                "C", "2003-Q1",
                [
                    .person("y", regional: "r", ["education": "NONE", "exploitation_forms": "BEGGING"])
                ]),
        ])
        #expect(facts.education == Education.primary)
        #expect(facts.sex == Sex.female)
        #expect(facts.exploitationForms == CodeSet([ExploitationForm.labour]))
    }

    @Test func `within a quarter the later organisation by identifier holds`() throws {
        let facts = try experience([
            TestSubmission("B", "2003-Q1", [.person("x", regional: "r", ["marital_status": "W"])]),
            TestSubmission("A", "2003-Q1", [.person("p", regional: "r", ["marital_status": "S"])]),
        ])
        #expect(facts.maritalStatus == MaritalStatus.widowed)
    }

    @Test func `a null reason stands only while nothing is known`() throws {
        let facts = try experience([
            TestSubmission(
                "A", "2003-Q1", [.person("p", ["legal_status": "_N", "identification_date": "_U"])])
        ])
        #expect(facts.legalStatus.nullReason == .refused)
        #expect(facts.identificationDate.nullReason == .unknown)
    }

    @Test(arguments: [
        ("offer_date", "assistance_offer_date"),
        ("formal_identification_decided", "formal_decision_date"),
        ("needs_risk_assessment_date", "needs_assessed_date"), ("reintegration_plan_date", "plan_date"),
        ("planned_end", "plan_planned_end"), ("planned_exit", "plan_planned_end"),
    ])
    func `a kind's own date fills the common one only while that is empty`(
        _ own: String, _ common: String
    ) throws {
        func fact(_ submissions: [TestSubmission]) throws -> String {
            let facts = try experience(submissions)
            let dates = [
                facts.assistanceOfferDate, facts.formalDecisionDate, facts.needsAssessedDate,
                facts.planDate,
                facts.planPlannedEnd,
            ]
            return dates.map { $0.text }.filter { !$0.isEmpty }.joined(separator: " ")
        }
        let later = TestSubmission("A", "2003-Q2", [.person("p", [own: "2003-02-02"])])
        #expect(try fact([later]) == "2003-02-02")
        let earlier = TestSubmission("A", "2003-Q1", [.person("p", [common: "2003-01-01"])])
        #expect(try fact([earlier, later]) == "2003-01-01")
        let unknown = TestSubmission("A", "2003-Q3", [.person("p", [common: "_U"])])
        #expect(try fact([later, unknown]) == "2003-02-02")
    }

    @Test func `a kind's own code fills the common one only while that is empty`() throws {
        let own = TestSubmission(
            "A", "2003-Q2",
            [
                .person(
                    "p",
                    [
                        "formal_identification_result": "NEGATIVE", "risk_level_entry": "HIGH",
                        "risk_level_exit": "LOW", "victim_status_at_referral": "PRESUMED",
                    ])
            ])
        let filled = try experience([own])
        #expect(filled.formalDecision == FormalDecision.negative)
        #expect(filled.riskLevel == RiskLevel.low)
        #expect(filled.victimStatus == VictimStatus.presumed)
        let common = [
            "formal_decision": "POSITIVE", "risk_level": "MEDIUM", "victim_status": "IDENTIFIED_FORMAL",
        ]
        let kept = try experience([own, TestSubmission("A", "2003-Q1", [.person("p", common)])])
        #expect(kept.formalDecision == FormalDecision.positive)
        #expect(kept.riskLevel == RiskLevel.medium)
        #expect(kept.victimStatus == VictimStatus.identifiedFormal)
    }

    @Test(arguments: [
        ("MDA", "MDA", "", "INTERNAL"),
        ("MDA", "ROU", "", "CROSS_BORDER_SEE"),
        ("MDA", "MDA|ROU", "", "CROSS_BORDER_SEE"),
        ("MDA", "ROU|UKR", "", "CROSS_BORDER_OTHER"),
        ("UKR", "ROU", "", "CROSS_BORDER_OTHER"),
        ("", "ROU", "", ""),
        ("MDA", "_U", "", ""),
        ("MDA", "", "INTERNAL", "INTERNAL"),
        ("MDA", "ROU", "INTERNAL", "CROSS_BORDER_SEE"),
    ])
    func `the kind of trafficking follows from the countries, else it is as stated`(
        _ recruitment: String, _ exploitation: String, _ stated: String, _ kind: String
    ) throws {
        let facts = try experience([
            TestSubmission(
                "A", "2003-Q1",
                [
                    .person(
                        "p",
                        [
                            "country_recruitment": recruitment, "country_exploitation": exploitation,
                            "trafficking_kind": stated,
                        ])
                ])
        ])
        #expect((facts.traffickingKind.value?.code ?? "") == kind)
    }

    @Test func `lists of areas are the latest with a known area`() throws {
        let result = try linked([
            TestSubmission(
                "A", "2003-Q1",
                [
                    .person("p", ["citizenship": "UKR", "country_exploitation": "BIH|SRB"])
                ]),
            TestSubmission(
                "A", "2003-Q2",
                [
                    .person("p", ["citizenship": "MDA|ROU", "country_exploitation": "BIH"])
                ]),
            TestSubmission("A", "2003-Q3", [.person("p", ["citizenship": "_U"])]),
        ]).pathways
        #expect(result.citizenships.map { $0.code } == ["MDA", "ROU"])
        #expect(result.experiences[0].countryExploitation.code == "BIH")
    }

    @Test func `two countries of exploitation are none`() throws {
        let facts = try experience([
            TestSubmission("A", "2003-Q1", [.person("p", ["country_exploitation": "BIH|SRB"])])
        ])
        #expect(facts.countryExploitation == .absent)
    }

    @Test func `a statement is what its record says, its own fields where the common ones are empty`()
        throws
    {
        let statements = try linked([
            TestSubmission(
                "A", "2003-Q1", area: "ALB",
                [
                    .referral(
                        "s", of: "p",
                        ["offer_date": "2003-01-02", "needs_risk_assessment_date": "2003-01-03"]),
                    .person("p", ["assistance_offer_date": "2003-01-04", "victim_status": "PRESUMED"]),
                ]),
            TestSubmission(
                "A", "2002-Q4", area: "ALB", [.person("p", ["identification_date": "2002-12"])]),
        ]).pathways.statements
        let quarters = ["2002-Q4", "2003-Q1", "2003-Q1"].compactMap { Period(text: $0)?.ordinal }
        #expect(statements.map { Int($0.period) } == quarters)
        #expect(statements.map { $0.kind } == [.caseRecord, .caseRecord, .referral])
        #expect(statements.map { $0.identificationDate.text } == ["2002-12", "", ""])
        #expect(statements.map { $0.assistanceOfferDate.text } == ["", "2003-01-04", "2003-01-02"])
        #expect(statements.map { $0.needsAssessedDate.text } == ["", "", "2003-01-03"])
        #expect(statements[1].victimStatus == VictimStatus.presumed)
        #expect(Set(statements.map { $0.source.area.code }) == ["ALB"])
    }
}
