public import Model
public import Statistics

/// Why a cell is withheld.
public enum SuppressionReason: Sendable, Hashable, CaseIterable {
    /// Few persons.
    case smallCount
    /// Few or dominating organisations.
    case fewContributors
    /// A small denominator of a ratio or statistic.
    case smallDenominator
    /// It would give another withheld cell away.
    case secondary
    /// A part of it is withheld: a ratio whose numerator or denominator is.
    case partWithheld
    /// Disclosure control could not be sure.
    case unresolved

    /// The SDMX code of confidentiality (CL_CONF_STATUS) that goes with it in working files. What people read
    /// shows one and the same symbol for all.
    public var code: String {
        switch self {
        case .smallCount: "A"
        case .fewContributors: "O"
        case .smallDenominator, .partWithheld, .unresolved: "C"
        case .secondary: "D"
        }
    }
}

/// What a released cell says. A withheld cell is a case of its own, so that every exporter must say what it does
/// with one.
public enum ReleasedValue: Sendable, Hashable {
    /// A count or a sum.
    case number(Int)
    /// A percentage or statistic in thousandths of its unit, with the units it rests on.
    case measure(thousandths: Int, over: Int)
    /// A statistic that does not exist for these units (a median that was not reached).
    case notReached(over: Int)
    /// Withheld.
    case suppressed(SuppressionReason)
    /// Cannot exist.
    case notApplicable
    /// No organisation reported.
    case notReported
}

/// One cell that may be published.
public struct ReleasedCell: Sendable, Hashable {
    /// What it says.
    public let value: ReleasedValue
    /// Whether windows are still open: the value may change.
    public let isProvisional: Bool
    /// Whether it rests on few units (10–29) and should be read with care.
    public let isUnreliable: Bool
    /// Numerator of a percentage, where it may be shown.
    public let numerator: Int?
}

/// A table that may be published. Only this room can make one.
public struct ReleasedTable: Sendable, Hashable {
    /// The table's name, such as `V01-SEX`.
    public let id: String
    /// The indicator.
    public let indicator: IndicatorDefinition
    /// A variant of the indicator; empty for the indicator itself.
    public let variant: String
    /// The period.
    public let period: Period
    /// The dimensions; the first one is the area.
    public let dimensions: [Dimension]
    /// The cells, row-major over the dimensions' members.
    public let cells: [ReleasedCell]

    init(from draft: DraftTable, cells: [ReleasedCell]) {
        precondition(cells.count == draft.cells.count, "A released table has the cells of its draft.")
        id = draft.id
        indicator = draft.indicator
        variant = draft.variant
        period = draft.period
        dimensions = draft.dimensions
        self.cells = cells
    }

    /// The members' positions of a cell, by dimension.
    public func coordinates(of cell: Int) -> [Int] {
        var rest = cell
        var coordinates = Array(repeating: 0, count: dimensions.count)
        for position in dimensions.indices.reversed() {
            coordinates[position] = rest % dimensions[position].members.count
            rest /= dimensions[position].members.count
        }
        return coordinates
    }
}

/// The tables of one period as they may be published, with what was done to them.
public struct Release: Sendable, Hashable {
    /// The period.
    public let period: Period
    /// The tables, in the order of the indicator book.
    public let tables: [ReleasedTable]
    /// The method and its parameters in words, for the methodology and the manifest.
    public let method: DisclosureStatement
}

/// What disclosure control did, in words and numbers that may be published.
public struct DisclosureStatement: Sendable, Hashable {
    /// The method's name.
    public let method: String
    /// Its parameters by name, in a stated order.
    public let parameters: [Parameter]
    /// Cells that hold a number or are withheld.
    public let cells: Int
    /// Cells that are withheld.
    public let suppressed: Int

    /// A parameter and its value.
    public struct Parameter: Sendable, Hashable {
        /// The name.
        public let name: String
        /// The value in words.
        public let value: String

        /// A parameter.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A statement.
    public init(method: String, parameters: [Parameter], cells: Int, suppressed: Int) {
        self.method = method
        self.parameters = parameters
        self.cells = cells
        self.suppressed = suppressed
    }
}
