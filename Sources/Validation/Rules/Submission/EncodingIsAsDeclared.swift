public import Model

/// The file is in the encoding that is declared for it.
struct EncodingIsAsDeclared: FileRule {
    let title = "The file is in the encoding that is declared for it."
    let why = "A declaration that is wrong misleads whoever believes it."
    let fix = "Correct the declared encoding, or save the file in that encoding."
    let group = RuleGroup.file
    let severity = Severity.warning
    let counterparts: [FrictionlessError] = [.encodingError]
    let examples: [RuleExample] = []
}

extension FileFinding {
    /// The file is in another encoding than declared, or than its format foresees; `reason` says which.
    public static func otherEncoding(_ reason: Message) -> FileFinding {
        FileFinding(EncodingIsAsDeclared(), reason)
    }
}
