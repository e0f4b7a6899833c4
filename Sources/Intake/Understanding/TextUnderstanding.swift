import Formats
import Model

/// How the text of a file was understood.
struct TextUnderstanding {
    let encoding: TextEncoding
    let conclusion: FileUnderstanding.Conclusion
    let notes: [IntakeNote]
    /// The first bytes as UTF-8.
    let head: [UInt8]
    /// Whether nothing has decided for an encoding yet: the first bytes are ASCII characters, more follow, and
    /// nobody states one.
    private let isUndecided: Bool

    init(_ found: EncodingConclusion, of file: OpenedFile, isStated: Bool, isDeclared: Bool) {
        encoding = found.encoding
        head = found.decoded(head: file.head)
        isUndecided = found.isASCIIOnly && !isStated && !isDeclared && !file.isHeadWhole
        let isFollowed = isStated && !found.hasMark && found.why == "declared"
        let why = isFollowed ? "stated in the configuration" : found.why
        conclusion = FileUnderstanding.Conclusion(
            value: found.encoding.rawValue, confidence: found.confidence, why: why)
        notes = Self.notes(on: found)
    }

    /// The text of the file whose first bytes these are; `partEnd` ends what may have come from another file, where
    /// all may stand on one line.
    func decoder(of file: OpenedFile, partEnd: UInt8? = nil) -> DecodingByteSource {
        isUndecided
            ? DecodingByteSource(decidingIn: file.bytes, limits: file.limits, partEnd: partEnd)
            : DecodingByteSource(
                file.bytes, encoding: encoding, limits: file.limits, partEnd: partEnd)
    }

    fileprivate static func notes(on found: EncodingConclusion) -> [IntakeNote] {
        if !found.rivals.isEmpty {
            return [
                IntakeNote(
                    .encodingInDoubt,
                    "The file can be read as \(found.encoding.rawValue) or as \(list(found.rivals)), and its letters"
                        + " do not tell which is meant.")
            ]
        }
        guard let other = found.contradiction else { return [] }
        let words: Message =
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

extension FileUnderstanding {
    /// This, with the encoding that was decided for further down in the text, where one was.
    func adding(_ decision: (conclusion: EncodingConclusion, line: Int)?) -> FileUnderstanding {
        guard let (found, line) = decision else { return self }
        var whole = self
        whole.encoding = Conclusion(
            value: found.encoding.rawValue, confidence: found.confidence,
            why: "\(found.why); characters beyond ASCII begin on line \(line)")
        whole.notes += TextUnderstanding.notes(on: found)
        return whole
    }
}
