import Model

/// Where the file is read in another encoding than it is written in, all values that cannot be read so are one finding.
enum WrongEncoding {
    private static let symptoms: Set<RuleID> = [
        TextInTheFilesEncoding().id, WordInTheFilesEncoding().id, BytesInTheFilesEncoding().id,
    ]

    /// Takes the symptoms into the finding that names the cause, where there is one.
    static func explain(_ findings: inout Findings) {
        let rule = EncodingIsAsDeclared().id
        guard findings.all.contains(where: { $0.key.rule == rule }) else { return }
        let symptoms = findings.take { Self.symptoms.contains($0.key.rule) }
        guard let first = symptoms.first, var cause = findings.take(where: { $0.key.rule == rule }).first
        else { return }
        let count = symptoms.reduce(0) { $0 + $1.count }
        cause.key.severity = symptoms.map(\.key.severity).min() ?? first.key.severity
        let effect: Message =
            count == 1 ? "1 value makes no sense so." : "\(count) values make no sense so."
        cause.message = .joined([cause.message, effect])
        cause.count = count
        cause.places = first.places
        findings.add(cause)
    }
}
