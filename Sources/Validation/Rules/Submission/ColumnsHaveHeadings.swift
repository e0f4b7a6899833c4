public import Model

/// The columns have headings.
struct ColumnsHaveHeadings: FileRule {
    let title = "The columns have headings."
    let why =
        "Without headings nothing but their order says what the columns hold, and an order changes unseen."
    let fix =
        "Send the file with a row of headings, or say with \"header\": 0 in pipeline.json that it has none."
    let group = RuleGroup.file
    let severity = Severity.warning
    let counterparts: [FrictionlessError] = [.blankHeader]
    let examples: [RuleExample] = []
}

extension FileFinding {
    /// The file has no headings; `reason` says so in a sentence.
    public static func noHeadings(_ reason: Message) -> FileFinding {
        FileFinding(ColumnsHaveHeadings(), reason)
    }
}
