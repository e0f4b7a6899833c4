import Model

/// X12. A column that nothing maps holds no identifier either: the file itself goes from desk to desk.
struct NoIdentifierInAnUnmappedColumn: FileRule {
    let reference: String? = "X12"
    let title = "A column that is not read holds no identifier."
    let why = "The column is not read into the register, but the file that holds it is sent and stored."
    let fix = "Remove the column before the file is sent."
    let group = RuleGroup.privacy
    let severity = Severity.warning
    let counterparts: [FrictionlessError] = [.forbiddenValue]
    let examples: [RuleExample] = []

    /// A name or number may be a word or number like any other: at least one value in so many has to look like one.
    private static let share = 10

    /// What the commonest identifiers among distinct values are, in words; nil where there are none to speak of.
    static func identifiers(among values: [[UInt8]]) -> Message? {
        var counts: [Message: Int] = [:]
        for value in values {
            guard let finding = InspectedText(value).identifier else { continue }
            counts[finding, default: 0] += 1
        }
        let likely = counts.filter { what, count in
            IdentifierDetectors.isCertain(what) || count * share >= values.count
        }
        return likely.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}

extension FileFinding {
    /// Identifiers among the distinct values of a column that nothing maps; nil where there are none.
    public static func identifiers(
        among values: [[UInt8]], inUnmappedColumn heading: String
    ) -> FileFinding? {
        NoIdentifierInAnUnmappedColumn.identifiers(among: values).map { what in
            FileFinding(
                NoIdentifierInAnUnmappedColumn(),
                "A column that is not read seems to hold identifiers: \(what).",
                column: QuotableName.heading(heading))
        }
    }
}
