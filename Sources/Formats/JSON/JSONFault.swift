/// Why bytes are not JSON (RFC 8259), and where.
struct JSONFault: Error {
    /// The class of the fault, in words that quote nothing.
    enum Reason: String {
        case value = "a value was expected"
        case number = "a number is not written as JSON wants it"
        case string = "a string does not end"
        case control = "a string holds a control character that is not escaped"
        case escape = "a string holds an escape that JSON does not have"
        case surrogate = "a string holds half a surrogate pair"
        case utf8 = "a string holds bytes that are not UTF-8"
        case key = "a key in double quotes was expected"
        case colon = "a colon was expected after a key"
        case objectEnd = "a comma or closing brace was expected"
        case arrayEnd = "a comma or closing bracket was expected"
        case trailing = "something follows the end of the document"
        case end = "the document ends too early"
        case depth = "values are nested too deeply"
        case length = "a string is too long"
        case record = "a record is too long"
    }

    let reason: Reason
    /// Offset in the bytes that were read.
    let offset: Int

    /// The error for callers, with the fault's place in the file.
    func error(line: Int, byteOffset: Int?) -> FormatError {
        switch reason {
        case .depth: .limitExceeded(.depth, line: line)
        case .length: .limitExceeded(.cellLength, line: line)
        case .record: .limitExceeded(.recordLength, line: line)
        default: .malformed(line: line, byteOffset: byteOffset, reason: reason.rawValue)
        }
    }
}
