public import Model

/// A submission says who sends it, for which quarter, and nothing that contradicts its source.
struct EnvelopeIsComplete: FileRule {
    let title = "The submission says for which quarter and by whom it is, in a form that can be read."
    let why = "Without its quarter and sender nobody can tell what a file adds up to, or what it replaces."
    let fix = "Complete the envelope: in the file, beside it in FILE.envelope.json, or in the source's path."
    let group = RuleGroup.file
    let severity = Severity.error
    let isFixed = true
    let examples: [RuleExample] = []
}

extension FileFinding {
    /// The envelope says too little, or something wrong; `reason` is in sentences, without a value of a record.
    public static func envelope(_ reason: Message, at place: Place = Place()) -> FileFinding {
        FileFinding(EnvelopeIsComplete(), reason, at: place)
    }
}
