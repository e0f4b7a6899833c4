import Linkage
import Model
import Testing

@Suite struct ExperienceTests {
    /// One case each: organisation, date of identification, and whether it states an earlier experience.
    private static let rules: [(String, [(String, String, String)], [Int])] = [
        ("weeks apart", [("A", "2003-01-10", ""), ("B", "2003-02-20", "")], [2]),
        ("180 days apart", [("A", "2003-01-01", ""), ("B", "2003-06-30", "")], [2]),
        ("181 days apart", [("A", "2003-01-01", ""), ("B", "2003-07-01", "")], [1, 1]),
        (
            "each within 180 days of the one before",
            [("A", "2003-01-01", ""), ("B", "2003-05-01", ""), ("C", "2003-09-01", "")], [3]
        ),
        (
            "trafficked before, found later", [("A", "2003-01-10", ""), ("B", "2003-03-01", "Y")], [1, 1]
        ),
        (
            "trafficked before, found on one day", [("A", "2003-01-10", ""), ("B", "2003-01-10", "Y")],
            [2]
        ),
        ("both know of an earlier one", [("A", "2003-01-10", "Y"), ("B", "2003-03-01", "Y")], [2]),
        ("not trafficked before", [("A", "2003-01-10", ""), ("B", "2003-03-01", "N")], [2]),
        ("year only", [("A", "2003-01-01", ""), ("B", "2003", "")], [2]),
        ("two vague years", [("A", "2003", ""), ("B", "2004-05", "")], [2]),
        ("certainly apart", [("A", "2003-Q1", ""), ("B", "2004-01", "")], [1, 1]),
        ("one undated", [("A", "", ""), ("B", "2003-01-05", ""), ("C", "2004-01-05", "")], [1, 2]),
        ("none dated", [("A", "", ""), ("B", "", "")], [2]),
    ]

    @Test(arguments: rules)
    func `cases are one experience unless they are certainly apart`(
        _ name: String, _ cases: [(String, String, String)], _ sizes: [Int]
    ) throws {
        let result = try linked(
            cases.map { organisation, identified, before in
                TestSubmission(
                    organisation, "2004-Q4",
                    [
                        .person(
                            "p", regional: "r",
                            ["identification_date": identified, "retrafficked": before])
                    ])
            })
        #expect(result.report.persons == 1)
        let experiences = result.pathways.persons[0].experiences.range
        let found = experiences.map { number in
            result.pathways.cases.count { $0.source.experience == UInt32(number) }
        }
        #expect(found == sizes, "\(name)")
    }

    @Test func `a case without identification goes by its opening`() throws {
        let result = try linked([
            TestSubmission("A", "2003-Q1", [.stay("s", of: "p", ["entry_date": "2003-01-05"])]),
            TestSubmission(
                "A", "2004-Q1", [.stay("t", of: "p", ["entry_date": "2004-01-05", "case_key": "second"])]),
        ])
        #expect(result.pathways.experiences.count == 2)
        #expect(result.pathways.stays.map { $0.source.experience } == [0, 1])
        #expect(result.pathways.statements.map { $0.source.experience } == [0, 1])
        #expect(result.pathways.services.map { $0.source.experience } == [0, 1])
    }

    @Test func `an undated case reported early is of the experience that had begun`() throws {
        let result = try linked([
            TestSubmission(
                "A", "2003-Q1", [.person("p", regional: "r", ["identification_date": "2003-01-05"])]),
            TestSubmission(
                "A", "2004-Q1",
                [
                    .person("p", regional: "r", ["identification_date": "2004-01-05", "case_key": "second"])
                ]),
            TestSubmission("B", "2003-Q2", [.person("x", regional: "r")]),
        ])
        let undated = try #require(result.pathways.cases.first { $0.source.organisation == 1 })
        #expect(undated.source.experience == 0)
    }

    @Test func `sex and citizenship hold for all experiences of a person`() throws {
        let result = try linked([
            TestSubmission(
                "A", "2003-Q1", [.person("p", ["identification_date": "2003-01-05", "sex": "F"])]),
            TestSubmission(
                "A", "2004-Q1",
                [
                    .person(
                        "p",
                        ["identification_date": "2004-01-05", "case_key": "second", "citizenship": "MDA|UKR"])
                ]),
        ]).pathways
        #expect(result.experiences.map { $0.sex } == [Coded(.female), Coded(.female)])
        let citizenships = result.experiences.map {
            result.citizenships[$0.citizenships.range].map { $0.code }
        }
        #expect(citizenships == [["MDA", "UKR"], ["MDA", "UKR"]])
    }
}
