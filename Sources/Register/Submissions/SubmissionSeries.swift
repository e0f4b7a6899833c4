public import Model

/// What one organisation sends for one quarter and kind of records: the revisions in it replace each other.
public struct SubmissionSeries: Sendable, Hashable, Comparable {
    /// The organisation.
    public let organisation: OrganisationID
    /// The quarter.
    public let period: Period
    /// The kind of records; nil: mixed.
    public let kind: RecordKind?

    /// A series.
    public init(organisation: OrganisationID, period: Period, kind: RecordKind?) {
        self.organisation = organisation
        self.period = period
        self.kind = kind
    }

    /// The series that a submission belongs to.
    public init(_ envelope: Envelope) {
        self.init(organisation: envelope.organisation, period: envelope.period, kind: envelope.kind)
    }

    /// The kind as files and the journal name it: its code, or `MIXED`.
    public var kindName: String { kind?.code ?? Self.mixed }

    /// The name by which people call the series: `NGO-1/2003-Q2/SHELTER_STAY`.
    public var text: String { "\(organisation.rawValue)/\(period.text)/\(kindName)" }

    /// A series from its name; nil for anything else.
    public init?(text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count == 3, let organisation = OrganisationID(parts[0]),
            let period = Period(text: parts[1]), let kind = Self.kind(named: parts[2])
        else { return nil }
        self.init(organisation: organisation, period: period, kind: kind.value)
    }

    /// By period, then organisation, then kind.
    public static func < (left: SubmissionSeries, right: SubmissionSeries) -> Bool {
        if left.period != right.period { return left.period < right.period }
        if left.organisation != right.organisation { return left.organisation < right.organisation }
        return left.kindName.utf8.lexicographicallyPrecedes(right.kindName.utf8)
    }

    static let mixed = "MIXED"

    /// A kind, or that there is none: what a name of a kind stands for.
    struct NamedKind {
        let value: RecordKind?
    }

    static func kind(named name: String) -> NamedKind? {
        if name == mixed { return NamedKind(value: nil) }
        return RecordKind.allCases.first { $0.code == name }.map { NamedKind(value: $0) }
    }
}
