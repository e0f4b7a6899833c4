public import Model

/// Every person's assistance over organisations and borders: one `Pathway` per linked person.
///
/// Events lie in arrays of plain values, grouped by person and in order of time; a person holds the ranges of her
/// own. Indicators walk these arrays; nothing is allocated per person, and no array holds a key.
///
///     persons      [ P0                     | P1        | … ]
///     experiences  [ e0 e1                  | e2        | … ]
///     stays        [ s0 s1 s2               |           | … ]
public struct Pathways: Sendable {
    /// The organisations, in order of their identifiers; events name them by position.
    public internal(set) var organisations: [OrganisationID] = []
    /// The submissions in force, ordered by organisation, period and kind.
    public internal(set) var submissions: [SubmissionSummary] = []
    /// The persons, in an order that does not depend on keys.
    public internal(set) var persons: [Person] = []
    /// Trafficking experiences with the facts that the records agree on.
    public internal(set) var experiences: [Experience] = []
    /// What each record said, by person and in order of time.
    public internal(set) var statements: [Statement] = []
    /// Cases as organisations keep them: the unit of caseloads.
    public internal(set) var cases: [CaseHistory] = []
    /// Stays in shelters.
    public internal(set) var stays: [Stay] = []
    /// Referrals.
    public internal(set) var referrals: [Referral] = []
    /// Returns, one per person and date whoever reports it.
    public internal(set) var returns: [Return] = []
    /// Intervals of service from every source.
    public internal(set) var services: [ServiceInterval] = []
    /// Follow-ups after return.
    public internal(set) var followUps: [FollowUp] = []
    /// Citizenships, by experience.
    public internal(set) var citizenships: [Area] = []
    /// Persons whose records are left out for want of consent, by area of the refusing record.
    public internal(set) var excludedForConsent: [Area: Int] = [:]

    init() {}

    /// The person at a position, with slices of her own events.
    @inlinable
    public subscript(index: Int) -> Pathway { Pathway(pathways: self, person: persons[index]) }
}

/// One person's records in order of time. A view: it copies no events.
@frozen
public struct Pathway: Sendable {
    /// All pathways.
    public let pathways: Pathways
    /// The person; a pass over all persons moves it on, since making a view anew costs a retain per array.
    public var person: Person

    /// A view of one person's events.
    @inlinable
    public init(pathways: Pathways, person: Person) {
        self.pathways = pathways
        self.person = person
    }

    /// Her trafficking experiences.
    @inlinable
    public var experiences: ArraySlice<Experience> { pathways.experiences[person.experiences.range] }
    /// What each record said.
    @inlinable
    public var statements: ArraySlice<Statement> { pathways.statements[person.statements.range] }
    /// Her cases.
    @inlinable
    public var cases: ArraySlice<CaseHistory> { pathways.cases[person.cases.range] }
    /// Her stays.
    @inlinable
    public var stays: ArraySlice<Stay> { pathways.stays[person.stays.range] }
    /// Her referrals.
    @inlinable
    public var referrals: ArraySlice<Referral> { pathways.referrals[person.referrals.range] }
    /// Her returns.
    @inlinable
    public var returns: ArraySlice<Return> { pathways.returns[person.returns.range] }
    /// Her services.
    @inlinable
    public var services: ArraySlice<ServiceInterval> { pathways.services[person.services.range] }
}

/// A stretch of one of the arrays of `Pathways`.
@frozen
public struct EventRange: Sendable, Hashable {
    /// First position.
    public var start: UInt32
    /// Position after the last one.
    public var end: UInt32

    /// A stretch.
    @inlinable
    public init(start: UInt32, end: UInt32) {
        self.start = start
        self.end = end
    }

    /// The stretch as a range.
    @inlinable
    public var range: Range<Int> { Int(start)..<Int(end) }
}

/// A linked person: her scope, and where her events stand.
@frozen
public struct Person: Sendable, Hashable {
    /// REGIONAL: one person over all organisations; SUPPLIER: within one organisation.
    public var scope: Coded<LinkageScope> = .absent
    /// Kinds of records she is known from.
    public var sources: RecordKindSet = []
    /// Her trafficking experiences in order of time.
    public var experiences = EventRange(start: 0, end: 0)
    /// What each record said.
    public var statements = EventRange(start: 0, end: 0)
    /// Her cases.
    public var cases = EventRange(start: 0, end: 0)
    /// Her stays.
    public var stays = EventRange(start: 0, end: 0)
    /// Her referrals.
    public var referrals = EventRange(start: 0, end: 0)
    /// Her returns.
    public var returns = EventRange(start: 0, end: 0)
    /// Her services.
    public var services = EventRange(start: 0, end: 0)
    /// The first day that her earliest service can have begun on, or `Int32.min`: start of a service, entry of a stay, service start of a
    /// referral, reintegration entry.
    public var firstServiceDay = Int32.min
}

/// What is known of a submission in force.
public struct SubmissionSummary: Sendable, Hashable {
    /// What it says of itself.
    public let envelope: Envelope
    /// What became of its records.
    public let totals: Totals
    /// Records per required field that hold a value (or `_Z`), and records that have the field.
    public let completeness: [Completeness]

    /// Item completeness of one required field.
    public struct Completeness: Sendable, Hashable {
        /// The field.
        public let field: StandardField
        /// Records with a value or `_Z`.
        public let filled: Int
        /// Records of kinds that the field is required for.
        public let records: Int

        /// A field's completeness.
        public init(field: StandardField, filled: Int, records: Int) {
            self.field = field
            self.filled = filled
            self.records = records
        }
    }

    /// A summary.
    public init(envelope: Envelope, totals: Totals, completeness: [Completeness]) {
        self.envelope = envelope
        self.totals = totals
        self.completeness = completeness
    }
}
