/// How the bytes of a text file stand for characters.
///
/// A new single-byte encoding is one case here, its labels, one file with its table, and its line in
/// `EncodingCandidate.all`.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1250 = "windows-1250"
    case windows1251 = "windows-1251"
    case windows1252 = "windows-1252"
    case windows1253 = "windows-1253"
    case windows1254 = "windows-1254"
    case iso8859Part1 = "iso-8859-1"
    case iso8859Part2 = "iso-8859-2"
    case iso8859Part5 = "iso-8859-5"
    case iso8859Part7 = "iso-8859-7"
    case iso8859Part9 = "iso-8859-9"
    case iso8859Part15 = "iso-8859-15"
    case iso8859Part16 = "iso-8859-16"
    case codePage852 = "cp852"
    case codePage855 = "cp855"
    case codePage866 = "cp866"
    case koi8R = "koi8-r"
    case koi8U = "koi8-u"
    case macCyrillic = "x-mac-cyrillic"
    case macCentralEurope = "x-mac-ce"

    /// Whether it is UTF-16, in either order of bytes.
    public var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

    /// Scalars of bytes 0x80 to 0xFF in a single-byte encoding, 0 where it has none; nil for others.
    ///
    /// A byte without a character is a fault of the text (Microsoft's and ICU's tables have holes there), never
    /// the control character that the WHATWG index puts in its place so that no page of the web is refused. Nor
    /// do the bytes 0x80 to 0x9F of ISO 8859 stand for control characters here, as no text of a submission holds
    /// one: where they occur, the text is of another encoding, and that is to be said.
    var highScalars: [UInt16]? {
        switch self {
        case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
        case .windows1250: Windows1250.scalars
        case .windows1251: Windows1251.scalars
        case .windows1252: Windows1252.scalars
        case .windows1253: Windows1253.scalars
        case .windows1254: Windows1254.scalars
        case .iso8859Part1: ISO8859Part1.scalars
        case .iso8859Part2: ISO8859Part2.scalars
        case .iso8859Part5: ISO8859Part5.scalars
        case .iso8859Part7: ISO8859Part7.scalars
        case .iso8859Part9: ISO8859Part9.scalars
        case .iso8859Part15: ISO8859Part15.scalars
        case .iso8859Part16: ISO8859Part16.scalars
        case .codePage852: CodePage852.scalars
        case .codePage855: CodePage855.scalars
        case .codePage866: CodePage866.scalars
        case .koi8R: KOI8R.scalars
        case .koi8U: KOI8U.scalars
        case .macCyrillic: MacCyrillic.scalars
        case .macCentralEurope: MacCentralEurope.scalars
        }
    }

    /// The bytes of `text` in this encoding, without a byte order mark; nil where it has a character that the
    /// encoding does not have.
    public func bytes(of text: String) -> [UInt8]? {
        switch self {
        case .utf8: return Array(text.utf8)
        case .utf16LittleEndian: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        default: break
        }
        var byScalar: [UInt32: UInt8] = [:]
        for (index, value) in (highScalars ?? []).enumerated() where value != 0 {
            byScalar[UInt32(value)] = UInt8(index + 0x80)
        }
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let byte = scalar.isASCII ? UInt8(scalar.value) : byScalar[scalar.value] else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}
