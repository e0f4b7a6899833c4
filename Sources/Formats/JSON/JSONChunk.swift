/// Where the records of a JSON file stand.
public enum JSONLayout: Sendable, Hashable {
    /// The elements of the array at a JSON pointer (RFC 6901); `""` is the document itself.
    case array(pointer: String)
    /// One value a line: NDJSON.
    case lines
    /// The whole document is one record.
    case document

    /// Concludes the layout from the first bytes of a text.
    ///
    /// A document that is an array holds the records itself. Of the arrays inside an object the likeliest one is
    /// taken (`JSONArrayChoice`, which says too whether another is as likely); an object without one, ended
    /// within `head`, is a record itself; nil where `head` does not tell.
    public static func detect(head: [UInt8], limits: FormatLimits = .standard) -> JSONLayout? {
        if FormatSniff.detect(head: head) == .ndjson { return .lines }
        let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head[3...] : head[...]
        let first = text.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        if first == UInt8(ascii: "[") { return .array(pointer: "") }
        if let best = JSONArrayChoice(head: head, limits: limits).best {
            return .array(pointer: best.pointer)
        }
        return head.withUnsafeBytes { bytes in
            var finder = JSONArrayFinder(bytes, limits: limits)
            finder.run()
            // An envelope around no records at all; an empty array by another name may be a part of a record.
            if finder.hasEmptyRecords { return .array(pointer: JSONArrayChoice.ownPointer) }
            return finder.isWholeObject || (first != UInt8(ascii: "{") && first != nil) ? .document : nil
        }
    }
}

/// Whole records of a JSON file as they stand in it, and where they stand: what one parser call works on.
public struct JSONChunk: Sendable {
    /// How the records follow each other.
    enum Form: Sendable {
        /// Separated by commas: a fault ends the reading.
        case elements
        /// One a line: reading goes on after a fault.
        case lines
        /// A single one.
        case document
    }

    /// The records with what stands between them, UTF-8.
    public let bytes: [UInt8]
    /// Number, from 1, of the first element or line that is not blank.
    public let firstRecord: Int
    /// Physical line, from 1, of the first byte.
    public let firstLine: Int
    /// Offset of the first byte in the text that was split.
    public let byteOffset: Int
    /// Elements in the chunk, or lines that are not blank; those that are no records among them.
    public let elementCount: Int
    let form: Form
    // The array that the records are elements of.
    let pointer: String
    // How deep the records are nested in the document.
    let depth: Int
}
