public import Model

/// A submission says something that the one of the quarter before does not say.
///
/// Asked where submissions come into the register, against the earlier ones of the same organisation.
struct RecordsAreNew: FileRule {
    let title = "A submission is not the one of an earlier quarter, sent again."
    let why =
        "Where last quarter's file is sent under a new name, this quarter's cases are missing and the old ones stand twice."
    let fix =
        "Check that the right file was sent; if nothing has changed for any of these persons, it is right as it is."
    let group = RuleGroup.identity
    let severity = Severity.warning
    let examples: [RuleExample] = []
}

extension FileFinding {
    /// All records of a submission stand in an earlier one, too.
    public static func repeated(_ count: Int, of period: Period) -> FileFinding {
        FileFinding(
            RecordsAreNew(), "All \(count) records stand word for word in the submission of \(period.text).")
    }
}
