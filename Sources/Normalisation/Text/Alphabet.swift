/// The alphabets of the region, as far as a word must keep to one of them.
///
/// Cyrillic а, е, о, р, с and Latin a, e, o, p, c look alike and are other letters: a word that mixes them was typed
/// in two keyboard layouts, or made to look like another one. Folding would bring them together without a word.
enum Alphabet: UInt8 {
    case latin = 1
    case greek = 2
    case cyrillic = 4

    /// Whether a word of the text has letters of more than one alphabet.
    static func areMixed(in text: Bytes) -> Bool {
        // Only Greek and Cyrillic letters can be the second alphabet; nearly every text has none.
        guard text.contains(where: { $0 >= 0xCD && $0 < 0xD5 }) else { return false }
        var seen: UInt8 = 0
        var index = 0
        while index < text.count {
            let (scalar, width) = text.scalar(at: index)
            index += width
            if let alphabet = Alphabet(of: scalar) {
                seen |= alphabet.rawValue
                if seen & (seen - 1) != 0 { return true }
            } else if !isWithinWords(scalar) {
                seen = 0
            }
        }
        return false
    }

    // Combining marks, apostrophes and zero-width marks.
    private static func isWithinWords(_ scalar: UInt32) -> Bool {
        (0x300..<0x370).contains(scalar) || scalar == 0x27 || scalar == 0x2019 || scalar == 0x2BC
            || (0x200B...0x200F).contains(scalar)
    }

    /// The alphabet of a letter; nil for anything else.
    init?(of scalar: UInt32) {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: self = .latin
        case 0x370...0x373, 0x376...0x377, 0x386, 0x388...0x3FF: self = .greek
        case 0x400...0x481, 0x48A...0x52F: self = .cyrillic
        default: return nil
        }
    }

    /// The text with every letter that has a twin in an alphabet replaced by it.
    func twins(of text: Bytes) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < text.count {
            let (scalar, width) = text.scalar(at: index)
            let twin = self == Alphabet(of: scalar) ? scalar : Self.twin(of: scalar, in: self) ?? scalar
            if let letter = Unicode.Scalar(twin) { result.append(contentsOf: Array(String(letter).utf8)) }
            index += width
        }
        return result
    }

    private static func twin(of scalar: UInt32, in alphabet: Alphabet) -> UInt32? {
        guard let row = lookAlikes.first(where: { $0.contains(scalar) }) else { return nil }
        let letter = row[alphabet == .latin ? 0 : alphabet == .cyrillic ? 1 : 2]
        return letter == 0 ? nil : letter
    }

    // Latin, Cyrillic, Greek letters that look alike; 0 where there is none.
    private static let lookAlikes: [[UInt32]] = [
        "AАΑ", "BВΒ", "CС-", "EЕΕ", "HНΗ", "IІΙ", "JЈ-", "KКΚ", "MМΜ", "N-Ν", "OОΟ", "PРΡ", "SЅ-", "TТΤ",
        "XХΧ",
        "YУΥ", "Z-Ζ", "aаα", "cс-", "eе-", "iіι", "jј-", "kкκ", "oоο", "pрρ", "sѕ-", "xхχ", "yуγ", "u-υ",
        "v-ν",
        "ëё-", "ïїϊ", "ËЁ-", "ÏЇΪ",
    ].map { row in
        row.unicodeScalars.map { letter in
            letter == "-" ? 0 : letter.value
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The letter or sign that begins at `index`, and its bytes; a byte that begins none stands for itself.
    func scalar(at index: Int) -> (scalar: UInt32, width: Int) {
        let lead = self[index]
        let width = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
        guard width > 1, index + width <= count else { return (UInt32(lead), 1) }
        var scalar = UInt32(lead) & (0xFF >> UInt32(width + 1))
        for offset in 1..<width { scalar = (scalar << 6) | UInt32(self[index + offset] & 0x3F) }
        return (scalar, width)
    }
}
