public import Model

/// A JSON file is in UTF-8, as JSON is to be.
struct JSONIsInUTF8: FileRule {
    let title = "A JSON file is in UTF-8."
    let why = "RFC 8259 has JSON in UTF-8, and other programs may not read it in anything else."
    let fix = "Nothing has to be done for this file; set the program that writes it to UTF-8."
    let group = RuleGroup.file
    let severity = Severity.note
    let counterparts: [FrictionlessError] = [.encodingError]
    let examples: [RuleExample] = []
}

extension FileFinding {
    /// The file is in an encoding that its format does not foresee; `reason` says which.
    public static func unusualEncoding(_ reason: Message) -> FileFinding {
        FileFinding(JSONIsInUTF8(), reason)
    }
}
