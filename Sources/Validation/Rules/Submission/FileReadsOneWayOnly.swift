public import Model

/// The file can be read in one way only.
struct FileReadsOneWayOnly: FileRule {
    let title = "The file can be read in one way only."
    let why = "Two readings of one file are two sets of values, and a guess may be the wrong one."
    let fix =
        "State which is meant: with --encoding, --delimiter or --records-at, or by the key of that name in"
        + " pipeline.json."
    let group = RuleGroup.file
    let severity = Severity.error
    let isFixed = true
    let examples: [RuleExample] = []
}

extension FileFinding {
    /// The file can be read in two ways; `reason` says which, in a sentence without a value of the file.
    public static func understoodTwoWays(_ reason: Message) -> FileFinding {
        FileFinding(FileReadsOneWayOnly(), reason)
    }
}
