import Model
import Normalisation
import Testing

@testable import Validation

/// Small submissions for tests: of the second quarter of 2003, prepared on 10 July 2003.
enum Submissions {
    static let preparedOn = CivilDate(year: 2003, month: 7, day: 10)?.daysSince1970 ?? 0

    static func envelope(_ says: [String: String] = [:], kind: RecordKind = .shelterStay) throws -> Envelope {
        let organisation = try #require(OrganisationID("ngo-1"))
        let area = try #require(Area(code: "SRB"))
        var envelope = Envelope(
            organisation: organisation, organisationType: .ngo, area: area, kind: kind,
            period: Period(year: 2003, quarter: 2))
        envelope.preparedOn = preparedOn
        for (key, value) in says {
            switch key {
            case "record_count": envelope.recordCount = Int(value)
            case "record_type": envelope.kind = nil
            case "nil_report": envelope.nilReport = value == "Y"
            default:
                let name = try #require(key.split(separator: "/").last.map { String($0) })
                let field = try #require(Standard.field(named: name))
                envelope.controlTotals[field] = Int(value)
            }
        }
        return envelope
    }

    static func validator(
        _ envelope: Envelope,
        policy: AcceptancePolicy = AcceptancePolicy(inPart: true, maximumRejectedShare: 1)
    ) -> Validator {
        Validator(
            context: RuleContext(envelope: envelope, latestDay: preparedOn), policy: policy)
    }

    /// Checks batches one after the other and answers what became of the records.
    static func check(_ batches: [CaseBatch], _ validator: Validator) -> (
        verdicts: [Verdict], report: ValidationReport
    ) {
        var submission = validator.submissionCheck()
        var verdicts: [Verdict] = []
        for batch in batches { verdicts += submission.add(batch, validator.check(batch)).verdicts }
        return (verdicts, submission.finish())
    }

    /// Checks stays of one batch under an ordinary envelope.
    static func check(stays records: [[String: String]]) throws -> (
        verdicts: [Verdict], report: ValidationReport
    ) {
        check([try ExampleBatch.of(records)], validator(try envelope()))
    }
}
