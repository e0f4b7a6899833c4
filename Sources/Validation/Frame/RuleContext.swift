public import Model

/// What a rule may know beside the records.
public struct RuleContext: Sendable {
    /// What the submission says of itself.
    public let envelope: Envelope
    /// The last day that a date may lie on: the day of preparation, or else the run's own day.
    public let latestDay: Int

    /// A context.
    public init(envelope: Envelope, latestDay: Int) {
        self.envelope = envelope
        self.latestDay = latestDay
    }
}
