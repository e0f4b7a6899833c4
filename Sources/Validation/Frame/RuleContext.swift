public import Model
public import Normalisation

/// What a rule may know beside the records.
public struct RuleContext: Sendable {
    /// What the submission says of itself.
    public let envelope: Envelope
    /// The last day that a date may lie on: the day of preparation, or else the run's own day.
    public let latestDay: Int
    /// What earlier submissions say of the persons; nil where there is no register to ask.
    public let known: (any KnownConstants)?

    /// A context.
    public init(envelope: Envelope, latestDay: Int, known: (any KnownConstants)? = nil) {
        self.envelope = envelope
        self.latestDay = latestDay
        self.known = known
    }
}

/// A look into the register: what it holds of the persons of a batch that a person does not change.
///
/// The one who asks holds no token; how a record's person is found is the answerer's business.
public protocol KnownConstants: Sendable {
    /// What is known of each record's person, in the order of the batch; `PersonConstants.unknown` for a new one.
    func constants(of batch: CaseBatch) -> [PersonConstants]
}

/// The facts of a person that do not change between submissions without a reason.
public struct PersonConstants: Sendable, Hashable {
    /// Sex, as a code's byte; 0 where not known.
    public let sex: UInt8
    /// Citizenships in two-byte form, ascending; empty where not known.
    public let citizenships: [UInt16]

    /// The facts of a person.
    public init(sex: UInt8, citizenships: [UInt16]) {
        self.sex = sex
        self.citizenships = citizenships
    }

    /// Nothing is known.
    public static let unknown = PersonConstants(sex: 0, citizenships: [])
}
