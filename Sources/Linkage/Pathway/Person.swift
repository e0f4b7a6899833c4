public import Model

/// A linked person: her scope, and where her events stand.
@frozen
public struct Person: Sendable, Hashable {
    /// REGIONAL: one person over all organisations; SUPPLIER: within one organisation.
    public var scope: Coded<LinkageScope> = .absent
    /// Kinds of records she is known from.
    public var sources: RecordKindSet = []
    /// Her trafficking experiences in order of time.
    public var experiences = EventRange(start: 0, end: 0)
    /// What each record said, in order of time.
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
    /// The first day that her earliest service can have begun on, or `Int32.min`: `firstService` in days.
    public var firstServiceDay = Int32.min
    /// Her earliest service as precisely as it is known, or absent: start of a service, entry of a stay, service
    /// start of a referral, reintegration entry.
    public var firstService = PartialDate.absent

    /// A person; what is left out is not known.
    @inlinable
    public init(
        scope: Coded<LinkageScope> = .absent, sources: RecordKindSet = [],
        experiences: EventRange = EventRange(start: 0, end: 0),
        statements: EventRange = EventRange(start: 0, end: 0),
        cases: EventRange = EventRange(start: 0, end: 0), stays: EventRange = EventRange(start: 0, end: 0),
        referrals: EventRange = EventRange(start: 0, end: 0),
        returns: EventRange = EventRange(start: 0, end: 0),
        services: EventRange = EventRange(start: 0, end: 0), firstServiceDay: Int32 = Int32.min,
        firstService: PartialDate = PartialDate.absent
    ) {
        self.scope = scope
        self.sources = sources
        self.experiences = experiences
        self.statements = statements
        self.cases = cases
        self.stays = stays
        self.referrals = referrals
        self.returns = returns
        self.services = services
        self.firstServiceDay = firstServiceDay
        self.firstService = firstService
    }
}
