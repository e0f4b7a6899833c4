/// The reference of all indicators, made of their definitions: `docs/indicators.md`, and what `explain V02` prints.
public enum IndicatorReference {
    /// The whole reference in Markdown, by group, ending in a line break.
    public static var document: String {
        var parts = ["# Indicators", preface]
        for group in IndicatorDefinition.Group.allCases {
            let indicators = IndicatorBook.all.filter { $0.definition.group == group }
            guard !indicators.isEmpty else { continue }
            parts.append("## \(group.rawValue)")
            parts += indicators.map { "### " + text(of: $0) }
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// The text of one indicator: readable as it is, and valid Markdown.
    public static func text(of indicator: any Indicator) -> String {
        let definition = indicator.definition
        var lines = ["\(definition.id) \(definition.title)", "", definition.meaning, ""]
        lines.append("- Unit: \(words(for: definition.unit)) (`\(definition.unit.rawValue)`).")
        lines.append("- Who counts: \(definition.population)")
        lines.append("- \(definition.denominator == nil ? "Number" : "Numerator"): \(definition.numerator)")
        if let denominator = definition.denominator { lines.append("- Denominator: \(denominator)") }
        if let observability = definition.observability { lines.append("- Observed: \(observability)") }
        lines.append("- Tables: \(tables(of: indicator)).")
        if let caution = definition.caution { lines.append("- Caution: \(caution)") }
        lines.append("- Source: \(definition.source).")
        return lines.joined(separator: "\n")
    }

    /// The text of the indicator with this id; nil where there is none.
    public static func text(of id: String) -> String? {
        IndicatorBook.indicator(id: id).map { text(of: $0) }
    }

    private static func tables(of indicator: any Indicator) -> String {
        let id = indicator.definition.id
        return indicator.series.flatMap { series -> [String] in
            let names = series.breakdowns.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            let broken = names.isEmpty ? "" : " and by \(names)"
            guard case .statistics(let readings) = series.content else {
                return ["`\(id)\(series.variant)` by area\(broken)"]
            }
            return readings.map {
                "`\(id)\(series.variant)\($0.variant)` by area\($0.isBrokenDown ? broken : "")"
            }
        }.joined(separator: "; ")
    }

    private static func words(for unit: IndicatorDefinition.Unit) -> String {
        switch unit {
        case .persons: "persons"
        case .cases: "cases"
        case .stays: "stays"
        case .referrals: "referrals"
        case .returns: "returns"
        case .nights: "nights"
        case .percent: "percent"
        case .days: "days"
        case .index: "index"
        }
    }

    private static let preface = """
        What the published numbers mean. This page is made from the definitions in the program; \
        `clearingpoint explain V02` prints the same text.

        What holds for all of them:

        - A period is a quarter, a half-year or a year; an event belongs to it by one date, named with each \
        indicator. A date known to the month or quarter counts where it lies wholly in the period; one known to \
        the year only lies in that year, and in no quarter of it.
        - Each area is counted from the pathways of persons linked over organisations and borders: whether a \
        person counts there is decided by what its organisations reported, and what is known of her comes from \
        her whole pathway.
        - The region counts every person once. The sum of the areas is the region plus the line *Counted in more \
        than one area*. Persons whose records may not be linked count once for each organisation.
        - Unknown is neither yes nor no: persons of whom the asked-for fact is unknown are in neither numerator \
        nor denominator. Breakdowns show the unknown as a member of its own.
        - A person counts in "within so many days" only once those days have passed on the day of extraction. \
        Where some are still open, the value is provisional.
        - *Form of exploitation* is the roll-up of the Regional Clearing Point: begging and delinquency apart from \
        labour, two groups or more as a combination. *National or foreign* is relative to the area; for the \
        region to the area of identification, or the first area that reported the person.
        - What rests on few persons or few organisations is withheld before publication.
        """
}
