/// Names of entries: how their bytes are read, and which of them are refused.
enum ZipName {
    /// The name as text, its steps parted by `/`; nil where it is said to be UTF-8 and is not.
    ///
    /// Old Windows tools part them by `\\`, which no Windows name holds otherwise.
    ///
    /// Most writers of today use UTF-8, also those that forget to say so; text of code page 437 with a letter
    /// beyond ASCII is next to never valid UTF-8.
    static func decoded(_ bytes: [UInt8], isMarkedUTF8: Bool) -> String? {
        let bytes = bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
        if let name = String(validating: bytes, as: UTF8.self) { return name }
        guard !isMarkedUTF8 else { return nil }
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            scalars.append(byte < 0x80 ? Unicode.Scalar(byte) : codePage437[Int(byte) - 0x80])
        }
        return String(scalars)
    }

    /// Whether the decoded name stays inside the archive, on every system.
    static func isSafe(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard let first = bytes.first, first != UInt8(ascii: "/") else { return false }
        guard !bytes.contains(0) else { return false }
        let isDrive =
            bytes.count >= 2 && bytes[1] == UInt8(ascii: ":") && (0x61...0x7A).contains(first | 0x20)
        guard !isDrive else { return false }
        return !name.split(separator: "/").contains("..")
    }

    /// What two names have in common that some system would take for one: case, the way of writing accents
    /// (texts compare by canonical equivalence), `.` and doubled slashes.
    static func key(_ name: String) -> String {
        name.lowercased().split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }

    private static let codePage437: [Unicode.Scalar] = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
            + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)
}
