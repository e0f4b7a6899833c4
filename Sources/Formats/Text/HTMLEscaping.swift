/// Makes text safe inside an HTML element or a quoted attribute.
public enum HTMLEscaping {
    /// Appends `text` to `bytes`, with `& < > " '` as character references. Characters that HTML does not allow
    /// (C0 controls but tab, LF and FF; NUL above all) become U+FFFD.
    public static func append(_ text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
            case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
            case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
            case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
            case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
            case 0x0D: bytes += Array("&#13;".utf8)
            case 0x09, 0x0A, 0x0C: bytes.append(byte)
            case 0..<0x20, 0x7F: bytes += [0xEF, 0xBF, 0xBD]
            default: bytes.append(byte)
            }
        }
    }

    /// `text` as it may stand in an element or a quoted attribute.
    public static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
