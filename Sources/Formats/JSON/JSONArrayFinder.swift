/// Walks over the beginning of a JSON document for the array that holds the records.
struct JSONArrayFinder {
    private let bytes: UnsafeRawBufferPointer
    private var keys: [String] = []
    private var best: (depth: Int, pointer: String)?

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    mutating func layout() -> JSONLayout? {
        var cursor = JSONCursor(
            bytes, position: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, limits: .standard)
        var hasEnded = false
        do throws(JSONFault) {
            cursor.skipSpace()
            if cursor.byte == UInt8(ascii: "[") { return .array(pointer: "") }
            try walk(&cursor, pointer: "", depth: 0)
            hasEnded = true
        } catch {
            // The head cuts the document off, or it is none: what was found so far counts.
        }
        if let best { return .array(pointer: best.pointer) }
        return hasEnded ? .document : nil
    }

    private mutating func walk(_ cursor: inout JSONCursor, pointer: String, depth: Int) throws(JSONFault) {
        guard depth < FormatLimits.standard.depth else { throw cursor.fault(.depth) }
        switch cursor.byte {
        case UInt8(ascii: "{"): try walkObject(&cursor, pointer: pointer, depth: depth)
        case UInt8(ascii: "["): try walkArray(&cursor, pointer: pointer, depth: depth)
        case UInt8(ascii: "\""): _ = try cursor.string()
        case UInt8(ascii: "t"): try cursor.word("true")
        case UInt8(ascii: "f"): try cursor.word("false")
        case UInt8(ascii: "n"): try cursor.word("null")
        default: try cursor.number()
        }
    }

    private mutating func walkObject(
        _ cursor: inout JSONCursor, pointer: String, depth: Int
    ) throws(JSONFault) {
        cursor.position += 1
        cursor.skipSpace()
        if cursor.accept(UInt8(ascii: "}")) { return }
        while true {
            cursor.skipSpace()
            guard cursor.byte == UInt8(ascii: "\"") else { throw cursor.fault(.key) }
            let token = try cursor.string()
            var key: [UInt8] = []
            cursor.append(token, to: &key)
            cursor.skipSpace()
            try cursor.expect(UInt8(ascii: ":"), .colon)
            cursor.skipSpace()
            let place = JSONPointer.appending(String(decoding: key, as: UTF8.self), to: pointer)
            try walk(&cursor, pointer: place, depth: depth + 1)
            cursor.skipSpace()
            if cursor.accept(UInt8(ascii: "}")) { return }
            try cursor.expect(UInt8(ascii: ","), .objectEnd)
        }
    }

    private mutating func walkArray(
        _ cursor: inout JSONCursor, pointer: String, depth: Int
    ) throws(JSONFault) {
        cursor.position += 1
        cursor.skipSpace()
        if cursor.byte == UInt8(ascii: "{"), best.map({ depth < $0.depth }) ?? true {
            best = (depth, pointer)
        }
        // An envelope around no records at all; an empty array by another name may be a part of one.
        if cursor.byte == UInt8(ascii: "]"), pointer == "/records" { best = best ?? (depth, pointer) }
        var index = 0
        if cursor.accept(UInt8(ascii: "]")) { return }
        while true {
            cursor.skipSpace()
            try walk(&cursor, pointer: "\(pointer)/\(index)", depth: depth + 1)
            index += 1
            cursor.skipSpace()
            if cursor.accept(UInt8(ascii: "]")) { return }
            try cursor.expect(UInt8(ascii: ","), .arrayEnd)
        }
    }
}
