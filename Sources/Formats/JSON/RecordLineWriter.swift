/// Writes the records of tables as JSON, one object a line: as read, with their places.
///
///     {"record":1,"line":2,"row":2,"path":null,"values":{"sex":"F"}}
///
/// What could not be read as a record is left out. Keys are escaped once, and values go from the table's bytes to the line's without a text in between.
public struct RecordLineWriter: Sendable {
    /// Where the records of one table stand.
    public struct Places: Sendable {
        /// Number, from 1, of the first record.
        public var firstRecord: Int
        /// Whether records have physical lines; they have none in a sheet.
        public var hasLines: Bool

        /// Places.
        public init(firstRecord: Int, hasLines: Bool) {
            self.firstRecord = firstRecord
            self.hasLines = hasLines
        }
    }

    private let keys: RecordLineKeys
    // `,"member":"…","sheet":"…","values":`, or the last of these alone.
    private let container: [UInt8]
    private let extraKey: @Sendable (Int) -> String

    /// A writer of records whose slots have these names, each a different one.
    ///
    /// - Parameters:
    ///   - container: names of what the file stands in, such as `member` and `sheet`.
    ///   - extraKey: the name of a column past the last slot.
    public init(
        keys: [String], container: [(key: String, value: String)] = [],
        extraKey: @escaping @Sendable (Int) -> String
    ) {
        self.keys = RecordLineKeys(keys)
        let names = container.flatMap { RecordLineKeys.key($0.key) + RecordLineKeys.quoted($0.value) }
        self.container = names + RecordLineKeys.key("values")
        self.extraKey = extraKey
    }

    /// The records of `table`.
    public func lines(of table: FieldTable, at places: Places) -> [UInt8] {
        var head = RecordLineHead(table)
        var lines: [UInt8] = []
        var cursor = Cursor(unread: table.unreadRecords)
        var room = estimate(of: table, head)
        while cursor.record < table.count {
            let before = cursor.record
            let piece = [UInt8](unsafeUninitializedCapacity: room) { memory, count in
                var line = LineRoom(UnsafeMutableRawBufferPointer(memory))
                table.bytes.withUnsafeBytes { bytes in
                    keys.bytes.withUnsafeBytes { keyBytes in
                        let sources = Sources(values: bytes, keys: keyBytes)
                        write(table, sources, &head, at: places, from: &cursor, to: &line)
                    }
                }
                count = line.count
            }
            // As a rule the first piece takes all; where many bytes have to be escaped it does not.
            lines = lines.isEmpty ? piece : lines + piece
            if cursor.record == before { room *= 2 }
        }
        return lines
    }

    /// What has been written of a table.
    private struct Cursor {
        var record = 0
        var extra = 0
        // Records that are none to print.
        let unread: Set<Int>
    }

    /// The memory that lines are copied from; it outlives the writing.
    private struct Sources {
        let values: UnsafeRawBufferPointer
        let keys: UnsafeRawBufferPointer
    }

    /// Bytes that the lines of a table take, if few have to be escaped.
    private func estimate(of table: FieldTable, _ head: RecordLineHead) -> Int {
        let frame = head.length + keys.bytes.count + container.count
        return table.bytes.count + table.bytes.count / 16 + table.count * frame + LineRoom.slack * 64
    }

    /// Writes records from the cursor's on, as many as fit.
    private func write(
        _ table: FieldTable, _ sources: Sources, _ head: inout RecordLineHead, at places: Places,
        from cursor: inout Cursor, to line: inout LineRoom
    ) {
        let ranges = table.ranges.span
        let kinds = table.kinds.span
        while cursor.record < table.count {
            let record = cursor.record
            let lineStart = line.count
            head.enter(record)
            if cursor.unread.contains(record) {
                while cursor.extra < table.extraCells.count, table.extraCells[cursor.extra].record == record {
                    cursor.extra += 1
                }
                cursor.record &+= 1
                continue
            }
            guard line.hasRoom(for: head.length + container.count) else { return }
            head.write(record, of: table, at: places, to: &line)
            line.append(container)
            let valuesStart = line.count
            for slot in 0..<keys.count {
                let index = record &* keys.count &+ slot
                let range = ranges[index]
                let kind = kinds.isEmpty ? .text : kinds[index]
                if range.isMissing, kind != .list { continue }
                let key = keys.range(slot)
                guard line.hasRoom(for: key.count, escaping: Int(range.length)) else {
                    line.truncate(to: lineStart)
                    return
                }
                // The quote after the key is a text's.
                line.append(sources.keys, kind == .text ? key : key.dropLast())
                Self.write(kind, sources.values, range, to: &line)
            }
            guard writeExtra(table, sources.values, from: &cursor, to: &line) else {
                line.truncate(to: lineStart)
                return
            }
            line.endRecord(valuesFrom: valuesStart)
            cursor.record &+= 1
        }
    }

    /// Writes the cells past the last slot; false where they do not fit.
    private func writeExtra(
        _ table: FieldTable, _ bytes: UnsafeRawBufferPointer, from cursor: inout Cursor,
        to line: inout LineRoom
    ) -> Bool {
        var next = cursor.extra
        while next < table.extraCells.count, table.extraCells[next].record == cursor.record {
            let cell = table.extraCells[next]
            let key = RecordLineKeys.key(extraKey(cell.column)) + [UInt8(ascii: "\"")]
            guard line.hasRoom(for: key.count, escaping: Int(cell.range.length)) else { return false }
            line.append(key)
            Self.write(.text, bytes, cell.range, to: &line)
            next += 1
        }
        cursor.extra = next
        return true
    }

    /// Writes a value after its key; for a text, the opening quote stands there already.
    @inline(__always)
    private static func write(
        _ kind: FieldTable.Kind, _ bytes: UnsafeRawBufferPointer, _ range: FieldTable.ByteRange,
        to line: inout LineRoom
    ) {
        let place = range.isMissing ? 0..<0 : Int(range.start)..<Int(range.start) &+ Int(range.length)
        switch kind {
        case .text:
            line.append(text: bytes, place)
            line.append(UInt8(ascii: "\""))
        case .literal: line.append(bytes, place)
        case .null: line.append("null")
        case .list: writeList(bytes, range, to: &line)
        }
    }

    private static func writeList(
        _ bytes: UnsafeRawBufferPointer, _ range: FieldTable.ByteRange, to line: inout LineRoom
    ) {
        // A list without items has no bytes at all; one empty item has none either, but is present.
        guard !range.isMissing else {
            line.append("[]")
            return
        }
        line.append("[\"")
        var start = Int(range.start)
        let end = start + Int(range.length)
        for place in start..<end where bytes[place] == FieldTable.listSeparator {
            line.append(text: bytes, start..<place)
            line.append("\",\"")
            start = place + 1
        }
        line.append(text: bytes, start..<end)
        line.append("\"]")
    }
}
