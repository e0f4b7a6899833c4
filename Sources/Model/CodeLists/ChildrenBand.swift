/// Number of children.
public enum ChildrenBand: UInt8, CodedValue {
    /// None.
    case noChildren = 5
    /// One.
    case one
    /// Two.
    case two
    /// Three or more.
    case threeOrMore

    public static let list = CodeList(
        id: "CL_CHILDREN_BAND",
        title: "Number of children",
        entries: [
            CodeEntry(
                "N0", "None",
                [
                    "0", "0.0", "no children", "no child", "nema", "nema djece", "bez djece", "nuk ka",
                    "s'ka", "nuk ka fëmijë", "pa fëmijë", "fără copii", "nu are copii", "няма деца",
                    "нема деца", "няма", "без деца",
                ]),
            CodeEntry(
                "N1", "One",
                [
                    "1", "1.0", "one child", "jedno", "jedno dijete", "jedno dete", "një", "një fëmijë",
                    "un copil", "едно", "едно дете", "1 dijete", "1 dete", "1 fëmijë", "1 copil",
                ]),
            CodeEntry(
                "N2", "Two",
                [
                    "2", "2.0", "two children", "dvoje", "dvoje djece", "dy", "dy fëmijë", "doi copii",
                    "две", "две деца", "2 djece", "2 fëmijë", "2 copii",
                ]),
            CodeEntry(
                "N3P", "Three or more",
                [
                    "3", "3.0", "three", "more than two", "three and more", "3 or more", "3 and more",
                    "3 and over", "troje", "troje i više", "tri e më shumë", "tre e më shumë", "3 i više",
                    "3 e më shumë", "3 sau mai mulți", "trei și mai mulți", "три и више", "три и повече",
                    "три или повеќе", "4", "5", "6", "7", "8", "9", "10",
                ]),
        ]
    )
}
