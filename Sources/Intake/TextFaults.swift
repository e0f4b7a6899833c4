import Formats

/// What a decoder found on its way, handed to the tables in whose lines it lies: it reads ahead of them.
struct TextFaults {
    private let text: DecodingByteSource
    private var told = 0
    private var pending: [FormatFault] = []

    /// The encoding that was decided for on the way.
    var decision: (conclusion: EncodingConclusion, line: Int)? { text.decision }

    init(_ text: DecodingByteSource) { self.text = text }

    /// The faults on lines before `line` that were not given yet; `line` is asked for where there are any.
    mutating func next(before line: @autoclosure () -> Int) -> [FormatFault] {
        if told < text.faults.count { pending += text.faults.dropFirst(told) }
        told = text.faults.count
        guard !pending.isEmpty else { return [] }
        let line = line()
        let due = pending.prefix { $0.line < line }
        pending.removeFirst(due.count)
        return Array(due)
    }

    /// A chunk without records for what was found behind the last one; nil where nothing was.
    mutating func rest(_ layout: RawLayout) -> RawChunk? {
        let faults = next(before: .max)
        guard !faults.isEmpty else { return nil }
        return RawChunk {
            var table = FieldTable(slotCount: layout.slots.count)
            table.faults = faults
            return (RawBatch(layout: layout, table: table), nil)
        }
    }
}

extension FieldTable {
    /// The table with a decoder's faults, each with its record, and with its slots where their values show it.
    func adding(_ faults: [FormatFault]) -> FieldTable {
        guard !faults.isEmpty else { return self }
        var table = self
        var seen: Set<[Int]> = []
        for fault in faults {
            let next = lines.firstIndex { $0 > fault.line } ?? count
            guard next > 0 else {
                table.faults.append(fault)
                continue
            }
            let record = next - 1
            let slots = fault.kind == .undecodableBytes ? undecodableSlots(of: record) : []
            if slots.isEmpty { table.faults.append(fault.moved(to: record)) }
            for slot in slots where seen.insert([record, slot]).inserted {
                table.faults.append(
                    FormatFault(
                        kind: fault.kind, record: record, slot: slot, line: fault.line,
                        byteOffset: fault.byteOffset))
            }
        }
        return table
    }

    /// The slots of a record that hold U+FFFD, which a decoder writes for what it cannot read.
    private func undecodableSlots(of record: Int) -> [Int] {
        (0..<slotCount).filter { slot in
            let range = range(record: record, slot: slot)
            guard !range.isMissing else { return false }
            let value = bytes[Int(range.start)..<Int(range.start) + Int(range.length)]
            var place = value.startIndex
            while let first = value[place...].firstIndex(of: 0xEF) {
                if value[first...].starts(with: [0xEF, 0xBF, 0xBD]) { return true }
                place = first + 1
            }
            return false
        }
    }
}
