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
