public import Model

/// A file can be read to its end.
struct FileIsWhole: FileRule {
    let title = "The file can be read to its end."
    let why = "What follows the broken place is lost, and how much that is cannot be told."
    let fix = "Export the file again and send it whole."
    let group = RuleGroup.file
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.sourceError, .compressionError]
    let isFixed = true
    let examples: [RuleExample] = []
}

extension FileFinding {
    /// Reading stopped before the end. `reason` is a sentence of the reader's, without a value of the file.
    public static func stopped(_ reason: Message, at place: Place = Place()) -> FileFinding {
        FileFinding(FileIsWhole(), reason, at: place)
    }
}
