/// Makes text safe inside an XML 1.0 element or a double-quoted attribute.
///
/// What XML 1.0 cannot hold even as a reference (§2.2: C0 controls but tab, LF and CR; U+FFFE and U+FFFF)
/// becomes U+FFFD.
public enum XMLEscaping {
    /// Appends `text` as element text: a CR becomes a reference, since a reader would make it a LF.
    public static func appendText(_ text: String, to bytes: inout [UInt8]) {
        append(text, isAttribute: false, to: &bytes)
    }

    /// Appends `text` as the value of a double-quoted attribute: tab, LF and CR become references, since a
    /// reader would make them spaces.
    public static func appendAttribute(_ text: String, to bytes: inout [UInt8]) {
        append(text, isAttribute: true, to: &bytes)
    }

    private static func append(_ text: String, isAttribute: Bool, to bytes: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += Array("&amp;".utf8)
            case "<": bytes += Array("&lt;".utf8)
            case ">": bytes += Array("&gt;".utf8)
            case "\"" where isAttribute: bytes += Array("&quot;".utf8)
            case "\t" where isAttribute: bytes += Array("&#9;".utf8)
            case "\n" where isAttribute: bytes += Array("&#10;".utf8)
            case "\r": bytes += Array("&#13;".utf8)
            case "\t", "\n": bytes.append(UInt8(ascii: scalar))
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": bytes += [0xEF, 0xBF, 0xBD]
            default:
                if scalar.isASCII {
                    bytes.append(UInt8(ascii: scalar))
                } else {
                    bytes += Array(String(scalar).utf8)
                }
            }
        }
    }
}
