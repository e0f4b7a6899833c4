import Intake
import Model

extension BatchReader {
    /// The column of a field of several areas.
    mutating func areaLists(
        _ plan: FieldPlan, _ decoder: AreaListDecoder, blanks: BlankMeaning<UInt16>
    ) -> ListColumn<UInt16> {
        var column = ListColumn<UInt16>()
        // Lists of several columns are joined in place, so that only those of one column can be found again.
        var memo = plan.slots.count == 1 ? Memo(places: 1024, filler: 0..<0) : nil
        column.ends.reserveCapacity(count)
        for record in 0..<count {
            let start = column.values.count
            var marks: UInt8 = 0
            for slot in plan.slots {
                marks |= readAreas(
                    record, slot, plan.target, decoder, into: &column.values, from: start, &memo)
            }
            if column.values.count == start, marks & 2 == 0 {
                let meaning = blanks.value(isEmpty: marks & 1 != 0)
                if meaning != .absent { column.values.append(meaning) }
            }
            column.ends.append(UInt32(column.values.count))
        }
        return column
    }

    // Answers bit 0 for an empty cell, bit 1 for an unreadable one. The memo has the place of a text's list.
    private mutating func readAreas(
        _ record: Int, _ slot: SlotPlan, _ target: FieldTarget, _ decoder: AreaListDecoder,
        into values: inout [UInt16], from start: Int, _ memo: inout Memo<Range<Int>>?
    ) -> UInt8 {
        guard let text = cells.text(record: record, slot: slot.index)?.trimmed else { return 0 }
        if text.isEmpty { return 1 }
        let key = memo?.key(of: text)
        if let key, let known = memo?.value(of: text, at: key) {
            for place in known { values.append(values[place]) }
            return 0
        }
        decoder.read(text, record: record, from: start, to: &values, in: &work)
        keepKnownAreas(from: start, in: &values)
        let remembers = work.mayBeRemembered()
        if let key, remembers { memo?.remember(start..<values.count, of: text, at: key) }
        if work.faults.isEmpty { return 0 }
        report(record, slot, target)
        return 2
    }

    // A null reason stands alone or not at all.
    private func keepKnownAreas(from start: Int, in values: inout [UInt16]) {
        guard values.count > start + 1 else { return }
        let known = values[start...].filter { $0.isKnown }
        values.replaceSubrange(start..., with: known.isEmpty ? [values[start]] : known)
    }
}
