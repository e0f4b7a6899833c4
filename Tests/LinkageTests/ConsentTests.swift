import Linkage
import Model
import Testing

@Suite struct ConsentTests {
    private let refusal = ["consent_stat_use": "N"]
    private let agreement = ["consent_stat_use": "Y"]

    @Test func `the latest refusal takes out all records of the organisation, back to the beginning`()
        throws
    {
        let result = try linked([
            TestSubmission(
                "A", "2003-Q1", area: "ALB", [.person("p", agreement), .person("q", agreement)]),
            TestSubmission("A", "2003-Q2", area: "ALB", [.person("p", refusal)]),
        ])
        #expect(result.report.persons == 1)
        #expect(result.report.records == 1)
        #expect(result.report.excludedPersons == 1)
        #expect(result.pathways.excludedForConsent == [try #require(Area(code: "ALB")): 1])
        #expect(result.pathways.cases.count == 1)
    }

    @Test func `a later agreement holds, and the earlier refusal's stub says nothing`() throws {
        let result = try linked([
            TestSubmission("A", "2003-Q1", [.stay("s", of: "p", refusal)]),
            TestSubmission("A", "2003-Q2", [.person("p", agreement)]),
        ])
        #expect(result.report.persons == 1)
        #expect(result.pathways.stays.isEmpty)
        #expect(result.pathways.statements.count == 1)
    }

    @Test func `an unknown answer is no statement`() throws {
        let result = try linked([
            TestSubmission("A", "2003-Q1", [.person("p", refusal)]),
            TestSubmission("A", "2003-Q2", [.person("p", ["consent_stat_use": "_U"])]),
            TestSubmission("A", "2003-Q3", [.person("p")]),
        ])
        #expect(result.report.excludedPersons == 1)
        #expect(result.report.persons == 0)
    }

    @Test func `under regional scope a refusal holds over all organisations`() throws {
        let result = try linked([
            TestSubmission("A", "2003-Q1", area: "SRB", [.person("p", regional: "r", agreement)]),
            TestSubmission("B", "2003-Q2", area: "MDA", [.person("x", regional: "r", refusal)]),
        ])
        #expect(result.report.persons == 0)
        #expect(result.pathways.excludedForConsent == [try #require(Area(code: "MDA")): 1])
    }

    @Test func `within one organisation's scope a refusal holds there only`() throws {
        let result = try linked([
            TestSubmission("A", "2003-Q1", [.person("p", regional: "r", agreement)]),
            TestSubmission("B", "2003-Q1", [.person("x", regional: "r", agreement)]),
            TestSubmission("B", "2003-Q2", [.person("x", refusal)]),
        ])
        #expect(result.report.persons == 1)
        #expect(result.report.excludedPersons == 1)
    }

    @Test func `a later agreement elsewhere holds under regional scope`() throws {
        let result = try linked([
            TestSubmission("A", "2003-Q1", [.person("p", regional: "r", refusal)]),
            TestSubmission("B", "2003-Q2", [.person("x", regional: "r", agreement)]),
        ])
        #expect(result.report.persons == 1)
        #expect(result.report.records == 1)
    }

    @Test func `of two statements of one day the refusal holds`() throws {
        let result = try linked([
            TestSubmission("A", "2003-Q1", [.person("p", regional: "r", agreement)]),
            TestSubmission("B", "2003-Q1", area: "BGR", [.person("x", regional: "r", refusal)]),
            TestSubmission("C", "2003-Q1", area: "ROU", [.person("y", regional: "r", refusal)]),
        ])
        #expect(result.report.persons == 0)
        #expect(result.pathways.excludedForConsent == [try #require(Area(code: "BGR")): 1])
    }
}
