/// Brings the region's letters down to plain Latin capitals: Š is S, Đ is DJ's D, Ж is Z.
enum LetterFolding {
    /// The words of a text in plain capitals; of one that has other letters than ASCII's, folded.
    static func plainWords(of text: TextTokens) -> [[UInt8]] {
        if text.bytes.allSatisfy({ $0 < 0x80 }) { return text.words.map { Array($0) } }
        return words(of: text.bytes).map { Array($0.utf8) }
    }

    private static func words(of bytes: [UInt8]) -> [String] {
        let folded = String(decoding: bytes, as: UTF8.self).uppercased().unicodeScalars.map {
            scalar -> String in
            letters[scalar] ?? (scalar.properties.isAlphabetic ? String(scalar) : " ")
        }
        return folded.joined().split(separator: " ").map { String($0) }
    }

    private static let letters: [Unicode.Scalar: String] = {
        var letters: [Unicode.Scalar: String] = [:]
        let pairs: [(String, String)] = [
            ("ČĆÇ", "C"), ("Š", "S"), ("Ž", "Z"), ("Đ", "D"), ("ĂÂÁÀ", "A"), ("ÎÍ", "I"), ("ȘŞ", "S"),
            ("ȚŢ", "T"),
            ("ËÉÈ", "E"), ("ÖÓ", "O"), ("ÜÚ", "U"), ("А", "A"), ("Б", "B"), ("В", "V"), ("Г", "G"),
            ("Д", "D"),
            ("Ђ", "DJ"), ("Ѓ", "GJ"), ("Е", "E"), ("Ж", "Z"), ("З", "Z"), ("И", "I"), ("Й", "I"), ("Ј", "J"),
            ("К", "K"), ("Л", "L"), ("Љ", "LJ"), ("М", "M"), ("Н", "N"), ("Њ", "NJ"), ("О", "O"), ("П", "P"),
            ("Р", "R"), ("С", "S"), ("Т", "T"), ("Ћ", "C"), ("Ќ", "KJ"), ("У", "U"), ("Ф", "F"), ("Х", "H"),
            ("Ц", "C"), ("Ч", "C"), ("Џ", "DZ"), ("Ш", "S"), ("Щ", "ST"), ("Ъ", "A"), ("Ы", "Y"), ("Ь", ""),
            ("Ю", "YU"), ("Я", "YA"), ("І", "I"), ("Ї", "I"), ("Є", "E"), ("Ґ", "G"),
        ]
        for (from, to) in pairs { for scalar in from.unicodeScalars { letters[scalar] = to } }
        return letters
    }()
}
