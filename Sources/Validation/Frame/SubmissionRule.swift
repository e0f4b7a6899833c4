public import Model
public import Normalisation

/// A rule over the records of a submission together: duplicates, overlaps, totals.
///
/// It sees the batches in file order, one thread at a time, and keeps fingerprints only, never a value.
public protocol SubmissionRule: Rule {
    /// The state with which a submission's check begins.
    func begin(in context: RuleContext) -> any SubmissionRuleCheck
}

/// The state of one submission rule while a submission goes by.
public protocol SubmissionRuleCheck: Sendable {
    /// Takes the next batch in. `verdicts` is what the records' verdicts are so far: what is rejected does not
    /// count against others.
    mutating func add(
        _ batch: CaseBatch, _ traces: RecordTraces, verdicts: [Verdict], report: (RuleBreach) -> Void)

    /// Tells what only the whole submission shows.
    func finish(report: (SubmissionBreach) -> Void)
}

extension SubmissionRuleCheck {
    /// Most rules have told everything by then.
    public func finish(report: (SubmissionBreach) -> Void) {}
}

/// A breach that shows at the end of a submission only: its verdicts stand already.
public struct SubmissionBreach: Sendable, Hashable {
    /// Where; the file as a whole where it concerns all of it.
    public let place: Place
    /// The field to look at, where there is one.
    public let target: FieldTarget?
    /// What is wrong, in one sentence without a personal value.
    public let message: Message

    /// A breach.
    public init(at place: Place, target: FieldTarget?, message: Message) {
        self.place = place
        self.target = target
        self.message = message
    }
}

/// A rule on the file as a whole, told by whoever sees it: the reader, the mapping, the run.
public protocol FileRule: Rule {}
