public import Model

/// What is stated of a file is something that files of its format have.
struct SettingsFitTheFormat: FileRule {
    let title = "What is stated of a file fits its format."
    let why =
        "A sheet is stated for a workbook, and a place of the records for XML and JSON; a file that came in another"
        + " format than was expected may hold other records, too."
    let fix = "Check that the right file was sent, or take the setting away."
    let group = RuleGroup.file
    let severity = Severity.note
    let examples: [RuleExample] = []
}

extension FileFinding {
    /// Something is stated that says nothing of a file of this format; `reason` says what.
    public static func settingWithoutUse(_ reason: Message) -> FileFinding {
        FileFinding(SettingsFitTheFormat(), reason)
    }
}
