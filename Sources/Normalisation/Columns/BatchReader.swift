import Intake
import Model

/// Reads the slots of one batch into typed columns, one slot at a time.
struct BatchReader {
    /// The batch's values.
    let cells: RawCells
    /// Records in the batch.
    let count: Int
    /// Memory shared by the decoders.
    var work = Workspace()
    /// What could not be read.
    private(set) var log = FaultLog()

    /// A reader of `count` records.
    init(cells: RawCells, count: Int) {
        self.cells = cells
        self.count = count
    }

    /// How the cells of one column came out, beyond their values.
    private struct Marked<Value> {
        var values: [Value]
        // Per record: bit 0 an empty cell, bit 1 an unreadable one.
        var marks: [UInt8]

        init(_ count: Int, filler: Value) {
            values = Array(repeating: filler, count: count)
            marks = Array(repeating: 0, count: count)
        }
    }

    /// The column of a field from all its slots, each with its decoder; a slot in `flags` has that one instead.
    mutating func column<Decoder: CellDecoder>(
        _ plan: FieldPlan, _ decoders: [Decoder], flags: [Int: FlagDecoder<Decoder.Value>] = [:],
        blanks: BlankMeaning<Decoder.Value>
    ) -> [Decoder.Value] {
        var column = Marked(count, filler: Decoder.Value.absent)
        for (slot, decoder) in zip(plan.slots, decoders) {
            if let flag = flags[slot.index] {
                read(slot, of: plan.target, flag, into: &column)
            } else {
                read(slot, of: plan.target, decoder, into: &column)
            }
        }
        if blanks.means(nothing: .absent) { return column.values }
        for record in 0..<count where column.values[record] == .absent && column.marks[record] & 2 == 0 {
            column.values[record] = blanks.value(isEmpty: column.marks[record] & 1 != 0)
        }
        return column.values
    }

    private mutating func read<Decoder: CellDecoder>(
        _ slot: SlotPlan, of target: FieldTarget, _ decoder: Decoder, into column: inout Marked<Decoder.Value>
    ) {
        var memo = Memo(places: decoder.remembers ? 1024 : 1, filler: Decoder.Value.absent)
        for record in 0..<count {
            guard let raw = cells.text(record: record, slot: slot.index) else { continue }
            let text = raw.trimmed
            if text.isEmpty {
                column.marks[record] |= 1
                continue
            }
            var value = Decoder.Value.absent
            if !decoder.remembers {
                value = decoder.value(of: text, record: record, in: &work)
            } else {
                let key = memo.key(of: text)
                if let known = memo.value(of: text, at: key) {
                    value = known
                } else {
                    value = decoder.value(of: text, record: record, in: &work)
                    if work.mayBeRemembered() { memo.remember(value, of: text, at: key) }
                }
            }
            store(value, of: record, text, slot, target, into: &column)
        }
    }

    @inline(__always)
    private mutating func store<Value: ColumnValue>(
        _ value: Value, of record: Int, _ text: Bytes, _ slot: SlotPlan, _ target: FieldTarget,
        into column: inout Marked<Value>
    ) {
        if column.values[record] == .absent {
            column.values[record] = value
        } else {
            let joined = Value.join(column.values[record], value)
            column.values[record] = joined.value
            if joined.disagrees { work.note(.disagreement, text) }
        }
        if !work.faults.isEmpty {
            column.marks[record] |= 2
            report(record, slot, target)
        }
    }

    /// Puts what was noted in the value at hand into the log.
    mutating func report(_ record: Int, _ slot: SlotPlan, _ target: FieldTarget) {
        log.add(work.faults, record: record, target: target, heading: slot.heading)
        work.faults.removeAll(keepingCapacity: true)
    }

    /// Puts a cell whose bytes the file's encoding does not have into the log.
    mutating func noteUndecodable(_ record: Int, slot: Int, _ target: FieldTarget, heading: String) {
        let text = cells.text(record: record, slot: slot)
        work.note(.undecodableBytes, text ?? Bytes(start: nil, count: 0))
        report(record, SlotPlan(index: slot, heading: heading), target)
    }
}
