/// The letters that one place of a regular expression fits.
struct PatternLetters: Sendable, Hashable {
    /// Letters that are told by what they are.
    enum Property: Sendable, Hashable {
        case digit, word, space
        /// A general category of Unicode, `Lu`, or the first letter of several.
        case category(String)
    }

    /// Letters between these, both included.
    var ranges: [ClosedRange<UInt32>] = []
    /// Letters that are one of these, or, where `isOther`, are not.
    var properties: [Named] = []
    /// Whether all other letters are meant.
    var isNegated = false

    /// A property that letters have, or that they have not.
    struct Named: Sendable, Hashable {
        let property: Property
        let isOther: Bool
    }

    /// One letter.
    static func one(_ scalar: Unicode.Scalar) -> PatternLetters {
        PatternLetters(ranges: [scalar.value...scalar.value])
    }

    /// What a full stop stands for: all letters but ends of lines.
    static let any = PatternLetters(ranges: [0x0A...0x0A, 0x0D...0x0D], isNegated: true)

    /// Whether a letter is one of them.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isNamed =
            ranges.contains { $0.contains(scalar.value) }
            || properties.contains { Self.has($0.property, scalar) != $0.isOther }
        return isNamed != isNegated
    }

    private static func has(_ property: Property, _ scalar: Unicode.Scalar) -> Bool {
        switch property {
        case .digit: scalar.properties.generalCategory == .decimalNumber
        case .space: scalar.properties.isWhitespace
        case .word: scalar == "_" || "LMN".contains(name(of: scalar.properties.generalCategory).prefix(1))
        case .category(let wanted): name(of: scalar.properties.generalCategory).hasPrefix(wanted)
        }
    }

    /// Whether there is a general category of this name, or several whose names begin so.
    static func isCategory(_ name: String) -> Bool {
        name.count == 1 ? "LMNPSZC".contains(name) : names.contains(name)
    }

    private static let names: Set<String> = [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf",
        "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
    ]

    private static func name(of category: Unicode.GeneralCategory) -> String {
        switch category {
        case .uppercaseLetter: "Lu"
        case .lowercaseLetter: "Ll"
        case .titlecaseLetter: "Lt"
        case .modifierLetter: "Lm"
        case .otherLetter: "Lo"
        case .nonspacingMark: "Mn"
        case .spacingMark: "Mc"
        case .enclosingMark: "Me"
        case .decimalNumber: "Nd"
        case .letterNumber: "Nl"
        case .otherNumber: "No"
        case .connectorPunctuation: "Pc"
        case .dashPunctuation: "Pd"
        case .openPunctuation: "Ps"
        case .closePunctuation: "Pe"
        case .initialPunctuation: "Pi"
        case .finalPunctuation: "Pf"
        case .otherPunctuation: "Po"
        case .mathSymbol: "Sm"
        case .currencySymbol: "Sc"
        case .modifierSymbol: "Sk"
        case .otherSymbol: "So"
        case .spaceSeparator: "Zs"
        case .lineSeparator: "Zl"
        case .paragraphSeparator: "Zp"
        case .control: "Cc"
        case .format: "Cf"
        case .surrogate: "Cs"
        case .privateUse: "Co"
        default: "Cn"
        }
    }
}
