import Formats

/// How the text of a file was understood.
struct TextUnderstanding {
    let encoding: TextEncoding
    let conclusion: FileUnderstanding.Conclusion
    let notes: [IntakeNote]
    /// The first bytes as UTF-8.
    let head: [UInt8]

    init(_ found: EncodingConclusion, head: [UInt8], isStated: Bool) {
        encoding = found.encoding
        self.head = head
        let isFollowed = isStated && !found.hasMark && found.why == "declared"
        let why = isFollowed ? "stated in the configuration" : found.why
        conclusion = FileUnderstanding.Conclusion(
            value: found.encoding.rawValue, confidence: found.confidence, why: why)
        notes = Self.notes(on: found)
    }

    private static func notes(on found: EncodingConclusion) -> [IntakeNote] {
        if !found.rivals.isEmpty {
            return [
                IntakeNote(
                    .encodingInDoubt,
                    "The file can be read as \(found.encoding.rawValue) or as \(list(found.rivals)), and its letters"
                        + " do not tell which is meant.")
            ]
        }
        guard let other = found.contradiction else { return [] }
        let words =
            found.hasMark
            ? "The file begins with the byte order mark of \(found.encoding.rawValue) and is read so, though"
                + " \(other.rawValue) is declared for it."
            : "The file is read as \(found.encoding.rawValue), though other things speak for \(other.rawValue)."
        return [IntakeNote(.markBeatsEncoding, words)]
    }

    private static func list(_ encodings: [TextEncoding]) -> String {
        encodings.map(\.rawValue).joined(separator: ", ")
    }
}
