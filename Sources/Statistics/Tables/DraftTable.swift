public import Model

/// A name for a set of units that is counted: equal names with equal coordinates are one and the same number,
/// in whatever tables it stands. Disclosure control treats it as one.
public struct PopulationID: Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
    /// The text, such as `identified` or `E01.numerator`.
    public let rawValue: String

    /// A name.
    public init(_ text: String) { rawValue = text }

    /// A name written in the source.
    public init(stringLiteral text: String) { rawValue = text }

    /// Orders by the bytes of the text.
    public static func < (left: PopulationID, right: PopulationID) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}

/// A true number of persons (or cases, stays, referrals, nights) with what disclosure control must know of it.
public struct Quantity: Sendable, Hashable {
    /// The number itself.
    public var value: Int
    /// Distinct persons behind it: what threshold rules look at.
    public var persons: Int
    /// Contributions per organisation, largest first (in the unit of `value`).
    public var contributions: [Int]

    /// A quantity.
    public init(value: Int, persons: Int, contributions: [Int]) {
        self.value = value
        self.persons = persons
        self.contributions = contributions
    }

    /// Nothing and nobody.
    public static let zero = Quantity(value: 0, persons: 0, contributions: [])
}

/// What one cell of a draft table would say if nothing had to be hidden.
public enum DraftValue: Sendable, Hashable {
    /// A count or a sum.
    case quantity(Quantity)
    /// A ratio of two quantities; in percent where the table's measure says so.
    case ratio(numerator: Quantity, denominator: Quantity)
    /// A median, quantile or other statistic in thousandths of its unit, over `over` units; nil where it does
    /// not exist (a Kaplan–Meier median not reached).
    case statistic(thousandths: Int?, over: Quantity)
    /// The cell cannot exist.
    case notApplicable
    /// No organisation of the area reported for the period.
    case notReported
}

/// One cell of a draft table.
public struct DraftCell: Sendable, Hashable {
    /// The true value.
    public var value: DraftValue
    /// Units left out because their window has not closed yet; above 0 the value is provisional.
    public var notObservable: Int

    /// A cell.
    public init(value: DraftValue, notObservable: Int = 0) {
        self.value = value
        self.notObservable = notObservable
    }
}

/// What the numbers of a table are, and how they stand to the numbers of other tables.
public enum Measure: Sendable, Hashable {
    /// A count of units of a population.
    case count(PopulationID)
    /// A sum over units (nights), of which `persons` decides on sensitivity.
    case sum(PopulationID)
    /// Numerator ÷ denominator. The numerator's units are among the denominator's unless `numeratorIsPart` is
    /// false (bed-nights used ÷ available). `within`: a population that the denominator is part of, so that the
    /// difference of the two is a number that can be worked out.
    case ratio(
        numerator: PopulationID, denominator: PopulationID, numeratorIsPart: Bool, within: PopulationID?)
    /// A statistic over the units of a population. `within` as for ratios.
    case statistic(over: PopulationID, within: PopulationID?)
}

/// True numbers of one indicator, period and breakdown. Cannot be published: Disclosure takes it from here.
public struct DraftTable: Sendable, Hashable {
    /// The table's name, such as `V01-SEX`; the indicator's id alone for the table by area only.
    public let id: String
    /// The indicator.
    public let indicator: IndicatorDefinition
    /// A variant of the indicator, such as `@persons` or `.observed`; empty for the indicator itself.
    public let variant: String
    /// The period.
    public let period: Period
    /// What the numbers are.
    public let measure: Measure
    /// Whether the numbers are about persons; numbers about organisations and files are not sensitive.
    public let isSensitive: Bool
    /// The dimensions; the first one is the area.
    public let dimensions: [Dimension]
    /// The cells, row-major over the dimensions' members.
    public let cells: [DraftCell]

    /// A table; `cells` has one cell per combination of members.
    public init(
        id: String, indicator: IndicatorDefinition, variant: String, period: Period, measure: Measure,
        isSensitive: Bool, dimensions: [Dimension], cells: [DraftCell]
    ) {
        precondition(
            cells.count == dimensions.reduce(1) { $0 * $1.members.count },
            "A table has one cell per combination of members.")
        self.id = id
        self.indicator = indicator
        self.variant = variant
        self.period = period
        self.measure = measure
        self.isSensitive = isSensitive
        self.dimensions = dimensions
        self.cells = cells
    }
}
