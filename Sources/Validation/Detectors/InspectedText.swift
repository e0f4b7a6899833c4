import Model

/// A text of a file after the detectors have looked at it.
struct InspectedText {
    /// What identifies a person in it, in words; nil where nothing does.
    let identifier: Message?
    /// The days (since 1970-01-01) of the full dates in it.
    let days: [Int]

    /// Looks at a UTF-8 text.
    init(_ bytes: [UInt8]) {
        let text = TextTokens(bytes)
        identifier = IdentifierDetectors.identifiers.first { $0.finds(in: text) }?.finds
        days = FullDate.days(in: text)
    }

    /// Whether a message may show the text: nothing in it identifies, and no date could be a birth.
    var isImpersonal: Bool { identifier == nil && days.isEmpty }
}
