/// Writes JSON (RFC 8259) value by value, in the order given: deterministic, on one line or indented.
///
///     var writer = JSONWriter(isIndented: true)
///     writer.beginObject(); writer.key("records"); writer.int(3); writer.endObject()
public struct JSONWriter: Sendable {
    /// What was written since the last `take()`.
    public private(set) var bytes: [UInt8] = []

    private struct Level {
        let isObject: Bool
        var count = 0
    }

    private var levels: [Level] = []
    private var isAfterKey = false
    private let isIndented: Bool

    /// A writer that puts each value on a line of its own, two spaces a level, if `isIndented`.
    public init(isIndented: Bool = false) {
        self.isIndented = isIndented
    }

    /// Begins an object.
    public mutating func beginObject() { begin(isObject: true) }

    /// Ends the innermost object.
    public mutating func endObject() { end(isObject: true) }

    /// Begins an array.
    public mutating func beginArray() { begin(isObject: false) }

    /// Ends the innermost array.
    public mutating func endArray() { end(isObject: false) }

    /// Writes a key, whose value comes next.
    public mutating func key(_ key: String) {
        precondition(
            levels.last?.isObject == true && !isAfterKey, "a key stands in an object, before its value")
        separate()
        appendString(key)
        bytes.append(UInt8(ascii: ":"))
        if isIndented { bytes.append(0x20) }
        isAfterKey = true
    }

    /// Writes a string.
    public mutating func string(_ text: String) {
        beforeValue()
        appendString(text)
    }

    /// Writes a string of UTF-8 bytes.
    public mutating func string(_ text: UnsafeRawBufferPointer) {
        beforeValue()
        appendString(text)
    }

    /// Writes a whole number.
    public mutating func int(_ value: Int) {
        beforeValue()
        bytes += Array(String(value).utf8)
    }

    /// Writes `units` ÷ 10^`places` with all its places: `decimal(125, places: 2)` is `1.25`.
    public mutating func decimal(_ units: Int, places: Int) {
        precondition(places >= 0, "a number has no fewer than no decimal places")
        beforeValue()
        if units < 0 { bytes.append(UInt8(ascii: "-")) }
        var digits = Array(String(units.magnitude).utf8)
        if digits.count <= places {
            digits = [UInt8](repeating: UInt8(ascii: "0"), count: places + 1 - digits.count) + digits
        }
        bytes += digits[..<(digits.count - places)]
        guard places > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        bytes += digits[(digits.count - places)...]
    }

    /// Writes a number by its text, which must be one as JSON writes it.
    public mutating func number(_ text: String) {
        precondition(Self.isNumber(text), "a number is written as JSON wants it")
        beforeValue()
        bytes += Array(text.utf8)
    }

    /// Writes a boolean.
    public mutating func bool(_ value: Bool) {
        beforeValue()
        bytes += Array((value ? "true" : "false").utf8)
    }

    /// Writes null.
    public mutating func null() {
        beforeValue()
        bytes += Array("null".utf8)
    }

    /// Writes a whole value.
    public mutating func value(_ value: JSONValue) {
        switch value {
        case .object(let members):
            beginObject()
            for member in members {
                key(member.key)
                self.value(member.value)
            }
            endObject()
        case .array(let elements):
            beginArray()
            for element in elements { self.value(element) }
            endArray()
        case .string(let text): string(text)
        case .number(let text): number(text)
        case .bool(let value): bool(value)
        case .null: null()
        }
    }

    /// Ends a line: between the records of NDJSON, or at the end of a file.
    public mutating func newline() {
        precondition(levels.isEmpty, "a line ends between documents")
        bytes.append(0x0A)
    }

    /// What was written since the last call; the writer goes on where it is.
    public mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// Whether `text` is a number as JSON writes it.
    public static func isNumber(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { buffer in
            var cursor = JSONCursor(UnsafeRawBufferPointer(buffer), limits: .standard)
            do throws(JSONFault) { try cursor.number() } catch { return false }
            return cursor.byte == nil
        }
    }

    private mutating func begin(isObject: Bool) {
        beforeValue()
        bytes.append(UInt8(ascii: isObject ? "{" : "["))
        levels.append(Level(isObject: isObject))
    }

    private mutating func end(isObject: Bool) {
        guard let level = levels.popLast(), level.isObject == isObject, !isAfterKey else {
            preconditionFailure("what ends is what was begun last")
        }
        if level.count > 0 { lineBreak() }
        bytes.append(UInt8(ascii: isObject ? "}" : "]"))
    }

    private mutating func beforeValue() {
        if isAfterKey {
            isAfterKey = false
        } else {
            precondition(levels.last?.isObject != true, "a value in an object follows its key")
            separate()
        }
    }

    private mutating func separate() {
        guard let last = levels.last else { return }
        if last.count > 0 { bytes.append(UInt8(ascii: ",")) }
        levels[levels.count - 1].count += 1
        lineBreak()
    }

    private mutating func lineBreak() {
        guard isIndented else { return }
        bytes.append(0x0A)
        bytes += [UInt8](repeating: 0x20, count: 2 * levels.count)
    }

    private mutating func appendString(_ text: String) {
        var text = text
        text.withUTF8 { appendString(UnsafeRawBufferPointer($0)) }
    }

    private mutating func appendString(_ text: UnsafeRawBufferPointer) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes += Array("\\n".utf8)
            case 0x0D: bytes += Array("\\r".utf8)
            case 0x09: bytes += Array("\\t".utf8)
            case 0..<0x20, 0x7F:
                bytes += Array("\\u00".utf8)
                for digit in [byte >> 4, byte & 15] { bytes.append(digit + (digit < 10 ? 0x30 : 0x57)) }
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
