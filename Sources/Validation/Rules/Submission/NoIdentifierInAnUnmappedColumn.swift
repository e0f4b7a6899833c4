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
}

extension FileFinding {
    /// An identifier in a column that nothing maps; `what` in the words of `IdentifierDetectors`.
    public static func identifier(_ what: String, inUnmappedColumn heading: String) -> FileFinding {
        FileFinding(
            NoIdentifierInAnUnmappedColumn(), "A column that is not read holds what looks like \(what).",
            column: QuotableName.heading(heading))
    }
}
