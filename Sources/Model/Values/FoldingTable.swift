/// What each letter folds to: none, one or two ASCII letters, packed with the first one in the low byte.
enum FoldingTable {
    /// Stands for a letter whose bytes stay as they are.
    static let kept: UInt16 = 0xFFFF

    /// The lower-case letter or digit of each ASCII byte; 0 for those that are left out.
    static let ascii: [UInt8] = (0..<128).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) + 32
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte)
        default: 0
        }
    }

    /// What `&` folds to: it is a word, and `B&H` is not Bahrain's `BH`.
    static let ampersand = Array("and".utf8)

    /// What a letter beyond ASCII folds to.
    static func letters(for scalar: UInt32) -> UInt16 {
        switch scalar {
        case 0x80..<0x800: twoByteLetters[Int(scalar)]
        case 0x1E00..<0x1F00: latinAdditional[Int(scalar) - 0x1E00]
        // General punctuation, currency and letter-like signs, arrows, boxes; variation selectors; byte order
        // mark; replacement character: it stands where a letter was lost, and the rest still says something.
        case 0x2000..<0x2C00, 0x3000, 0xFE00..<0xFE10, 0xFEFF, 0xFFFD: 0
        default: kept
        }
    }

    /// Letters and what they fold to; capitals fold as their small letters.
    private static let spellings: [(letters: String, fold: String)] = [
        ("àáâãäåāăąǎǟǡǻȁȃȧ", "a"), ("æǣǽ", "ae"), ("ƀɓ", "b"), ("çćĉċčƈ", "c"), ("ďđðɖɗ", "d"), ("ǆǳ", "dz"),
        ("èéêëēĕėęěȅȇȩǝə", "e"), ("ƒ", "f"), ("ĝğġģǥǧǵ", "g"), ("ĥħȟ", "h"), ("ìíîïĩīĭįıǐȉȋɨ", "i"),
        ("ĳ", "ij"),
        ("ĵǰ", "j"), ("ķĸǩƙ", "k"), ("ĺļľŀłƚ", "l"), ("ǉ", "lj"), ("ñńņňŉŋǹ", "n"), ("ǌ", "nj"),
        ("òóôõöøōŏőǒǫǭǿȍȏȫȭȯȱɔ", "o"), ("œ", "oe"), ("ƥ", "p"), ("ŕŗřȑȓ", "r"), ("śŝşšșſ", "s"), ("ß", "ss"),
        ("ţťŧțƭ", "t"), ("þ", "th"), ("ùúûüũūŭůűųǔǖǘǚǜȕȗʉ", "u"), ("ŵ", "w"), ("ýÿŷȳƴ", "y"), ("źżžƶȥ", "z"),
        // Cyrillic: Serbian as its Latin alphabet writes it; й and ї as the и and і that they decompose into.
        ("а", "a"), ("б", "b"), ("в", "v"), ("гґѓғ", "g"), ("дђ", "d"), ("еёэєѐ", "e"), ("жзҗ", "z"),
        ("ѕџ", "dz"),
        ("иійїѝ", "i"), ("ј", "j"), ("кќқ", "k"), ("л", "l"), ("љ", "lj"), ("м", "m"), ("н", "n"),
        ("њ", "nj"),
        ("оө", "o"), ("п", "p"), ("р", "r"), ("сш", "s"), ("щ", "st"), ("т", "t"), ("уўү", "u"), ("ф", "f"),
        ("х", "h"), ("цчћ", "c"), ("ъ", "a"), ("ы", "y"), ("ю", "ju"), ("я", "ja"), ("ь", ""),
        // Greek.
        ("αά", "a"), ("β", "v"), ("γ", "g"), ("δ", "d"), ("εέ", "e"), ("ζ", "z"), ("ηήιίϊΐ", "i"),
        ("θ", "th"),
        ("κ", "k"), ("λ", "l"), ("μ", "m"), ("ν", "n"), ("ξ", "x"), ("οόωώ", "o"), ("π", "p"), ("ρ", "r"),
        ("σς", "s"), ("τ", "t"), ("υύϋΰ", "y"), ("φ", "f"), ("χ", "h"), ("ψ", "ps"),
    ]

    /// By scalar, up to U+07FF: letters of other scripts keep their bytes, signs and combining marks go.
    private static let twoByteLetters: [UInt16] = {
        var table = [UInt16](repeating: kept, count: 0x800)
        // Latin-1 signs; × and ÷; modifier letters and combining marks; Greek tonos and dialytika.
        for scalar in [0x80..<0xC0, 0xD7..<0xD8, 0xF7..<0xF8, 0x2B0..<0x370, 0x384..<0x386, 0x387..<0x388] {
            for place in scalar { table[place] = 0 }
        }
        // Micro sign, and the capital İ, whose small letter is i with a combining dot.
        table[0xB5] = packed("m")
        table[0x130] = packed("i")
        for (letters, fold) in spellings {
            for letter in letters.unicodeScalars {
                set(letter, fold, in: &table)
                for capital in letter.properties.uppercaseMapping.unicodeScalars
                where letter.properties.uppercaseMapping.unicodeScalars.count == 1 {
                    set(capital, fold, in: &table)
                }
            }
        }
        // The titlecase forms ǅ ǈ ǋ ǲ, between the capital and the small letter.
        for (place, fold) in [(0x1C5, "dz"), (0x1C8, "lj"), (0x1CB, "nj"), (0x1F2, "dz")] {
            table[place] = packed(fold)
        }
        return table
    }()

    /// Latin Extended Additional, U+1E00 to U+1EFF, by the letter that each decomposes into.
    private static let latinAdditional: [UInt16] = {
        let rows: [(count: Int, letter: String)] = [
            (2, "a"), (6, "b"), (2, "c"), (10, "d"), (10, "e"), (2, "f"), (2, "g"), (10, "h"), (4, "i"),
            (6, "k"),
            (8, "l"), (6, "m"), (8, "n"), (8, "o"), (4, "p"), (8, "r"), (10, "s"), (8, "t"), (10, "u"),
            (4, "v"),
            (10, "w"), (4, "x"), (2, "y"), (6, "z"), (1, "h"), (1, "t"), (1, "w"), (1, "y"), (1, "a"),
            (3, "s"),
            (1, "ss"), (1, "d"), (24, "a"), (16, "e"), (4, "i"), (24, "o"), (14, "u"), (8, "y"), (6, ""),
        ]
        return rows.flatMap { Array(repeating: packed($0.letter), count: $0.count) }
    }()

    private static func set(_ letter: Unicode.Scalar, _ fold: String, in table: inout [UInt16]) {
        guard letter.value >= 0x80, letter.value < 0x800 else { return }
        table[Int(letter.value)] = packed(fold)
    }

    private static func packed(_ fold: String) -> UInt16 {
        var packed: UInt16 = 0
        for (place, byte) in fold.utf8.enumerated() { packed |= UInt16(byte) << UInt16(8 * place) }
        return packed
    }
}
