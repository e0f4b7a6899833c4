/// A small JSON document in memory: configuration files and envelopes, never records.
///
/// Objects keep their order and their duplicate keys, numbers their text, and each member its place, so that a
/// caller can say where an unknown key stands.
public indirect enum JSONValue: Sendable, Hashable {
    case object([Member])
    case array([JSONValue])
    case string(String)
    /// A number, as written.
    case number(String)
    case bool(Bool)
    case null

    /// One key of an object and its value.
    public struct Member: Sendable, Hashable {
        /// The key, escapes undone.
        public let key: String
        /// Its value.
        public let value: JSONValue
        /// Physical line of the key, from 1; 0 where it was not read from a file.
        public let line: Int
        /// Where the value stands in the document (RFC 6901).
        public let pointer: String

        /// A member that was read at `line` and `pointer`, or is to be written.
        public init(key: String, value: JSONValue, line: Int = 0, pointer: String = "") {
            self.key = key
            self.value = value
            self.line = line
            self.pointer = pointer
        }
    }

    /// Reads one document from UTF-8 bytes, with or without a byte order mark.
    ///
    /// Throws `malformed` with the line and offset, and `limitExceeded` for depth and length.
    public init(parsing bytes: [UInt8], limits: FormatLimits = .standard) throws(FormatError) {
        let result = bytes.withUnsafeBytes { raw -> Result<JSONValue, FormatError> in
            let hasMark = raw.starts(with: [0xEF, 0xBB, 0xBF])
            var reader = JSONDocumentReader(raw, from: hasMark ? 3 : 0, limits: limits)
            do throws(JSONFault) {
                return .success(try reader.document())
            } catch {
                return .failure(error.error(line: reader.line, byteOffset: error.offset))
            }
        }
        self = try result.get()
    }

    /// The members of an object; nil for other values.
    public var members: [Member]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// The elements of an array; nil for other values.
    public var elements: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The text of a string; nil for other values.
    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The text of a number; nil for other values.
    public var number: String? {
        if case .number(let text) = self { text } else { nil }
    }

    /// A whole number written without fraction or exponent that `Int` can hold; nil for other values.
    public var int: Int? {
        if case .number(let text) = self { Int(text) } else { nil }
    }

    /// A boolean; nil for other values.
    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The first value of `key` in an object; nil where there is none.
    public subscript(key: String) -> JSONValue? {
        members?.first { $0.key == key }?.value
    }
}

/// One step of a JSON pointer (RFC 6901).
public enum JSONPointer {
    /// `pointer` and one more step to `key`, its `~` and `/` escaped.
    public static func appending(_ key: String, to pointer: String) -> String {
        guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
            return pointer + "/" + key
        }
        var step = "/"
        for scalar in key.unicodeScalars {
            switch scalar {
            case "~": step += "~0"
            case "/": step += "~1"
            default: step.unicodeScalars.append(scalar)
            }
        }
        return pointer + step
    }

    /// The keys that `pointer` walks through; nil if it is no pointer.
    public static func keys(of pointer: String) -> [String]? {
        if pointer.isEmpty { return [] }
        guard pointer.utf8.first == UInt8(ascii: "/") else { return nil }
        return pointer.unicodeScalars.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map
        { step in
            var key = ""
            var isEscape = false
            for scalar in step {
                if isEscape { key.unicodeScalars.append(scalar == "1" ? "/" : "~") }
                if !isEscape, scalar != "~" { key.unicodeScalars.append(scalar) }
                isEscape = !isEscape && scalar == "~"
            }
            return key
        }
    }
}
