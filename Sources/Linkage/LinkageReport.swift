/// What linking found, in counts only: for the quality report beside the statistics.
public struct LinkageReport: Sendable, Hashable {
    /// Records of persons who count.
    public internal(set) var records = 0
    /// Persons who count.
    public internal(set) var persons = 0
    /// Persons linked over organisations and borders where they meet more than one.
    public internal(set) var regionalPersons = 0
    /// Persons linked within one organisation only.
    public internal(set) var supplierPersons = 0
    /// Persons left out because their latest statement refuses statistical use.
    public internal(set) var excludedPersons = 0
    /// Persons known from two organisations or more.
    public internal(set) var personsOfSeveralOrganisations = 0
    /// Records of persons known from two organisations or more.
    public internal(set) var recordsLinkedOverOrganisations = 0
    /// Persons whom one organisation keeps under two keys of its own and one regional key.
    public internal(set) var personsKeptTwice = 0
    /// Stays whose records in different quarters state different days of exit.
    public internal(set) var staysWithTwoExits = 0
    /// Open stays that the last two quarters or more of the register do not report any more.
    public internal(set) var openStaysNotReported = 0
    /// Pairs of stays of one person with two organisations that share a night (rule X07 over organisations).
    public internal(set) var overlappingStays = 0
    /// Returns that lie before the first service of their trafficking experience.
    public internal(set) var returnsBeforeAssistance = 0

    /// Nothing linked yet.
    public init() {}
}
