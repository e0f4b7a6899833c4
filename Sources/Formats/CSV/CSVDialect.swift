/// How a delimited file separates and quotes its fields.
public struct CSVDialect: Sendable, Hashable {
    /// The byte between fields: one ASCII character that is no quote and no line end.
    public let delimiter: UInt8
    /// The byte around fields that hold a delimiter or line end; nil where the file has no quoting.
    public let quote: UInt8?
    /// The byte that makes a quote after it text, as some databases write it beside or instead of doubled quotes;
    /// nil where only doubling does. It counts inside quoted fields only.
    public let escape: UInt8?

    /// Whether blanks may stand around a quoted field. Where they may not, a quote after a blank is text: else one
    /// that is never closed would swallow the rows after it.
    public let hasBlanks: Bool

    /// A dialect of its own.
    public init(
        delimiter: UInt8, quote: UInt8? = UInt8(ascii: "\""), escape: UInt8? = nil, hasBlanks: Bool = false
    ) {
        precondition(
            delimiter < 0x80 && delimiter != 0x0A && delimiter != 0x0D, "a delimiter is one ASCII byte")
        precondition(delimiter != quote && delimiter != escape, "delimiter, quote and escape differ")
        self.delimiter = delimiter
        self.quote = quote
        self.escape = quote == nil ? nil : escape
        self.hasBlanks = hasBlanks
    }

    /// RFC 4180: commas and double quotes.
    public static let comma = CSVDialect(delimiter: UInt8(ascii: ","))
    /// As spreadsheets of the region write it.
    public static let semicolon = CSVDialect(delimiter: UInt8(ascii: ";"))
    /// Tab-separated.
    public static let tab = CSVDialect(delimiter: 0x09)
    /// Separated by vertical bars.
    public static let bar = CSVDialect(delimiter: UInt8(ascii: "|"))

    /// The quote to look for; where there is none, a byte that is dealt with before any quote.
    var quoteOrNone: UInt8 { quote ?? 0x0A }

    /// Whether a quote at `place` begins a quoted field of the row that starts at `rowStart`: nothing, or
    /// blanks where there may be some, stands between it and the delimiter before it.
    @inline(__always)
    func opensField(_ bytes: UnsafeRawBufferPointer, _ place: Int, rowStart: Int) -> Bool {
        var before = place
        while before > rowStart {
            let byte = bytes[before &- 1]
            if byte == delimiter { return true }
            guard hasBlanks, byte == 0x20 else { return false }
            before &-= 1
        }
        return true
    }

    /// Whether a quote at `place`, inside a field whose opening quote stands at `opening`, is made text by the
    /// escapes before it.
    @inline(__always)
    func isEscaped(_ bytes: UnsafeRawBufferPointer, _ place: Int, opening: Int) -> Bool {
        guard let escape else { return false }
        var before = place
        while before &- 1 > opening, bytes[before &- 1] == escape { before &-= 1 }
        return (place &- before) & 1 == 1
    }

    /// What a quote inside a quoted field is.
    enum Closing {
        /// The field's end: a delimiter, a line end or nothing follows.
        case proper
        /// No end: something else follows, so that the quote that opened the field was none either.
        case improper
        /// The bytes end before that can be told.
        case cutOff
    }

    /// What a single quote at `place` is that stands inside a quoted field.
    @inline(__always)
    func closing(_ bytes: UnsafeRawBufferPointer, _ place: Int, isLast: Bool) -> Closing {
        var next = place &+ 1
        while hasBlanks, next < bytes.count, bytes[next] == 0x20 { next &+= 1 }
        guard next < bytes.count else { return isLast ? .proper : .cutOff }
        let byte = bytes[next]
        return byte == delimiter || byte == 0x0A || byte == 0x0D ? .proper : .improper
    }
}
