public import Intake
import Model

/// What a file's date columns prove about the order of day, month and year.
///
/// `03/07/2003` proves nothing, `23/07/2003` that the day stands first, `07/23/2003` the month. Counts of parts of
/// a file can be made apart and merged.
public struct DateOrderEvidence: Sendable, Hashable {
    /// How many values of one column prove what.
    public struct Counts: Sendable, Hashable {
        /// Values whose first number can only be a day.
        public var dayFirst = 0
        /// Values whose second number can only be a day.
        public var monthFirst = 0
        /// Values that begin with the year.
        public var yearFirst = 0
        /// Values with full stops that prove nothing else: no locale writes the month first with them.
        public var dotted = 0
        /// Values that both orders can read, and read differently.
        public var ambiguous = 0
        /// Values without an order: empty, written with month names, partial, or no dates.
        public var neither = 0

        /// The order that the column's own values prove; nil where they prove none or contradict each other.
        ///
        /// One slip in a hundred proofs does not undo them; its value is then reported as no day of the calendar.
        public var proven: SourceDescription.DateOrder? {
            if dayFirst > monthFirst * 100 { return .dayMonthYear }
            if monthFirst > dayFirst * 100 { return .monthDayYear }
            if dayFirst + monthFirst > 0 { return nil }
            if dotted > 0, ambiguous == 0 { return .dayMonthYear }
            return yearFirst > 0 && ambiguous == 0 ? .yearMonthDay : nil
        }

        /// Whether values are there that need an order, and the column gives none.
        public var needsOrder: Bool { proven == nil && ambiguous > 0 }

        fileprivate static func += (left: inout Counts, right: Counts) {
            left.dayFirst += right.dayFirst
            left.monthFirst += right.monthFirst
            left.yearFirst += right.yearFirst
            left.dotted += right.dotted
            left.ambiguous += right.ambiguous
            left.neither += right.neither
        }
    }

    /// Why a column has the order that it has.
    public enum Reason: String, Sendable, CaseIterable {
        /// The configuration says so.
        case configured
        /// The column's own values prove it.
        case ownValues
        /// The file's other columns prove it, and agree.
        case otherColumns
        /// No value needs an order.
        case notNeeded
        /// Values need an order, and nothing gives one.
        case undecided
    }

    /// The order of one column.
    public struct Decision: Sendable, Hashable {
        /// The order; nil where none is needed or none can be told.
        public let order: SourceDescription.DateOrder?
        /// Why.
        public let reason: Reason
    }

    /// The counts of each slot; nil for slots that hold no dates.
    public private(set) var columns: [Counts?]

    /// No evidence yet on the columns of a layout.
    public init(layout: RawLayout) {
        columns = layout.slots.map { $0.target.map(Self.holdsDates) == true ? Counts() : nil }
    }

    private static func holdsDates(_ target: FieldTarget) -> Bool {
        switch target {
        case .standard(let field):
            guard case .entries(let shape) = field.definition.type else {
                return field.definition.type == .date
            }
            return shape.parts.contains { $0.kind == .date }
        case .transient(let field): return field == .birthDate
        case .part(let field, let part):
            guard case .entries(let shape) = field.definition.type else { return false }
            return shape.parts[part].kind == .date
        }
    }

    /// Adds the evidence of a batch's records.
    public mutating func add(_ batch: RawBatch) {
        var folded: [UInt8] = []
        for slot in columns.indices {
            guard var counts = columns[slot] else { continue }
            batch.withCells { cells in
                for record in 0..<batch.count {
                    guard let text = cells.text(record: record, slot: slot) else { continue }
                    counts.add(text.trimmed, folded: &folded)
                }
            }
            columns[slot] = counts
        }
    }

    /// Adds what another part of the same file proves.
    public mutating func merge(_ other: DateOrderEvidence) {
        precondition(columns.count == other.columns.count, "Evidence of one file has one layout.")
        for slot in columns.indices {
            if let counts = other.columns[slot] { columns[slot]? += counts }
        }
    }
}
