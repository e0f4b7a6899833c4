public import Intake
import Model

/// What a file's date columns prove about the order of day, month and year.
///
/// `03/07/2003` proves nothing, `23/07/2003` that the day stands first, `07/23/2003` the month. Counts of parts of
/// a file can be made apart and merged.
public struct DateOrderEvidence: Sendable, Hashable {
    /// Why a column is read as it is.
    public enum Reason: String, Sendable, CaseIterable {
        /// The configuration says so.
        case configured
        /// The column's own values prove it.
        case ownValues
        /// The file's other columns prove it, and agree.
        case otherColumns
        /// No value needs it.
        case notNeeded
        /// Values need it, and nothing gives it, or the column's own values contradict each other.
        case undecided
    }

    /// The order of one column.
    public struct Decision: Sendable, Hashable {
        /// The order; nil where none is needed or none can be told.
        public let order: SourceDescription.DateOrder?
        /// Why.
        public let reason: Reason
        /// How many values prove what; nil for a column that holds no dates.
        public let counts: Counts?
    }

    /// The counts of each slot; nil for slots that hold no dates.
    public private(set) var columns: [Counts?]
    // Which parts of an entry are dates, for slots whose cells hold whole entries.
    private let entries: [[Bool]?]

    /// No evidence yet on the columns of a layout.
    public init(layout: RawLayout) {
        columns = layout.slots.map { $0.target.map(Self.holdsDates) == true ? Counts() : nil }
        entries = layout.slots.map { slot in
            guard case .standard(let field)? = slot.target, case .entries(let shape) = field.definition.type
            else { return nil }
            return shape.parts.map { $0.kind == .date }
        }
    }

    private static func holdsDates(_ target: FieldTarget) -> Bool {
        switch target {
        case .standard(let field):
            guard case .entries(let shape) = field.definition.type else {
                return field.definition.type == .date
            }
            return shape.parts.contains { $0.kind == .date }
        case .transient(let field): return field == .birthDate || field == .birthYear
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
            let entry = entries[slot]
            batch.withCells { cells in
                for record in 0..<batch.count {
                    guard let text = cells.text(record: record, slot: slot)?.trimmed, !text.isEmpty else {
                        continue
                    }
                    if let entry {
                        EntryCut.parts(of: text, entry) { counts.add($0, folded: &folded) }
                    } else {
                        counts.add(text, folded: &folded)
                    }
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
