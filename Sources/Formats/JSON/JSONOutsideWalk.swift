/// Walks over a JSON document around the array of records, and collects the scalars there.
///
/// Its own stack instead of calls, since it stops at the array and goes on after it.
struct JSONOutsideWalk {
    private(set) var outside: [OutsideValue] = []
    /// How deep the walk is inside objects and arrays.
    var depth: Int { stack.count }

    private struct Level {
        let isObject: Bool
        let pointer: String
        var count = 0
    }

    private enum Expected {
        case value, firstKey, key, firstElement, separator
    }

    private static let outsideLimit = 512

    private let pointer: String
    private let limits: FormatLimits
    private var stack: [Level] = []
    private var place = ""
    private var expected = Expected.value

    init(pointer: String, limits: FormatLimits) {
        self.pointer = pointer
        self.limits = limits
    }

    /// Walks on; true where the array of records begins (its bracket is passed), false at the document's end.
    mutating func run(_ window: TextWindow) throws(FormatError) -> Bool {
        while true {
            let byte = try skipSpace(window)
            if expected == .separator, stack.isEmpty {
                guard byte == nil else { throw fault(.trailing, window) }
                return false
            }
            switch expected {
            case .value: if try beginValue(byte, window) { return true }
            case .firstKey, .key: try readKey(byte, window)
            case .firstElement:
                if byte == UInt8(ascii: "]") { try closeLevel(byte, window) } else { beginElement() }
            case .separator: try separate(byte, window)
            }
        }
    }

    /// Goes on after the records, whose closing bracket the caller has passed.
    mutating func passRecords() {
        stack.removeLast()
        expected = .separator
    }

    private func fault(_ reason: JSONFault.Reason, _ window: TextWindow) -> FormatError {
        let reason = window.count == 0 ? JSONFault.Reason.end : reason
        return JSONFault(reason: reason, offset: 0).error(line: window.line, byteOffset: window.offset)
    }

    private func skipSpace(_ window: TextWindow) throws(FormatError) -> UInt8? {
        while let byte = try window.peek() {
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            window.pass(1)
        }
        return nil
    }

    private mutating func beginValue(_ byte: UInt8?, _ window: TextWindow) throws(FormatError) -> Bool {
        guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") else {
            try readScalar(byte, window)
            expected = .separator
            return false
        }
        guard stack.count < limits.depth else { throw fault(.depth, window) }
        let isObject = byte == UInt8(ascii: "{")
        window.pass(1)
        stack.append(Level(isObject: isObject, pointer: place))
        if !isObject, place == pointer { return true }
        expected = isObject ? .firstKey : .firstElement
        return false
    }

    private mutating func beginElement() {
        guard let level = stack.last else { return }
        place = "\(level.pointer)/\(level.count)"
        stack[stack.count - 1].count += 1
        expected = .value
    }

    private mutating func readKey(_ byte: UInt8?, _ window: TextWindow) throws(FormatError) {
        if byte == UInt8(ascii: "}"), expected == .firstKey { return try closeLevel(byte, window) }
        guard byte == UInt8(ascii: "\""), let level = stack.last else { throw fault(.key, window) }
        let key = try readText(window)
        guard try skipSpace(window) == UInt8(ascii: ":") else { throw fault(.colon, window) }
        window.pass(1)
        place = JSONPointer.appending(key, to: level.pointer)
        expected = .value
    }

    private mutating func separate(_ byte: UInt8?, _ window: TextWindow) throws(FormatError) {
        guard byte == UInt8(ascii: ","), let level = stack.last else { return try closeLevel(byte, window) }
        window.pass(1)
        if level.isObject { expected = .key } else { beginElement() }
    }

    private mutating func closeLevel(_ byte: UInt8?, _ window: TextWindow) throws(FormatError) {
        guard let level = stack.last, byte == UInt8(ascii: level.isObject ? "}" : "]") else {
            throw fault(stack.last?.isObject == true ? .objectEnd : .arrayEnd, window)
        }
        window.pass(1)
        stack.removeLast()
        expected = .separator
    }

    private mutating func readScalar(_ byte: UInt8?, _ window: TextWindow) throws(FormatError) {
        let line = window.line
        let text = byte == UInt8(ascii: "\"") ? try readText(window) : try readWord(window)
        guard outside.count < Self.outsideLimit else { return }
        outside.append(OutsideValue(path: place, text: text, line: line))
    }

    /// Reads the string that begins here.
    private func readText(_ window: TextWindow) throws(FormatError) -> String {
        try readToken(window, hasClosing: true) { cursor throws(JSONFault) in
            let token = try cursor.string()
            var text: [UInt8] = []
            cursor.append(token, to: &text)
            return String(decoding: text, as: UTF8.self)
        }
    }

    /// Reads a number, a boolean or null.
    private func readWord(_ window: TextWindow) throws(FormatError) -> String {
        try readToken(window, hasClosing: false) { cursor throws(JSONFault) in
            let start = cursor.position
            switch cursor.byte {
            case UInt8(ascii: "t"): try cursor.word("true")
            case UInt8(ascii: "f"): try cursor.word("false")
            case UInt8(ascii: "n"): try cursor.word("null")
            case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
                try cursor.number()
            default: throw cursor.fault(.value)
            }
            return String(decoding: cursor.bytes[start..<cursor.position], as: UTF8.self)
        }
    }

    /// Reads a token with as much of the text in the window as it takes.
    private func readToken(
        _ window: TextWindow, hasClosing: Bool, _ body: (inout JSONCursor) throws(JSONFault) -> String
    ) throws(FormatError) -> String {
        var wanted = window.blockSize
        while true {
            try window.fill(to: wanted)
            let (result, length) = window.read { bytes -> (Result<String, JSONFault>, Int) in
                var cursor = JSONCursor(bytes, limits: limits)
                do throws(JSONFault) { return (.success(try body(&cursor)), cursor.position) } catch {
                    return (.failure(error), 0)
                }
            }
            let mayGoOn = !window.hasEnded && window.count <= 2 * limits.cellLength
            switch result {
            case .success(let text) where hasClosing || length < window.count || window.hasEnded:
                window.pass(length)
                return text
            case .success: break
            case .failure(let fault):
                let isCutOff = fault.reason == .string || fault.reason == .end || fault.reason == .utf8
                guard isCutOff, mayGoOn else {
                    window.pass(fault.offset)
                    throw fault.error(line: window.line, byteOffset: window.offset)
                }
            }
            wanted = max(wanted, window.count) * 2
        }
    }
}
