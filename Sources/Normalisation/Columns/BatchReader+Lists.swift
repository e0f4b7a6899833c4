import Intake
import Model

extension BatchReader {
    /// The last cell of a column of lists and the place of its list, since neighbours repeat.
    struct LastList {
        var text: Bytes?
        var range = 0..<0
    }

    /// The column of a field of several areas.
    mutating func areaLists(
        _ plan: FieldPlan, _ decoder: AreaListDecoder, blanks: BlankMeaning<UInt16>
    ) -> ListColumn<UInt16> {
        var column = ListColumn<UInt16>()
        var last = LastList()
        column.ends.reserveCapacity(count)
        for record in 0..<count {
            let start = column.values.count
            var marks: UInt8 = 0
            for slot in plan.slots {
                marks |= readAreas(
                    record, slot, plan.target, decoder, into: &column.values, from: start, &last)
            }
            keepKnownAreas(from: start, in: &column.values)
            if column.values.count == start, marks & 2 == 0 {
                let meaning = blanks.value(isEmpty: marks & 1 != 0)
                if meaning != .absent { column.values.append(meaning) }
            }
            column.ends.append(UInt32(column.values.count))
        }
        return column
    }

    // Answers bit 0 for an empty cell, bit 1 for an unreadable one.
    private mutating func readAreas(
        _ record: Int, _ slot: SlotPlan, _ target: FieldTarget, _ decoder: AreaListDecoder,
        into values: inout [UInt16], from start: Int, _ last: inout LastList
    ) -> UInt8 {
        guard let text = cells.text(record: record, slot: slot.index)?.trimmed else { return 0 }
        if text.isEmpty { return 1 }
        if let known = last.text, start == values.count, known.elementsEqual(text) {
            values.append(contentsOf: values[last.range])
            return 0
        }
        let before = values.count
        decoder.read(text, record: record, from: start, to: &values, in: &work)
        guard work.faults.isEmpty else {
            last.text = nil
            report(record, slot, target)
            return 2
        }
        last.text = before == start && decoder.remembers ? text : nil
        last.range = before..<values.count
        return 0
    }

    // A null reason stands alone or not at all.
    private func keepKnownAreas(from start: Int, in values: inout [UInt16]) {
        guard values.count > start + 1, values[start...].contains(where: { $0.isKnown }) else { return }
        let known = values[start...].filter { $0.isKnown }
        values.replaceSubrange(start..., with: known)
    }
}
