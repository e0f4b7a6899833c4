public import Model

/// A stay, referral or return begins on the same day in every quarter that reports it.
///
/// Asked where submissions come into the register, against the earlier ones of the same organisation.
struct BeginningsStayTheSame: FileRule {
    let title = "A stay, referral or return begins on the same day in every quarter that reports it."
    let why =
        "Where the day of entry moves from quarter to quarter, nights and waiting times are counted wrongly or twice."
    let fix =
        "Correct the date here, or in the earlier quarter's file, and give different units different numbers."
    let group = RuleGroup.identity
    let severity = Severity.warning
    let examples: [RuleExample] = []
}

extension FileFinding {
    /// A unit began on another day according to an earlier submission of the same organisation.
    public static func otherBeginning(
        _ field: StandardField, since period: Period, at place: Place
    ) -> FileFinding {
        FileFinding(
            BeginningsStayTheSame(),
            "“\(Message(field.definition.title))” is another day than in the submission of \(period.text).",
            at: place, field: field.name, kind: .data)
    }
}
