/// What stands after a time of day: the half of the day, the word for hours, the time zone.
enum TimeWord {
    /// Where the words and signs end that belong to a time of day which ends at `start`.
    static func end(_ text: Bytes, from start: Int) -> Int {
        var index = start
        while index < text.count {
            var next = index
            while next < text.count, case let width = text.blankWidth(at: next, before: text.count), width > 0
            {
                next += width
            }
            guard next < text.count, let end = zone(text, at: next) ?? word(text, at: next) else {
                return index
            }
            index = end
        }
        return index
    }

    // `Z`, `+02:00`, `-0500`, `(CEST)`.
    private static func zone(_ text: Bytes, at start: Int) -> Int? {
        switch text[start] {
        case UInt8(ascii: "("):
            return text[start...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            var index = start + 1
            var digits = 0
            while index < text.count, digits < 4 {
                if text[index] &- UInt8(ascii: "0") <= 9 {
                    digits += 1
                } else if text[index] != UInt8(ascii: ":") || digits != 2 {
                    break
                }
                index += 1
            }
            return digits == 2 || digits == 4 ? index : nil
        default: return nil
        }
    }

    // `AM`, `a.m.`, `πμ`, `ч.`, `UTC`: letters with full stops between and after them.
    private static func word(_ text: Bytes, at start: Int) -> Int? {
        var index = start
        while index < text.count, isLetter(text[index]) || text[index] == UInt8(ascii: ".") { index += 1 }
        guard index > start, isLetter(text[start]) else { return nil }
        var folded: [UInt8] = []
        LetterFolding.fold(Bytes(rebasing: text[start..<index]), into: &folded)
        return folded.withUnsafeBufferPointer { words[$0] } == nil ? nil : index
    }

    /// Whether a byte belongs to a letter: ASCII, or of a letter of two bytes.
    static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") && byte < 0x80
            || (0xC3...0xDF).contains(byte) || (0x80...0xBF).contains(byte)
    }

    /// Whether a word joins a date to a time of day: "at" in the region's languages.
    static func isAt(_ word: Bytes) -> Bool {
        var folded: [UInt8] = []
        LetterFolding.fold(word, into: &folded)
        return folded.withUnsafeBufferPointer { joints[$0] } != nil
    }

    private static let joints = vocabulary("at u у в во ob la ora orë në ne um saat kl om à às")

    private static let words = vocabulary(
        """
        am pm z utc gmt cet cest eet eest msk bst mez mesz h hrs hours ч час часа часова часот часова сат сати \
        годин години sat sati sata ura ure uri ora ore orë óra órakor uhr πμ μμ ώρα pd md öö ös de du δμ
        """)

    private static func vocabulary(_ words: String) -> Vocabulary {
        var vocabulary = Vocabulary()
        for word in words.split(separator: " ") {
            var folded: [UInt8] = []
            Array(word.utf8).withUnsafeBufferPointer { LetterFolding.fold($0, into: &folded) }
            vocabulary.add(folded, 0)
        }
        return vocabulary
    }
}
