public import Intake
import Model

/// How one column's values are written, why that is believed, and what stays open.
public struct ColumnForm: Sendable, Hashable {
    /// What a column holds, by the field that it is mapped to.
    public enum ValueType: String, Sendable, Hashable, CaseIterable {
        /// Dates.
        case date
        /// Counts, scores or ages.
        case number
        /// One code of a list.
        case code
        /// Several codes of a list.
        case codes
        /// One area.
        case area
        /// Several areas.
        case areas
        /// Entries of several parts.
        case entries
        /// Keys of a prepared submission.
        case key
        /// Text that is taken as it is, or a column that is not mapped.
        case text
    }

    /// What nobody can tell of a column from its file. An import that needs it reports it as an error.
    public enum Problem: Sendable, Hashable {
        /// Dates that both orders can read, and nothing that proves one.
        case undecidedDateOrder(ambiguous: Int)
        /// Dates that can only be day first, and others that can only be month first; `ambiguous` ones can be both.
        case contradictoryDateOrder(dayFirst: Int, monthFirst: Int, ambiguous: Int)
        /// Bare numbers that a spreadsheet would show as dates, in a column that does not prove to hold such.
        case dayNumbersWithoutEvidence(count: Int, total: Int)
        /// Numbers such as `1.234`, and nothing that proves the decimal mark.
        case undecidedDecimalMark(ambiguous: Int)
        /// Numbers in which the comma can only be the decimal mark, and others in which the point can.
        case contradictoryDecimalMark(comma: Int, point: Int)
    }

    /// What the column holds.
    public let type: ValueType
    /// The order of day, month and year; nil where none is needed or none can be told.
    public let dateOrder: SourceDescription.DateOrder?
    /// Why the dates are read in this order.
    public let dateReason: DateOrderEvidence.Reason
    /// How bare numbers count days; nil: they are no dates.
    public let serials: SerialSystem?
    /// The decimal mark; nil where none is needed or none can be told.
    public let decimal: DecimalMark?
    /// Why the numbers are read with this mark.
    public let decimalReason: DateOrderEvidence.Reason
    /// Why all this is believed, in words and with counts; empty where there is nothing to tell.
    public let evidence: String
    /// What stays open.
    public let problems: [Problem]

    /// Whether the column's dates prove both orders.
    var isContradictory: Bool {
        problems.contains { if case .contradictoryDateOrder = $0 { true } else { false } }
    }
}

extension ColumnForm {
    /// A column of which nothing is known but what the caller says.
    init(dateOrder: SourceDescription.DateOrder?, decimal: DecimalMark?) {
        self.init(
            type: .text, dateOrder: dateOrder, dateReason: .configured, serials: .year1900, decimal: decimal,
            decimalReason: .configured, evidence: "", problems: [])
    }

    /// The form of dates in the column, as their reader takes it.
    var dates: DateReader.Column {
        DateReader.Column(order: dateOrder, isContradictory: isContradictory, serials: serials)
    }
}

extension ColumnForm.ValueType {
    /// What a column holds that is mapped to a target; nil: to none.
    init(_ target: FieldTarget?) {
        switch target {
        case nil: self = .text
        case .transient(.birthDate), .transient(.birthYear): self = .date
        case .transient(.age): self = .number
        case .transient: self = .text
        case .standard(let field): self.init(field.definition.type)
        case .part(let field, let part):
            guard case .entries(let shape) = field.definition.type else {
                self = .text
                return
            }
            switch shape.parts[part].kind {
            case .code: self = .code
            case .date: self = .date
            case .count, .score: self = .number
            }
        }
    }

    private init(_ type: FieldType) {
        switch type {
        case .code: self = .code
        case .codes: self = .codes
        case .area: self = .area
        case .areas: self = .areas
        case .date: self = .date
        case .count, .score: self = .number
        case .token: self = .key
        case .entries: self = .entries
        }
    }
}

extension ColumnForm {
    /// Whether values are read alike under both forms, whatever speaks for them.
    public func reads(as other: ColumnForm) -> Bool {
        dateOrder == other.dateOrder && serials == other.serials && decimal == other.decimal
            && isContradictory == other.isContradictory
    }
}
