/// Gender identity (HTCDS).
public enum GenderIdentity: UInt8, CodedValue {
    /// Feminine.
    case feminine = 5
    /// Masculine.
    case masculine
    /// Transgender feminine.
    case transgenderFeminine
    /// Transgender masculine.
    case transgenderMasculine
    /// Non-conforming.
    case nonConforming
    /// Not specified.
    case nonSpecified

    public static let list = CodeList(
        id: "CL_GENDER_IDENTITY",
        title: "Gender identity (HTCDS)",
        entries: [
            CodeEntry(
                "FEMININE", "Feminine",
                [
                    "female", "woman", "f", "ženski", "žena", "femër", "grua", "feminin", "femeie",
                    "ženska",
                ]),
            CodeEntry(
                "MASCULINE", "Masculine",
                [
                    "male", "man", "m", "muški", "muškarac", "mashkull", "burrë", "masculin", "bărbat",
                    "мъж", "мъжки", "машки",
                ]),
            CodeEntry(
                "TRANSGENDER_FEMININE", "Transgender feminine",
                [
                    "transgender female", "transgender woman", "trans woman", "transrodna žena",
                    "grua transgjinore", "femeie transgen", "трансджендър жена", "трансродова жена",
                ]),
            CodeEntry(
                "TRANSGENDER_MASCULINE", "Transgender masculine",
                [
                    "transgender male", "transgender man", "trans man", "transrodni muškarac",
                    "burrë transgjinor", "bărbat transgen", "трансджендър мъж", "трансроден маж",
                ]),
            CodeEntry(
                "NON_CONFORMING", "Non-conforming",
                [
                    "gender non-conforming", "non-binary", "trans/transgender/nonconforming",
                    "rodno nekonformna", "nebinarna", "jo-binar", "non-binar", "небинарен",
                ]),
            CodeEntry("NON_SPECIFIED", "Not specified", ["NonSpecifiedUnknown"]),
        ]
    )
}
