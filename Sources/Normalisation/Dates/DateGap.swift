/// What stands between two parts of a date: blanks, and at most one sign that counts.
struct DateGap: Equatable {
    /// The sign that parts two numbers.
    enum Sign: Equatable {
        case blank, dot, comma, dash, slash
    }

    /// Signs other than blanks and apostrophes.
    private(set) var signs = 0
    /// Whether nothing at all stands there.
    private(set) var isEmpty = true
    /// The first sign; a blank where there is none.
    private(set) var sign = Sign.blank

    /// Adds a blank or an apostrophe, which say nothing.
    mutating func addBlank() { isEmpty = false }

    /// Adds a sign.
    mutating func add(_ other: Sign) {
        isEmpty = false
        if signs == 0 { sign = other }
        signs += 1
    }

    /// The sign that begins at a place of a text, and its bytes; nil where no sign of a date does.
    static func sign(in text: Bytes, at index: Int, before end: Int) -> (sign: Sign, width: Int)? {
        switch text[index] {
        case UInt8(ascii: "."): return (.dot, 1)
        case UInt8(ascii: ","): return (.comma, 1)
        case UInt8(ascii: "-"): return (.dash, 1)
        case UInt8(ascii: "/"), UInt8(ascii: "\\"): return (.slash, 1)
        case UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"): return (.blank, 1)
        case 0xE2 where index + 2 < end: return wideSign(text[index + 1], text[index + 2]).map { ($0, 3) }
        // ´ in front of two digits of a year.
        case 0xC2 where index + 1 < end && text[index + 1] == 0xB4: return (.blank, 2)
        default:
            let width = text.blankWidth(at: index, before: end)
            return width > 0 ? (.blank, width) : nil
        }
    }

    // Hyphens and dashes U+2010–U+2015 and U+2212, quotes U+2018 and U+2019, slashes U+2044 and U+2215, blanks.
    private static func wideSign(_ second: UInt8, _ third: UInt8) -> Sign? {
        switch (second, third) {
        case (0x80, 0x90...0x95), (0x88, 0x92): .dash
        case (0x80, 0x98...0x99), (0x80, 0x80...0x8F), (0x80, 0xAF), (0x81, 0xA0): .blank
        case (0x81, 0x84), (0x88, 0x95): .slash
        default: nil
        }
    }
}
