/// Reads a whole document into a `JSONValue`.
struct JSONDocumentReader {
    private var cursor: JSONCursor
    private let depthLimit: Int
    private var depth = 0

    init(_ bytes: UnsafeRawBufferPointer, from start: Int, limits: FormatLimits) {
        cursor = JSONCursor(bytes, position: start, limits: limits)
        depthLimit = limits.depth
    }

    mutating func document() throws(JSONFault) -> JSONValue {
        let value = try value(pointer: "")
        cursor.skipSpace()
        guard cursor.byte == nil else { throw cursor.fault(.trailing) }
        return value
    }

    /// Physical line, from 1, that the reader has come to.
    var line: Int { cursor.lineEnds + 1 }

    private mutating func value(pointer: String) throws(JSONFault) -> JSONValue {
        cursor.skipSpace()
        let start = cursor.position
        switch cursor.byte {
        case UInt8(ascii: "{"):
            return try nested { reader throws(JSONFault) in try reader.object(pointer: pointer) }
        case UInt8(ascii: "["):
            return try nested { reader throws(JSONFault) in try reader.array(pointer: pointer) }
        case UInt8(ascii: "\""): return .string(try text())
        case UInt8(ascii: "t"):
            try cursor.word("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try cursor.word("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try cursor.word("null")
            return .null
        case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
            try cursor.number()
            return .number(String(decoding: cursor.bytes[start..<cursor.position], as: UTF8.self))
        default: throw cursor.fault(.value)
        }
    }

    private mutating func nested(
        _ read: (inout JSONDocumentReader) throws(JSONFault) -> JSONValue
    ) throws(JSONFault) -> JSONValue {
        depth += 1
        guard depth <= depthLimit else { throw cursor.fault(.depth) }
        cursor.position += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func text() throws(JSONFault) -> String {
        let token = try cursor.string()
        guard token.hasEscapes else {
            return String(decoding: cursor.bytes[token.start..<token.end], as: UTF8.self)
        }
        var bytes: [UInt8] = []
        cursor.append(token, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func object(pointer: String) throws(JSONFault) -> JSONValue {
        var members: [JSONValue.Member] = []
        cursor.skipSpace()
        if cursor.accept(UInt8(ascii: "}")) { return .object(members) }
        while true {
            cursor.skipSpace()
            guard cursor.byte == UInt8(ascii: "\"") else { throw cursor.fault(.key) }
            let line = line
            let key = try text()
            cursor.skipSpace()
            try cursor.expect(UInt8(ascii: ":"), .colon)
            let place = JSONPointer.appending(key, to: pointer)
            members.append(.init(key: key, value: try value(pointer: place), line: line, pointer: place))
            cursor.skipSpace()
            if cursor.accept(UInt8(ascii: "}")) { return .object(members) }
            try cursor.expect(UInt8(ascii: ","), .objectEnd)
        }
    }

    private mutating func array(pointer: String) throws(JSONFault) -> JSONValue {
        var elements: [JSONValue] = []
        cursor.skipSpace()
        if cursor.accept(UInt8(ascii: "]")) { return .array(elements) }
        while true {
            elements.append(try value(pointer: "\(pointer)/\(elements.count)"))
            cursor.skipSpace()
            if cursor.accept(UInt8(ascii: "]")) { return .array(elements) }
            try cursor.expect(UInt8(ascii: ","), .arrayEnd)
        }
    }
}
