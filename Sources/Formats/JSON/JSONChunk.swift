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
    /// The first array that holds an object is taken for the records, as near to the root as it comes; an object
    /// without one, ended within `head`, is a record itself; nil where `head` does not tell.
    public static func detect(head: [UInt8]) -> JSONLayout? {
        if FormatSniff.detect(head: head) == .ndjson { return .lines }
        return head.withUnsafeBytes { bytes in
            var finder = JSONArrayFinder(bytes)
            return finder.layout()
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
    // How deep the records are nested in the document.
    let depth: Int
}
