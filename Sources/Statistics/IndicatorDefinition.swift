/// What an indicator says of itself: the source of the indicator reference, `explain` and the metadata of tables.
public struct IndicatorDefinition: Sendable, Hashable {
    /// The groups of the indicator catalogue.
    public enum Group: String, Sendable, Hashable, CaseIterable {
        /// How many.
        case volume = "Volume"
        /// Identification of victims and their access to assistance.
        case access = "Identification and access"
        /// Shelters.
        case shelter = "Shelters"
        /// Continuity of care.
        case continuity = "Continuity of care"
        /// Return, reintegration, outcome.
        case outcome = "Return, reintegration, outcome"
        /// Quality and coverage of the data.
        case quality = "Data quality and coverage"
    }

    /// The unit of the published numbers.
    public enum Unit: String, Sendable, Hashable, CaseIterable {
        /// Persons.
        case persons = "PS"
        /// Cases.
        case cases = "CASES"
        /// Stays.
        case stays = "STAYS"
        /// Referrals.
        case referrals = "REFERRALS"
        /// Returns.
        case returns = "RETURNS"
        /// Nights.
        case nights = "NIGHTS"
        /// Percent, one decimal.
        case percent = "PC"
        /// Days.
        case days = "DAYS"
        /// An index or mean.
        case index = "IDX"
    }

    /// The id, such as `V01`.
    public let id: String
    /// Its title.
    public let title: String
    /// Its group.
    public let group: Group
    /// What it tells, for a reader who is no statistician.
    public let meaning: String
    /// The unit.
    public let unit: Unit
    /// Who is in the population, and by which anchor date a person falls into a quarter.
    public let population: String
    /// The numerator, or what is counted, in words.
    public let numerator: String
    /// The denominator in words; nil for counts, sums and statistics.
    public let denominator: String?
    /// Windows in days, and what makes a person observable; nil where there is none.
    public let observability: String?
    /// The breakdowns besides the area.
    public let breakdowns: [Dimension.ID]
    /// How a reader should not misread it.
    public let caution: String?
    /// Where the definition comes from.
    public let source: String

    /// A definition.
    public init(
        id: String, title: String, group: Group, meaning: String, unit: Unit, population: String,
        numerator: String, denominator: String? = nil, observability: String? = nil,
        breakdowns: [Dimension.ID], caution: String? = nil, source: String
    ) {
        self.id = id
        self.title = title
        self.group = group
        self.meaning = meaning
        self.unit = unit
        self.population = population
        self.numerator = numerator
        self.denominator = denominator
        self.observability = observability
        self.breakdowns = breakdowns
        self.caution = caution
        self.source = source
    }
}
