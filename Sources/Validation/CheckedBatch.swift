public import Model
public import Normalisation

/// What becomes of a record.
@frozen
public enum Verdict: UInt8, Sendable, Hashable, CaseIterable {
    /// It goes on.
    case accepted
    /// Set aside for an error.
    case rejected
    /// Set aside: the same record stands earlier in the submission.
    case duplicate
    /// Set aside: nothing of it falls into the reporting quarter.
    case outOfPeriod
    /// The person did not agree to statistical use: only her key and the refusal go on.
    case withoutConsent
}

/// A batch whose every record has a verdict. Only this room can make one.
///
/// Holds identifiers; shows its origin only.
public struct CheckedBatch: Sendable {
    /// The records.
    public let batch: CaseBatch
    /// A verdict per record.
    public let verdicts: [Verdict]
    /// How the verdicts add up.
    public let totals: Totals

    init(batch: CaseBatch, verdicts: [Verdict]) {
        precondition(verdicts.count == batch.count, "Every record of a checked batch has a verdict.")
        self.batch = batch
        self.verdicts = verdicts
        var totals = Totals()
        for verdict in verdicts {
            totals.read += 1
            switch verdict {
            case .accepted: totals.accepted += 1
            case .rejected: totals.rejected += 1
            case .duplicate: totals.duplicates += 1
            case .outOfPeriod: totals.outOfPeriod += 1
            case .withoutConsent: totals.withoutConsent += 1
            }
        }
        self.totals = totals
    }
}

extension CheckedBatch: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The origin only.
    public var description: String { "CheckedBatch of \(batch)" }
    /// The origin only.
    public var debugDescription: String { description }
    /// Nothing: a batch holds identifiers.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
