import Formats

/// What a decoder found on its way, handed to the tables in whose lines it lies: it reads ahead of them.
struct TextFaults {
    private let text: DecodingByteSource
    private var told = 0
    private var pending: [FormatFault] = []

    /// The encoding that was decided for on the way.
    var decision: (conclusion: EncodingConclusion, line: Int)? { text.decision }

    /// DOS end marks that were passed over at the text's end, once that is read.
    var endMarkCount: Int { text.endMarkCount }

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

extension FileUnderstanding {
    /// This, with what is to be said of DOS end marks at the end, where some were passed over.
    func passing(endMarks count: Int) -> FileUnderstanding {
        let words = "; the DOS end-of-file mark (0x1A) at its end is passed over"
        guard count > 0, let encoding, !encoding.why.hasSuffix(words) else { return self }
        var whole = self
        whole.encoding = Conclusion(
            value: encoding.value, confidence: encoding.confidence, why: encoding.why + words)
        return whole
    }
}

extension FieldTable {
    /// The table with a decoder's faults, each with its record, and with its slots where their values show it.
    func adding(_ faults: [FormatFault]) -> FieldTable {
        guard !faults.isEmpty else { return self }
        var table = self
        var seen: Set<[Int]> = []
        for fault in faults {
            let records = records(on: fault.line)
            var isShown = false
            for record in fault.kind == .undecodableBytes ? records : 0..<0 {
                for slot in undecodableSlots(of: record) {
                    isShown = true
                    guard seen.insert([record, slot]).inserted else { continue }
                    table.faults.append(
                        FormatFault(
                            kind: fault.kind, record: record, slot: slot, line: fault.line,
                            byteOffset: fault.byteOffset))
                }
            }
            guard !isShown else { continue }
            // Where several records stand on the line, it is not known of which it is; that the text is cut off is the
            // file's fault.
            let isOfRecord = records.count == 1 && fault.kind != .cutOffCharacter
            table.faults.append(isOfRecord ? fault.moved(to: records.lowerBound) : fault)
        }
        return table
    }

    /// The records that stand on a line: those that begin on it, or else the one that began before.
    private func records(on line: Int) -> Range<Int> {
        let next = lines.firstIndex { $0 > line } ?? count
        guard let first = lines[..<next].firstIndex(of: line) else { return max(0, next - 1)..<next }
        return first..<next
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
