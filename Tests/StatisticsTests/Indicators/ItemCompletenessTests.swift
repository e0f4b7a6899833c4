import Linkage
import Model
import Statistics
import Testing

@Suite("Q01 item completeness")
struct ItemCompletenessTests {
    @Test("filled ÷ required, by field; numbers about files are not sensitive")
    func byField() throws {
        var region = Region()
        let office = region.organisation("srb", "SRB")
        region.submission(
            office, "2003-Q2",
            completeness: [
                SubmissionSummary.Completeness(field: .sex, filled: 8, records: 10),
                SubmissionSummary.Completeness(field: .identificationDate, filled: 3, records: 10),
                SubmissionSummary.Completeness(field: .escort, filled: 1, records: 10),
            ])
        region.submission(
            office, "2003-Q3",
            completeness: [SubmissionSummary.Completeness(field: .sex, filled: 10, records: 10)])
        let tables = Tables(region, frame("2003-Q2"), "Q01")
        #expect(tables.text("Q01-DETAIL", "SRB", "sex") == "8/10")
        #expect(tables.text("Q01-DETAIL", "SEE", "identification_date") == "3/10")
        #expect(tables.text("Q01", "SRB") == "11/20")
        #expect(try #require(tables["Q01"]).isSensitive == false)
    }
}
