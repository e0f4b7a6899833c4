import Linkage
import Model
import Testing

@Suite struct PersonLinkageTests {
    @Test func `records that share a supplier's key are one person within the organisation`() throws {
        let result = try linked([
            TestSubmission("A", "2003-Q1", [.person("p"), .person("p"), .person("q")]),
            TestSubmission("A", "2003-Q2", [.person("p")]),
        ])
        #expect(result.report.persons == 2)
        #expect(result.pathways[0].statements.count == 3)
        #expect(result.pathways.persons.map { $0.scope } == [Coded(.supplier), Coded(.supplier)])
    }

    @Test func `a supplier's key says nothing in another organisation`() throws {
        let result = try linked([
            TestSubmission("A", "2003-Q1", [.person("p")]),
            TestSubmission("B", "2003-Q1", [.person("p")]),
        ])
        #expect(result.report.persons == 2)
        #expect(result.report.personsOfSeveralOrganisations == 0)
    }

    @Test func `a regional key makes one person over organisations`() throws {
        let result = try linked([
            TestSubmission("A", "2003-Q1", area: "SRB", [.person("p", regional: "r"), .person("q")]),
            TestSubmission("B", "2003-Q1", area: "MDA", [.person("x", regional: "r")]),
        ])
        #expect(result.report.persons == 2)
        #expect(result.report.regionalPersons == 1)
        #expect(result.report.supplierPersons == 1)
        #expect(result.report.personsOfSeveralOrganisations == 1)
        #expect(result.report.recordsLinkedOverOrganisations == 2)
        let areas = result.pathways[0].statements.map { $0.source.area.code }
        #expect(areas == ["SRB", "MDA"])
    }

    @Test func `all records of a person take the regional key that one of them carries`() throws {
        let bare = TestRecord.person("p", ["linkage_scope": ""])
        let result = try linked([
            TestSubmission("A", "2003-Q1", [bare]),
            TestSubmission("A", "2003-Q2", [.person("p", regional: "r")]),
            TestSubmission("A", "2003-Q3", [bare]),
            TestSubmission("B", "2003-Q1", [.person("x", regional: "r")]),
        ])
        #expect(result.report.persons == 1)
        #expect(result.report.recordsLinkedOverOrganisations == 4)
    }

    @Test func `who last asked to be linked within the organisation only stays its person`() throws {
        let elsewhere = TestSubmission("B", "2003-Q1", [.person("x", regional: "r")])
        let asked = try linked([
            TestSubmission("A", "2003-Q1", [.person("p", regional: "r")]),
            TestSubmission("A", "2003-Q2", [.person("p")]), elsewhere,
        ])
        #expect(asked.report.persons == 2)
        #expect(asked.pathways.persons.map { $0.scope } == [Coded(.supplier), Coded(.regional)])
        let allowed = try linked([
            TestSubmission("A", "2003-Q1", [.person("p")]),
            TestSubmission("A", "2003-Q2", [.person("p", regional: "r")]), elsewhere,
        ])
        #expect(allowed.report.persons == 1)
    }

    @Test func `the later prepared of two statements of a quarter holds, of equals the stricter`()
        throws
    {
        func persons(_ first: Int?, _ second: Int?) throws -> Int {
            try linked([
                TestSubmission(
                    "A", "2003-Q1", kind: .caseRecord, preparedOn: first, [.person("p", regional: "r")]),
                TestSubmission("A", "2003-Q1", kind: .referral, preparedOn: second, [.person("p")]),
                TestSubmission("B", "2003-Q1", [.person("x", regional: "r")]),
            ]).report.persons
        }
        #expect(try persons(10, 20) == 2)
        #expect(try persons(20, 10) == 1)
        #expect(try persons(nil, nil) == 2)
        #expect(try persons(10, nil) == 1)
    }

    @Test func `one person may join what carries different regional keys`() throws {
        let result = try linked([
            TestSubmission("A", "2003-Q1", [.person("p", regional: "r1")]),
            TestSubmission("B", "2003-Q1", [.person("x", regional: "r1"), .person("x", regional: "r2")]),
            TestSubmission("C", "2003-Q1", [.person("y", regional: "r2")]),
        ])
        #expect(result.report.persons == 1)
    }

    @Test func `a person whom one organisation keeps twice is counted as such`() throws {
        let result = try linked([
            TestSubmission("A", "2003-Q1", [.person("p", regional: "r"), .person("q", regional: "r")])
        ])
        #expect(result.report.persons == 1)
        #expect(result.report.personsKeptTwice == 1)
        #expect(result.report.personsOfSeveralOrganisations == 0)
    }

    @Test func `a regional scope without a regional key links nobody`() throws {
        let record = TestRecord.person("p", ["linkage_scope": "REGIONAL"])
        let result = try linked([
            TestSubmission("A", "2003-Q1", [record]), TestSubmission("B", "2003-Q1", [record]),
        ])
        #expect(result.report.supplierPersons == 2)
    }

    @Test func `records without any key are a person each`() throws {
        let record = TestRecord.person("", ["case_key": ""])
        let result = try linked([TestSubmission("A", "2003-Q1", [record, record])])
        #expect(result.report.persons == 2)
    }

    @Test func `persons stand in order of organisation, quarter and record`() throws {
        func sexes(_ submissions: [TestSubmission]) throws -> [String] {
            try linked(submissions).pathways.experiences.map { $0.sex.value?.code ?? "" }
        }
        let submissions = [
            TestSubmission("B", "2003-Q1", [.person("z", ["sex": "M"])]),
            TestSubmission("A", "2003-Q2", [.person("p", ["sex": "F"]), .person("q", ["sex": "M"])]),
            TestSubmission("A", "2003-Q1", [.person("q", ["sex": "M"])]),
        ]
        #expect(try sexes(submissions) == ["M", "F", "M"])
        #expect(try sexes(submissions.reversed()) == ["M", "F", "M"])
    }
}
