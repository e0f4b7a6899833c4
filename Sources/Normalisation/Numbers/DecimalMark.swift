/// What parts the whole of a number from its fraction; the other one then parts thousands.
public enum DecimalMark: String, Sendable, Hashable, CaseIterable {
    /// `1.234,5`, as the region writes.
    case comma = ","
    /// `1,234.5`, as English and programs write.
    case point = "."

    /// The mark that a byte is.
    public init?(byte: UInt8) {
        switch byte {
        case UInt8(ascii: ","): self = .comma
        case UInt8(ascii: "."): self = .point
        default: return nil
        }
    }

    /// The other mark.
    var other: DecimalMark { self == .comma ? .point : .comma }
}
