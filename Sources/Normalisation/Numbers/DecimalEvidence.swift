public import Intake
import Model

/// What a file's columns of numbers prove about the decimal mark.
///
/// `1.234` proves nothing, `12,5` and `1.234,5` that the comma is the decimal mark, `12.5` and `1,234.5` the point.
/// Counts of parts of a file can be made apart and merged.
public struct DecimalEvidence: Sendable, Hashable {
    /// How many values of one column prove what.
    public struct Counts: Sendable, Hashable {
        /// Values in which the comma can only be the decimal mark, or the point only part thousands.
        public var comma = 0
        /// Values in which the point can only be the decimal mark, or the comma only part thousands.
        public var point = 0
        /// Values that both marks can read, and read differently: `1.234`, `1,234`.
        public var ambiguous = 0
        /// Other numbers.
        public var plain = 0
        /// What is no number.
        public var neither = 0

        /// How many values were looked at; empty ones are not.
        public var total: Int { comma + point + ambiguous + plain + neither }

        /// The mark that the column's own values prove; nil where they prove none or contradict each other. One slip
        /// in a hundred does not undo them.
        public var proven: DecimalMark? {
            if comma > point * 100 { return .comma }
            return point > comma * 100 ? .point : nil
        }

        /// Whether the column's own values contradict each other, too often for slips.
        public var isContradictory: Bool { comma > 0 && point > 0 && proven == nil }

        static func += (left: inout Counts, right: Counts) {
            left.comma += right.comma
            left.point += right.point
            left.ambiguous += right.ambiguous
            left.plain += right.plain
            left.neither += right.neither
        }
    }

    /// The decimal mark of one column.
    public struct Decision: Sendable, Hashable {
        /// The mark; nil where none is needed or none can be told.
        public let mark: DecimalMark?
        /// Why.
        public let reason: DateOrderEvidence.Reason
        /// How many values prove what; nil for a column that holds no numbers.
        public let counts: Counts?
    }

    /// The counts of each slot; nil for slots that hold no numbers.
    public private(set) var columns: [Counts?]
    // Which parts of an entry are numbers, for slots whose cells hold whole entries.
    private let entries: [[Bool]?]

    /// No evidence yet on the columns of a layout.
    public init(layout: RawLayout) {
        columns = layout.slots.map { $0.target.map(Self.holdsNumbers) == true ? Counts() : nil }
        entries = layout.slots.map { slot in
            guard case .standard(let field)? = slot.target, case .entries(let shape) = field.definition.type
            else { return nil }
            return shape.parts.map { $0.kind == .count || $0.kind == .score }
        }
    }

    private static func holdsNumbers(_ target: FieldTarget) -> Bool {
        switch target {
        case .standard(let field):
            guard case .entries(let shape) = field.definition.type else {
                return field.definition.type == .count || field.definition.type == .score
            }
            return shape.parts.contains { $0.kind == .count || $0.kind == .score }
        case .transient(let field): return field == .age
        case .part(let field, let part):
            guard case .entries(let shape) = field.definition.type else { return false }
            return shape.parts[part].kind == .count || shape.parts[part].kind == .score
        }
    }

    /// Adds the evidence of a batch's records.
    public mutating func add(_ batch: RawBatch) {
        for slot in columns.indices {
            guard var counts = columns[slot] else { continue }
            let entry = entries[slot]
            batch.withCells { cells in
                for record in 0..<batch.count {
                    guard let text = cells.text(record: record, slot: slot)?.trimmed, !text.isEmpty else {
                        continue
                    }
                    if let entry {
                        EntryCut.parts(of: text, entry) { counts.add($0) }
                    } else {
                        counts.add(text)
                    }
                }
            }
            columns[slot] = counts
        }
    }

    /// Adds what another part of the same file proves.
    public mutating func merge(_ other: DecimalEvidence) {
        precondition(columns.count == other.columns.count, "Evidence of one file has one layout.")
        for slot in columns.indices {
            if let counts = other.columns[slot] { columns[slot]? += counts }
        }
    }

    /// The mark of each slot: configured, else proven by its own values, else by the file's other columns if they
    /// agree, else none.
    public func decisions(configured: DecimalMark?) -> [Decision] {
        let proven = Set(columns.compactMap { $0?.proven })
        let shared = proven.count == 1 ? proven.first : nil
        return columns.map { counts in
            guard let counts else { return Decision(mark: nil, reason: .notNeeded, counts: nil) }
            let (mark, reason) = Self.decision(on: counts, configured, shared)
            return Decision(mark: mark, reason: reason, counts: counts)
        }
    }

    private static func decision(
        on counts: Counts, _ configured: DecimalMark?, _ shared: DecimalMark?
    ) -> (DecimalMark?, DateOrderEvidence.Reason) {
        if let configured { return (configured, .configured) }
        if let own = counts.proven { return (own, .ownValues) }
        if counts.isContradictory { return (nil, .undecided) }
        if let shared { return (shared, .otherColumns) }
        return (nil, counts.ambiguous > 0 ? .undecided : .notNeeded)
    }
}

extension DecimalEvidence.Counts {
    /// Adds what one value proves; the items of a list count one by one.
    mutating func add(_ text: Bytes) {
        if let separator = ListCut.separator(in: text), ListCut.isStrong(separator) {
            ListCut.cut(text, at: separator) { add($0) }
            return
        }
        guard let number = DecimalText(text) else {
            neither += 1
            return
        }
        switch number.proof {
        case .comma?: comma += 1
        case .point?: point += 1
        case nil: if number.ambiguousMark == nil { plain += 1 } else { ambiguous += 1 }
        }
    }
}
