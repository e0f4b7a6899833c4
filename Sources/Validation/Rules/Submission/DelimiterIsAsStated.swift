public import Model

/// The cells of the file are parted by the delimiter that is stated.
struct DelimiterIsAsStated: FileRule {
    let title = "The cells of the file are parted by the delimiter that is stated."
    let why = "Cut at another delimiter all cells of a row are one, and every column seems to be missing."
    let fix = "Correct the delimiter in the source’s description or after --delimiter, or leave it out."
    let group = RuleGroup.file
    let severity = Severity.error
    let isFixed = true
    let examples: [RuleExample] = []
}

extension FileFinding {
    /// The file's cells are parted by another delimiter than stated; `reason` says which.
    public static func otherDelimiter(_ reason: Message) -> FileFinding {
        FileFinding(DelimiterIsAsStated(), reason)
    }
}
