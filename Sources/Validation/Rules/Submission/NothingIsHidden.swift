public import Model

/// No row or column of the sheet is hidden.
struct NothingIsHidden: FileRule {
    let title = "No row or column of the sheet is hidden."
    let why = "Hidden rows and columns are data and are read: their sender may not know that they are there."
    let fix = "Show all rows and columns, and delete what should not be sent."
    let group = RuleGroup.file
    let severity = Severity.note
    let examples: [RuleExample] = []
}

extension FileFinding {
    /// Something that is read is hidden in the sheet; `reason` says what.
    public static func hidden(_ reason: Message) -> FileFinding {
        FileFinding(NothingIsHidden(), reason)
    }
}
