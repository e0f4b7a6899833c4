/// What a byte is in one encoding, as a reader of one language sees it.
struct ByteClass: Sendable {
    enum Kind: Sendable, Hashable {
        /// A letter of the language: its symbol in the model.
        case letter(Int)
        /// A space, a digit, a delimiter: what stands between words.
        case boundary
        /// A letter of ASCII, where the language does not use those.
        case latinLetter
        /// A letter that the language does not have.
        case foreignLetter
        /// Quotation marks, dashes and what else is usual in texts.
        case mark
        /// `©`, `½` and other signs that are seldom.
        case sign
        /// `®` and the soft hyphen: no word begins with them or goes on after them.
        case wordEnd
        /// The no-break space: a boundary, but mostly one between two words or before a unit.
        case noBreakSpace
        /// Lines of boxes, mathematical and other signs that no such text has.
        case odd
        /// No character at all.
        case hole
    }

    let kind: Kind
    let isUpper: Bool

    /// What `scalar` is to a reader of `language`; 0 is none at all.
    init(_ scalar: UInt16, _ language: LanguageModel) {
        guard scalar != 0, let character = Unicode.Scalar(scalar) else {
            (kind, isUpper) = (.hole, false)
            return
        }
        // The dotted capital of Turkish has no single small letter of its own.
        let small = scalar == 0x0130 ? 0x69 : Self.lowercase(of: character)
        isUpper = small != scalar
        if let symbol = language.symbol(of: small) {
            kind = .letter(symbol)
        } else if scalar < 0x80 {
            kind = character.properties.isAlphabetic ? .latinLetter : .boundary
        } else {
            kind = Self.kind(ofForeign: character)
        }
    }

    private static func lowercase(of character: Unicode.Scalar) -> UInt16 {
        let mapping = character.properties.lowercaseMapping.unicodeScalars
        guard mapping.count == 1, let small = mapping.first else { return UInt16(character.value) }
        return UInt16(small.value)
    }

    private static func kind(ofForeign character: Unicode.Scalar) -> Kind {
        if character == "\u{A0}" { return .noBreakSpace }
        if wordEnds.contains(character) { return .wordEnd }
        if marks.contains(character) { return .mark }
        if signs.contains(character) { return .sign }
        switch character.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter: return .foreignLetter
        default: return .odd
        }
    }

    private static let marks = Set("“”„‘’‚«»‹›–—…§°·•№´€ªº".unicodeScalars)
    private static let wordEnds = Set("©®™\u{AD}".unicodeScalars)
    private static let signs = Set("½¼¾²³¹±×µ£¥¶‰¿¡".unicodeScalars)
}
