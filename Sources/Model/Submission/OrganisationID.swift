/// The identifier of an organisation in the configuration: letters, digits, hyphen, underscore, full stop.
public struct OrganisationID: Sendable, Hashable, Comparable {
    /// The text.
    public let rawValue: String

    /// An identifier, or nil if the text could not stand in a path (1–40 of `A–Z a–z 0–9 - _ .`, not first `.`).
    public init?(_ text: String) {
        let bytes = text.utf8
        guard (1...40).contains(bytes.count), bytes.first != UInt8(ascii: ".") else { return nil }
        guard bytes.allSatisfy({ Self.isAllowed($0) }) else { return nil }
        rawValue = text
    }

    /// Orders by the bytes of the text.
    public static func < (left: OrganisationID, right: OrganisationID) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
        default: false
        }
    }
}
