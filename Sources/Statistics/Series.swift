/// One set of numbers of an indicator: the indicator itself, or a variant that counts other units.
public struct Series: Sendable {
    /// What is made of the units that are counted.
    public enum Content: Sendable {
        /// Their number.
        case count
        /// The sum of an amount that each brings (nights).
        case sum
        /// The share of them that reached something; `isPart` is false where the numerator is a sum of another
        /// kind (bed-nights used ÷ available).
        case ratio(numerator: PopulationID, isPart: Bool)
        /// Statistics of a duration in days.
        case statistics([Reading])
    }

    /// A statistic that is read off the durations of a series.
    public struct Reading: Sendable {
        /// What its tables add to the indicator's id.
        public let variant: String
        /// The statistic.
        public let statistic: DurationStatistic
        /// Whether it is broken down, or given by area only.
        public let isBrokenDown: Bool

        /// A reading.
        public init(_ variant: String, _ statistic: DurationStatistic, isBrokenDown: Bool) {
            self.variant = variant
            self.statistic = statistic
            self.isBrokenDown = isBrokenDown
        }
    }

    /// What its tables add to the indicator's id; empty for the indicator itself.
    public let variant: String
    /// What is made of the units.
    public let content: Content
    /// The units: what is counted or summed, the denominator, or what a statistic is over.
    public let population: PopulationID
    /// A wider population. Where no unit of it had to be left out, the units of the series are that very
    /// population and the tables say so; else they are a part of it.
    public let within: PopulationID?
    /// The breakdowns besides the area.
    public let breakdowns: [Dimension.ID]
    /// The members of the indicator's own dimension, where `breakdowns` has `.detail`.
    public let detail: Dimension?
    /// Whether a ratio makes sense only where every organisation in its numerator is in its denominator too.
    public let needsEveryContributor: Bool

    /// A series.
    public init(
        variant: String = "", _ content: Content, of population: PopulationID, within: PopulationID? = nil,
        by breakdowns: [Dimension.ID], detail: Dimension? = nil, needsEveryContributor: Bool = false
    ) {
        precondition(
            breakdowns.contains(.detail) == (detail != nil),
            "A breakdown of an indicator's own names its members.")
        self.variant = variant
        self.content = content
        self.population = population
        self.within = within
        self.breakdowns = breakdowns
        self.detail = detail
        self.needsEveryContributor = needsEveryContributor
    }
}
