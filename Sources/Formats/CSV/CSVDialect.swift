/// How a delimited file separates and quotes its fields.
public struct CSVDialect: Sendable, Hashable {
    /// The byte between fields: one ASCII character that is no quote and no line end.
    public let delimiter: UInt8
    /// The byte around fields that hold a delimiter or line end; nil where the file has no quoting.
    public let quote: UInt8?

    /// A dialect of its own.
    public init(delimiter: UInt8, quote: UInt8? = UInt8(ascii: "\"")) {
        precondition(
            delimiter < 0x80 && delimiter != 0x0A && delimiter != 0x0D, "a delimiter is one ASCII byte")
        precondition(delimiter != quote, "delimiter and quote differ")
        self.delimiter = delimiter
        self.quote = quote
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
}
