public import Model

/// Every person's assistance over organisations and borders: one `Pathway` per linked person.
///
/// Events lie in arrays of plain values, grouped by person and in order of time; a person holds the ranges of her
/// own. Indicators walk these arrays; nothing is allocated per person, and no array holds a key.
///
///     persons      [ P0                     | P1        | … ]
///     experiences  [ e0 e1                  | e2        | … ]
///     stays        [ s0 s1 s2               |           | … ]
public struct Pathways: Sendable, Equatable {
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

    /// No pathways yet.
    public init() {}

    /// The person at a position, with slices of her own events.
    @inlinable
    public subscript(index: Int) -> Pathway { Pathway(pathways: self, person: persons[index]) }
}
