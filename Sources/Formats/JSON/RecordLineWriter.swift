/// Writes the records of tables as JSON, one object a line: as read, with their places.
///
///     {"record":1,"line":2,"row":2,"path":null,"values":{"sex":"F"}}
///
/// Keys are escaped once, and values go from the table's bytes to the line's without a text in between.
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

    // `"sex":` with its escapes.
    private let keys: [[UInt8]]
    // `"member":"…","sheet":"…",` or nothing.
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
        self.keys = keys.map { Self.quoted($0) + [UInt8(ascii: ":")] }
        self.container = container.flatMap {
            Self.quoted($0.key) + [UInt8(ascii: ":")] + Self.quoted($0.value) + [UInt8(ascii: ",")]
        }
        self.extraKey = extraKey
    }

    private static func quoted(_ text: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.string(text)
        return writer.take()
    }

    /// The records of `table`.
    public func lines(of table: FieldTable, at places: Places) -> [UInt8] {
        var line = ScratchBuffer<UInt8>(capacity: 1 << 16)
        var extra = table.extraCells[...]
        var path = table.elements.map { PathText($0) }
        table.bytes.withUnsafeBytes { bytes in
            for record in 0..<table.count {
                line.append(Self.record)
                line.append(decimal: places.firstRecord &+ record)
                line.append(Self.line)
                if places.hasLines {
                    line.append(decimal: table.lines[record])
                } else {
                    line.append(Self.null)
                }
                line.append(Self.row)
                if table.rows.isEmpty {
                    line.append(Self.null)
                } else {
                    line.append(decimal: table.rows[record])
                }
                line.append(Self.path)
                if path != nil { path?.append(record, to: &line) } else { line.append(Self.null) }
                line.append(UInt8(ascii: ","))
                line.append(container)
                line.append(Self.values)
                var isFirst = true
                for slot in 0..<keys.count {
                    let range = table.range(record: record, slot: slot)
                    let kind = table.kind(record: record, slot: slot)
                    if range.isMissing, kind != .list { continue }
                    if isFirst { isFirst = false } else { line.append(UInt8(ascii: ",")) }
                    line.append(keys[slot])
                    Self.write(kind, Self.value(bytes, range), to: &line)
                }
                while let cell = extra.first, cell.record == record {
                    if isFirst { isFirst = false } else { line.append(UInt8(ascii: ",")) }
                    line.append(Self.quoted(extraKey(cell.column)) + [UInt8(ascii: ":")])
                    Self.write(.text, Self.value(bytes, cell.range), to: &line)
                    extra.removeFirst()
                }
                line.append(Self.end)
            }
        }
        return line.array()
    }

    private static let record = Array("{\"record\":".utf8)
    private static let line = Array(",\"line\":".utf8)
    private static let row = Array(",\"row\":".utf8)
    private static let path = Array(",\"path\":".utf8)
    private static let values = Array("\"values\":{".utf8)
    private static let end = Array("}}\n".utf8)
    private static let null = Array("null".utf8)

    /// The bytes of a value; the table keeps every range within its bytes.
    @inline(__always)
    private static func value(
        _ bytes: UnsafeRawBufferPointer, _ range: FieldTable.ByteRange
    ) -> UnsafeRawBufferPointer {
        guard !range.isMissing else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let start = Int(range.start)
        return UnsafeRawBufferPointer(rebasing: bytes[start..<start &+ Int(range.length)])
    }

    @inline(__always)
    private static func write(
        _ kind: FieldTable.Kind, _ value: UnsafeRawBufferPointer, to line: inout ScratchBuffer<UInt8>
    ) {
        switch kind {
        case .text: line.append(string: value)
        case .literal: line.append(value)
        case .null: line.append(null)
        case .list: writeList(value, to: &line)
        }
    }

    private static func writeList(_ value: UnsafeRawBufferPointer, to line: inout ScratchBuffer<UInt8>) {
        line.append(UInt8(ascii: "["))
        // A list without items has no bytes at all; one empty item has none either, but is present.
        if value.baseAddress != nil {
            var isFirst = true
            for item in value.split(separator: FieldTable.listSeparator, omittingEmptySubsequences: false) {
                if isFirst { isFirst = false } else { line.append(UInt8(ascii: ",")) }
                line.append(string: UnsafeRawBufferPointer(rebasing: item))
            }
        }
        line.append(UInt8(ascii: "]"))
    }
}

/// The paths of a table's records in quotes: what those of one parent have in common is escaped once.
private struct PathText {
    private let places: ElementPlaces
    private var parent = -1
    private var end = 0
    private var prefix: [UInt8] = []
    private var suffix: [UInt8] = []

    init(_ places: ElementPlaces) { self.places = places }

    /// Appends the path of `record`, which comes after those before.
    mutating func append(_ record: Int, to line: inout ScratchBuffer<UInt8>) {
        while record >= end { enterNextParent() }
        line.append(prefix)
        if let number = places.number(of: record) { line.append(decimal: number) }
        line.append(suffix)
    }

    private mutating func enterNextParent() {
        parent += 1
        end = places.firstRecord(afterParent: parent)
        let texts = places.surroundings(ofParent: parent)
        var writer = JSONWriter()
        writer.string(texts.prefix)
        prefix = writer.take().dropLast()
        writer.string(texts.suffix)
        suffix = Array(writer.take().dropFirst())
    }
}

extension ScratchBuffer where Element == UInt8 {
    @inline(__always)
    fileprivate mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBytes { append($0) } }

    /// Appends a whole number of no less than 0.
    @inline(__always)
    fileprivate mutating func append(decimal value: Int) {
        var divisor = 1
        while value / divisor >= 10 { divisor &*= 10 }
        while divisor > 0 {
            append(UInt8(truncatingIfNeeded: 0x30 &+ value / divisor % 10))
            divisor /= 10
        }
    }

    /// Appends a text in quotes, with what JSON wants escaped.
    @inline(__always)
    fileprivate mutating func append(string text: UnsafeRawBufferPointer) {
        append(UInt8(ascii: "\""))
        if JSONEscapes.isNeeded(in: text) { appendEscaped(text) } else { append(text) }
        append(UInt8(ascii: "\""))
    }

    private mutating func appendEscaped(_ text: UnsafeRawBufferPointer) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                append(UInt8(ascii: "\\"))
                append(byte)
            case 0x0A: append(Array("\\n".utf8))
            case 0x0D: append(Array("\\r".utf8))
            case 0x09: append(Array("\\t".utf8))
            case 0..<0x20:
                append(Array("\\u00".utf8))
                append(Self.digit(byte >> 4))
                append(Self.digit(byte & 15))
            default: append(byte)
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 &+ value : 0x57 &+ value }
}

/// Which texts JSON wants escaped.
enum JSONEscapes {
    /// Whether a quote, a backslash or a control character stands in `text`.
    @inline(__always)
    static func isNeeded(in text: UnsafeRawBufferPointer) -> Bool {
        guard let base = text.baseAddress else { return false }
        var place = 0
        // Eight readable bytes at each step: a byte is special if the subtraction borrows into its highest bit.
        while text.count &- place >= 8 {
            let word = base.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            let quotes = word ^ 0x2222_2222_2222_2222
            let slashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
            let low: UInt64 = 0x0101_0101_0101_0101
            let found =
                ((quotes &- low) & ~quotes) | ((slashes &- low) & ~slashes)
                | ((word &- 0x2020_2020_2020_2020) & ~word)
            if found & 0x8080_8080_8080_8080 != 0 { return true }
            place &+= 8
        }
        while place < text.count {
            let byte = text[place]
            if byte == 0x22 || byte == 0x5C || byte < 0x20 { return true }
            place &+= 1
        }
        return false
    }
}
