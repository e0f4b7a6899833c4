/// What a submission says of itself: who sends it, for which area and quarter, and what it should add up to.
public struct Envelope: Sendable, Hashable {
    /// The organisation that sends.
    public var organisation: OrganisationID
    /// Its type.
    public var organisationType: OrganisationType
    /// The reporting area.
    public var area: Area
    /// The kind of its records; nil: mixed, each record says its own.
    public var kind: RecordKind?
    /// The reporting quarter.
    public var period: Period
    /// The day on which the submission was prepared (days since 1970-01-01), where stated.
    public var preparedOn: Int?
    /// Revision of the submission for its organisation, period and kind, from 1.
    public var revision: Int
    /// The sender's own identifier of the submission, where stated.
    public var submissionID: String?
    /// Records that the sender counted, where stated.
    public var recordCount: Int?
    /// Values that the sender counted per field, where stated.
    public var controlTotals: [StandardField: Int]
    /// Whether the sender says that there were no cases; nil where not stated.
    public var nilReport: Bool?
    /// Shelter beds in the period, where stated.
    public var bedsTotal: Int?
    /// Bed-nights available in the period, closed nights taken off, where stated.
    public var bedNightsAvailable: Int?
    /// Fingerprint of the key with which a prepared submission was tokenised; nil where it holds identifiers.
    public var keyFingerprint: String?

    /// An envelope with what every submission must say; the rest is set afterwards.
    public init(
        organisation: OrganisationID, organisationType: OrganisationType, area: Area, kind: RecordKind?,
        period: Period, revision: Int = 1
    ) {
        self.organisation = organisation
        self.organisationType = organisationType
        self.area = area
        self.kind = kind
        self.period = period
        self.revision = revision
        self.controlTotals = [:]
    }
}
