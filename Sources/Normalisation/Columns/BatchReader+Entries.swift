import Intake
import Model

/// The columns that a field of entries is read from: whole cells, and cells that hold one part each.
struct EntryPlan: Sendable {
    /// The field.
    let field: StandardField
    /// Columns of whole entries.
    let whole: [SlotPlan]
    /// Groups of columns of parts, aligned by position; `Service 1`, `Start 1`, `Service 2`… make two groups.
    let groups: [[(part: Int, slot: SlotPlan)]]
}

extension BatchReader {
    /// The column of a field of entries.
    mutating func entries(_ plan: EntryPlan, _ decoder: EntryDecoder) -> ListColumn<Int32> {
        var column = ListColumn<Int32>()
        column.ends.reserveCapacity(count)
        for record in 0..<count {
            for slot in plan.whole {
                guard let text = cells.text(record: record, slot: slot.index)?.trimmed else { continue }
                if text.isEmpty { continue }
                decoder.read(text, record: record, to: &column.values, in: &work)
                if !work.faults.isEmpty { report(record, slot, .standard(plan.field)) }
            }
            for group in plan.groups { readGroup(group, plan.field, record, decoder, into: &column.values) }
            column.ends.append(UInt32(column.values.count))
        }
        return column
    }

    private mutating func readGroup(
        _ group: [(part: Int, slot: SlotPlan)], _ field: StandardField, _ record: Int,
        _ decoder: EntryDecoder,
        into values: inout [Int32]
    ) {
        let width = decoder.parts.count
        let start = values.count
        var entryCount = 0
        for (part, slot) in group {
            guard let text = cells.text(record: record, slot: slot.index)?.trimmed else { continue }
            if text.isEmpty { continue }
            var items: [Int32] = []
            decoder.items(of: text, part: part, record: record, to: &items, in: &work)
            if entryCount > 0, items.count != entryCount, items.count > 1 || entryCount > 1 {
                work.note(.malformedEntry, text)
            }
            if items.count > entryCount {
                let added = (items.count - entryCount) * width
                values.append(contentsOf: repeatElement(EntryShape.absent, count: added))
                entryCount = items.count
            }
            for (entry, item) in items.enumerated() { values[start + entry * width + part] = item }
            if !work.faults.isEmpty { report(record, slot, .part(field, part: part)) }
        }
        dropEmptyEntries(of: width, from: start, in: &values)
    }

    private func dropEmptyEntries(of width: Int, from start: Int, in values: inout [Int32]) {
        var entry = values.count - width
        while entry >= start {
            if values[entry..<entry + width].allSatisfy({ $0 == EntryShape.absent }) {
                values.removeSubrange(entry..<entry + width)
            }
            entry -= width
        }
    }
}
