/// What the words in dates are made of.
enum DateLetters {
    /// Whether a word stands for a part that is not known: `xx.07.2003`; one X is October.
    static func isUnknownMark(_ word: Bytes) -> Bool {
        (word.count == 2 || word.count == 4) && word.allSatisfy { $0 | 0x20 == UInt8(ascii: "x") }
    }

    /// The bytes of the letter that begins at `index`; 0 where none does.
    ///
    /// Letters with diacritics, Greek and Cyrillic letters and combining marks have two bytes, the first C3–DF;
    /// C2 begins a blank or a sign. Roman numerals of one sign are U+2160–U+217F. An apostrophe may stand within a
    /// word: п’ятниця.
    static func width(_ text: Bytes, at index: Int, before end: Int) -> Int {
        switch text[index] {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): 1
        case 0xC3...0xDF: 2
        case 0xE2 where index + 2 < end && text[index + 1] == 0x85:
            (0xA0...0xBF).contains(text[index + 2]) ? 3 : 0
        default: 0
        }
    }

    /// The bytes of an apostrophe between two letters; 0 where there is none.
    static func apostrophe(_ text: Bytes, at index: Int, before end: Int) -> Int {
        guard index < end else { return 0 }
        let width =
            switch text[index] {
            case UInt8(ascii: "'"): 1
            case 0xE2 where index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x99: 3
            default: 0
            }
        guard width > 0, index + width < end else { return 0 }
        return Self.width(text, at: index + width, before: end) > 0 ? width : 0
    }
}
