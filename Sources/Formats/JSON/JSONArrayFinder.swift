/// Walks over the beginning of a JSON document for the arrays that may hold the records.
struct JSONArrayFinder {
    /// Arrays of objects, in order of their ends.
    private(set) var candidates: [JSONArrayCandidate] = []
    /// Whether the document is an object that ends within the bytes.
    private(set) var isWholeObject = false
    /// Whether the array of our own form is there and holds nothing.
    private(set) var hasEmptyRecords = false

    /// What has been seen of an array.
    private struct Seen {
        var objects = 0
        var keys: [String] = []
        var counts: [String: Int] = [:]

        /// Notes the keys of one object, up to `limit` kinds of them.
        mutating func note(_ found: [String], limit: Int) {
            var own: Set<String> = []
            for key in found where own.insert(key).inserted {
                let isKnown = counts[key] != nil
                guard isKnown || keys.count < limit else { continue }
                if !isKnown { keys.append(key) }
                counts[key, default: 0] += 1
            }
        }
    }

    private let bytes: UnsafeRawBufferPointer
    private let limits: FormatLimits
    private var cursor: JSONCursor

    private static let keyLimit = 512

    init(_ bytes: UnsafeRawBufferPointer, limits: FormatLimits) {
        self.bytes = bytes
        self.limits = limits
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        cursor = JSONCursor(bytes, position: start, limits: limits, isStrict: false)
    }

    mutating func run() {
        do throws(JSONFault) {
            cursor.skipSpace()
            let isObject = cursor.byte == UInt8(ascii: "{")
            try walk(pointer: "", depth: 0)
            isWholeObject = isObject
        } catch {
            // The head cuts the document off, or it is none: what was found so far counts.
        }
    }

    private mutating func walk(pointer: String, depth: Int) throws(JSONFault) {
        guard depth < limits.depth else { throw cursor.fault(.depth) }
        switch cursor.byte {
        case UInt8(ascii: "{"):
            _ = try members { finder, key throws(JSONFault) in
                try finder.walk(pointer: JSONPointer.appending(key, to: pointer), depth: depth + 1)
            }
        case UInt8(ascii: "["): try walkArray(pointer: pointer, depth: depth)
        default: try scalar()
        }
    }

    /// Looks at the objects of an array, and notes it as far as it goes.
    private mutating func walkArray(pointer: String, depth: Int) throws(JSONFault) {
        var seen = Seen()
        do throws(JSONFault) {
            let count = try elements { finder throws(JSONFault) in
                guard finder.cursor.byte == UInt8(ascii: "{") else { return try finder.skip(depth + 1) }
                seen.objects += 1
                let keys = try finder.members { finder, _ throws(JSONFault) in try finder.skip(depth + 2) }
                seen.note(keys, limit: Self.keyLimit)
            }
            if count == 0, pointer == JSONArrayChoice.ownPointer { hasEmptyRecords = true }
            note(seen, pointer, depth, isCutOff: false)
        } catch {
            note(seen, pointer, depth, isCutOff: true)
            throw error
        }
    }

    private mutating func note(_ seen: Seen, _ pointer: String, _ depth: Int, isCutOff: Bool) {
        guard seen.objects > 0 else { return }
        // The last object may be cut off.
        let whole = max(1, seen.objects - (isCutOff ? 1 : 0))
        candidates.append(
            JSONArrayCandidate(
                pointer: pointer, objectCount: seen.objects, keys: seen.keys,
                sharedKeyCount: seen.counts.values.count { $0 >= whole }, isCutOff: isCutOff, depth: depth))
    }

    /// Passes an object whose brace stands here, `body` each value; returns its keys.
    private mutating func members(
        _ body: (inout JSONArrayFinder, String) throws(JSONFault) -> Void
    ) throws(JSONFault) -> [String] {
        var keys: [String] = []
        cursor.position += 1
        cursor.skipSpace()
        if cursor.accept(UInt8(ascii: "}")) { return keys }
        while true {
            cursor.skipSpace()
            guard cursor.byte == UInt8(ascii: "\"") else { throw cursor.fault(.key) }
            let token = try cursor.string()
            var key: [UInt8] = []
            cursor.append(token, to: &key)
            keys.append(String(decoding: key, as: UTF8.self))
            cursor.skipSpace()
            try cursor.expect(UInt8(ascii: ":"), .colon)
            cursor.skipSpace()
            try body(&self, keys[keys.count - 1])
            cursor.skipSpace()
            if cursor.accept(UInt8(ascii: "}")) { return keys }
            try cursor.expect(UInt8(ascii: ","), .objectEnd)
        }
    }

    /// Passes an array whose bracket stands here, `body` each element; returns their count.
    private mutating func elements(
        _ body: (inout JSONArrayFinder) throws(JSONFault) -> Void
    ) throws(JSONFault) -> Int {
        var count = 0
        cursor.position += 1
        cursor.skipSpace()
        if cursor.accept(UInt8(ascii: "]")) { return count }
        while true {
            cursor.skipSpace()
            try body(&self)
            count += 1
            cursor.skipSpace()
            if cursor.accept(UInt8(ascii: "]")) { return count }
            try cursor.expect(UInt8(ascii: ","), .arrayEnd)
        }
    }

    private mutating func skip(_ depth: Int) throws(JSONFault) {
        guard depth < limits.depth else { throw cursor.fault(.depth) }
        switch cursor.byte {
        case UInt8(ascii: "{"):
            _ = try members { finder, _ throws(JSONFault) in try finder.skip(depth + 1) }
        case UInt8(ascii: "["): _ = try elements { finder throws(JSONFault) in try finder.skip(depth + 1) }
        default: try scalar()
        }
    }

    private mutating func scalar() throws(JSONFault) {
        switch cursor.byte {
        case UInt8(ascii: "\""): _ = try cursor.string()
        case UInt8(ascii: "t"): try cursor.word("true")
        case UInt8(ascii: "f"): try cursor.word("false")
        case UInt8(ascii: "n"): try cursor.word("null")
        default: try cursor.number()
        }
    }
}
