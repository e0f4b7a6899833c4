/// A pattern by which one kind of identifier betrays itself in a text.
protocol IdentifierDetector: Sendable {
    /// What it finds, in words: “an e-mail address”.
    var finds: String { get }
    /// Whether the text holds one.
    func finds(in text: TextTokens) -> Bool
}

/// All detectors, in the order in which they are asked.
enum IdentifierDetectors {
    /// Where a text stands: in a date column a date gives nothing away.
    enum Setting {
        /// Any identifier counts.
        case anything
        /// Dates are at home here.
        case amongDates
    }

    static let all: [any IdentifierDetector] = [
        EMailAddress()
    ]

    /// What the first detector that finds something finds, in words; nil where none does.
    static func first(in bytes: [UInt8], where setting: Setting) -> String? {
        let text = TextTokens(bytes)
        return all.first { $0.finds(in: text) }?.finds
    }
}
