import Model
public import Normalisation

/// Checks the batches of one submission: each batch by itself, from any thread, and then all in file order.
///
///     let results = validator.check(batch)            // in parallel
///     let checked = submission.add(batch, results)    // in file order
///     let report = submission.finish()
public struct Validator: Sendable {
    /// What the rules may know beside the records.
    public let context: RuleContext
    /// How the rules weigh and when a file is accepted.
    public let policy: AcceptancePolicy

    let rules: ResolvedRules
    /// Whether what the rules say of each record is kept.
    public let keepsRemarks: Bool

    /// A validator for one submission; it may keep what the rules say of each record, for a copy of the file.
    public init(context: RuleContext, policy: AcceptancePolicy, keepsRemarks: Bool = false) {
        self.context = context
        self.policy = policy
        self.keepsRemarks = keepsRemarks
        rules = ResolvedRules(.standard, policy)
    }

    /// Checks every record of a batch by itself. Depends on nothing but the batch, the context and the policy.
    public func check(_ batch: CaseBatch) -> RecordResults {
        var check = BatchCheck(batch, context: context, rules: rules, keepsRemarks: keepsRemarks)
        check.askForm()
        check.askFields()
        check.askRecords()
        return check.results()
    }

    /// The check of the submission as a whole.
    public func submissionCheck() -> SubmissionCheck { SubmissionCheck(self) }
}
