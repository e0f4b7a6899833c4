/// Finds what a text says that was read in another encoding than it was written in.
///
///     Å¾enski   žensk, UTF-8 read as windows-1252      æåíñêè   женски, windows-1251 read as windows-1252
///     Р¶РµРЅСЃРєРё    женски, UTF-8 read as windows-1251      ©enski   …    ISO-8859-2 read as windows-1250
///
/// That bytes are UTF-8 hardly happens by chance; what a byte means in another encoding of one byte a letter counts
/// only where the word is then known.
enum OtherEncoding {
    /// Whether the text is UTF-8 that was read as an encoding of one byte a letter.
    static func isUTF8(_ text: Bytes) -> Bool { readAsBytes.contains { utf8(text, readAs: $0) != nil } }

    /// Calls `isKnown` with everything that the text may have been, until it answers.
    static func meaning<Answer>(of text: Bytes, _ isKnown: ([UInt8]) -> Answer?) -> Answer? {
        guard text.count <= longest, text.contains(where: { $0 >= 0x80 }) else { return nil }
        for wrong in readAsBytes {
            if let bytes = utf8(text, readAs: wrong), let answer = isKnown(bytes) { return answer }
        }
        for wrong in CodePage.allCases {
            // One letter alone is some letter in every encoding.
            guard let bytes = bytes(of: text, in: wrong), bytes.count > 1 else { continue }
            for right in CodePage.allCases where right != wrong {
                if let answer = isKnown(utf8(of: bytes, in: right)) { return answer }
            }
        }
        return nil
    }

    // No name of a code, area or month is longer, read twice over.
    private static let longest = 240
    private static let readAsBytes: [CodePage] = [.windows1252, .windows1250, .windows1251, .iso2]

    private static func bytes(of text: Bytes, in page: CodePage) -> [UInt8]? {
        var bytes: [UInt8] = []
        var index = 0
        while index < text.count {
            let (scalar, width) = text.scalar(at: index)
            guard let byte = page.byte(of: scalar) else { return nil }
            bytes.append(byte)
            index += width
        }
        return bytes
    }

    // Letters beyond ASCII, and all of them whole: at least one of them, or two in Cyrillic, where Рј is a word's
    // beginning too.
    private static func utf8(_ text: Bytes, readAs page: CodePage) -> [UInt8]? {
        guard let bytes = bytes(of: text, in: page) else { return nil }
        var index = 0
        var letters = 0
        while index < bytes.count {
            let width = bytes.withUnsafeBufferPointer { $0.scalar(at: index).width }
            if bytes[index] >= 0x80 {
                guard width > 1, bytes[index + 1..<index + width].allSatisfy({ $0 & 0xC0 == 0x80 }) else {
                    return nil
                }
                letters += 1
            }
            index += width
        }
        return letters >= (page == .windows1251 ? 2 : 1) ? bytes : nil
    }

    private static func utf8(of bytes: [UInt8], in page: CodePage) -> [UInt8] {
        var text: [UInt8] = []
        let scalars = page.scalars
        for byte in bytes {
            guard byte >= 0x80 else {
                text.append(byte)
                continue
            }
            if let letter = Unicode.Scalar(scalars[Int(byte) - 0x80]) {
                text.append(contentsOf: Array(String(letter).utf8))
            }
        }
        return text
    }
}
