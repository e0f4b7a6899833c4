/// How the bytes of a text file stand for characters.
///
/// A new single-byte encoding is one case here, its labels, and one file with its table.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "utf-8"
    case windows1250 = "windows-1250"
    case windows1251 = "windows-1251"

    /// The encoding that a setting or an XML declaration names, whatever the case; nil if it is not known here.
    public init?(label: String) {
        let folded = label.lowercased()
        guard let found = Self.allCases.first(where: { $0.labels.contains(folded) }) else { return nil }
        self = found
    }

    /// Names that mean this encoding, in lower case; the first is the one to print.
    public var labels: [String] {
        switch self {
        case .utf8: ["utf-8", "utf8", "us-ascii", "ascii"]
        case .windows1250: ["windows-1250", "cp1250", "x-cp1250", "win-1250", "1250"]
        case .windows1251: ["windows-1251", "cp1251", "x-cp1251", "win-1251", "1251"]
        }
    }

    /// Scalars of bytes 0x80 to 0xFF in a single-byte encoding, 0 where it has none; nil for others.
    var highScalars: [UInt16]? {
        switch self {
        case .utf8: nil
        case .windows1250: Windows1250.scalars
        case .windows1251: Windows1251.scalars
        }
    }
}
