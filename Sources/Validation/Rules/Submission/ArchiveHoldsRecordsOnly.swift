public import Model

/// An archive holds files of records only.
struct ArchiveHoldsRecordsOnly: FileRule {
    let title = "An archive holds files of records only."
    let why = "Whatever else stands in an archive is not read: its sender may think that it was."
    let fix = "Leave out of the archive what is not meant to be read."
    let group = RuleGroup.file
    let severity = Severity.note
    let examples: [RuleExample] = []
}

extension FileFinding {
    /// An archive holds files that are not read; `reason` says how many.
    public static func otherMembers(_ reason: Message) -> FileFinding {
        FileFinding(ArchiveHoldsRecordsOnly(), reason)
    }
}
