import Linkage
import Model
import Testing

@Suite struct CompletenessTests {
    private func completeness(
        _ field: StandardField, _ records: [TestRecord]
    ) throws -> SubmissionSummary.Completeness? {
        let submissions = try linked([TestSubmission("A", "2003-Q1", records)]).pathways.submissions
        return try #require(submissions.first).completeness.first { $0.field == field }
    }

    @Test(arguments: [
        ("F", 1), ("_Z", 1), ("_U", 0), ("_N", 0), ("_X", 0), ("", 0),
    ])
    func `a code is filled by a value or by not applicable`(_ value: String, _ filled: Int) throws {
        let found = try completeness(.sex, [.person("p", ["sex": value, "education": "PRIMARY"])])
        #expect(found == .init(field: .sex, filled: filled, records: 1))
    }

    @Test(arguments: [
        ("identification_date", StandardField.identificationDate, "2003"),
        ("citizenship", .citizenship, "MDA|ROU"),
        ("identification_area", .identificationArea, "MDA"),
        ("exploitation_forms", .exploitationForms, "LABOUR"),
    ])
    func `every type of field is counted alike`(
        _ name: String, _ field: StandardField, _ value: String
    )
        throws
    {
        let records = [value, "_Z", "_U", ""].map { TestRecord.stay("s", of: "p", [name: $0]) }
        #expect(try completeness(field, records) == .init(field: field, filled: 2, records: 4))
    }

    @Test func `a field counts for the kinds that it is required for`() throws {
        let records = [
            TestRecord.stay("s", of: "p", ["shelter_type": "CHILD"]), .person("p"),
            .referral("t", of: "p", [:]),
        ]
        #expect(
            try completeness(.shelterType, records) == .init(field: .shelterType, filled: 1, records: 1))
        #expect(try completeness(.sentDate, records) == .init(field: .sentDate, filled: 0, records: 1))
        #expect(
            try completeness(.recordType, records) == .init(field: .recordType, filled: 3, records: 3))
        #expect(try completeness(.returnDate, records) == nil)
        #expect(try completeness(.maritalStatus, records) == nil)
    }

    @Test func `who refuses is left out of it`() throws {
        let records = [TestRecord.person("p", ["sex": "F"]), .person("q", ["consent_stat_use": "N"])]
        #expect(try completeness(.sex, records) == .init(field: .sex, filled: 1, records: 1))
    }

    @Test func `submissions stand by organisation, quarter and kind`() throws {
        let order = try linked([
            TestSubmission("B", "2003-Q1", []), TestSubmission("A", "2003-Q2", kind: .referral, []),
            TestSubmission("A", "2003-Q2", kind: .shelterStay, []), TestSubmission("A", "2003-Q1", []),
        ]).pathways.submissions.map {
            "\($0.envelope.organisation.rawValue) \($0.envelope.period.text)"
        }
        #expect(order == ["A 2003-Q1", "A 2003-Q2", "A 2003-Q2", "B 2003-Q1"])
    }
}
