public import Model

/// A file can be opened and understood: its format, encoding and heading.
struct FileCanBeRead: FileRule {
    let title = "The file can be opened and understood."
    let why = "Nothing of a file that cannot be read can be used."
    let fix =
        "Do as it says, or save the file again from the program that made it: as .xlsx, or as CSV, XML or JSON in UTF-8."
    let group = RuleGroup.file
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.schemeError, .formatError, .sourceError]
    let isFixed = true
    let examples: [RuleExample] = []
}

extension FileFinding {
    /// The file cannot be read at all. `reason` is a sentence of the reader's, without a value of the file.
    public static func unreadable(_ reason: Message, at place: Place = Place()) -> FileFinding {
        FileFinding(FileCanBeRead(), reason, at: place)
    }
}
