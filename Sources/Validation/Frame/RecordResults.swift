import Model
import Normalisation

/// What the checks of single records found in a batch; waits for its turn in file order.
public struct RecordResults: Sendable {
    /// What becomes of each record so far.
    var verdicts: [Verdict]
    /// What was found.
    var findings: Findings
    /// What the submission's rules need of the records.
    var traces: RecordTraces
    /// Fields without a column that a record of the batch needs, with the rule that misses it.
    var missingColumns: Set<MissingColumn>
    /// What the rules say of each record, where somebody asked for it.
    var remarks: Remarks?
}

/// A field that the file has no column for.
struct MissingColumn: Sendable, Hashable {
    /// The rule that misses it.
    let rule: RuleID
    /// How that weighs.
    let severity: Severity
    /// The field; nil where one of several would do, and none is there.
    let target: FieldTarget?
    /// What is wrong, where there is no one field to name.
    let message: Message?
}

extension Verdict {
    /// Which of two verdicts holds: the graver; a refusal of consent before a date out of the quarter.
    func joined(with other: Verdict) -> Verdict { rank >= other.rank ? self : other }

    private var rank: Int {
        switch self {
        case .accepted: 0
        case .outOfPeriod: 1
        case .withoutConsent: 2
        case .duplicate: 3
        case .rejected: 4
        }
    }
}
