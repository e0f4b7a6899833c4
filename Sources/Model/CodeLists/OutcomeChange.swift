/// Outcome in one domain of reintegration.
public enum OutcomeChange: UInt8, CodedValue {
    /// Improved.
    case improved = 5
    /// Stable.
    case stable
    /// Worse.
    case worse
    /// Yes.
    case yes
    /// No.
    case no

    public static let list = CodeList(
        id: "CL_OUTCOME",
        title: "Outcome in one domain of reintegration",
        entries: [
            CodeEntry(
                "IMPROVED", "Improved",
                [
                    "better", "improvement", "poboljšano", "bolje", "poboljšanje", "përmirësuar",
                    "u përmirësua", "më mirë", "îmbunătățit", "îmbunătățire", "mai bine", "подобрено",
                    "подобрение", "по-добре", "подобар", "подобро", "улучшение",
                ]),
            CodeEntry(
                "STABLE", "Stable",
                [
                    "same", "unchanged", "no change", "stabilno", "isto", "nepromijenjeno", "nepromenjeno",
                    "bez promjene", "bez promene", "stabil", "i qëndrueshëm", "njësoj", "pa ndryshim",
                    "neschimbat", "la fel", "непроменено", "без промяна", "без промена", "същото",
                ]),
            CodeEntry(
                "WORSE", "Worse",
                [
                    "worsened", "deteriorated", "pogoršano", "gore", "lošije", "pogoršanje", "përkeqësuar",
                    "më keq", "u përkeqësua", "înrăutățit", "mai rău", "влошено", "по-зле", "полошо",
                    "влошување", "ухудшение",
                ]),
            CodeEntry("Y", "Yes", Spellings.yes),
            CodeEntry("N", "No", Spellings.no),
        ]
    )
}
