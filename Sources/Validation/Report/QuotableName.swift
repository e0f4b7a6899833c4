import Synchronization

/// A name that a file gives to a part of itself and that a message may show: a heading, a sheet, an element, a key, a
/// file in an archive.
///
/// Whoever makes a file names these parts, and some name them for persons: a sheet for each, a key for each, or a first
/// record where the headings should stand.
public enum QuotableName {
    /// A heading as it may be shown, which stands in a row with known ones; nil where a detector finds in it what
    /// identifies a person.
    public static func heading(_ name: String) -> String? {
        // Every batch of a file asks for the same few.
        if let answer = answers.withLock({ $0[name] }) { return answer }
        let answer = inspected(name)
        answers.withLock { answers in
            if answers.count >= answerLimit { answers.removeAll() }
            answers[name] = .some(answer)
        }
        return answer
    }

    private static let answers = Mutex<[String: String?]>([:])
    private static let answerLimit = 4096

    private static func inspected(_ name: String) -> String? {
        // Programs write names of several words with underscores.
        let bytes = Array(name.replacing("_", with: " ").utf8)
        guard !bytes.isEmpty, InspectedText(Array(name.utf8)).isImpersonal, InspectedText(bytes).isImpersonal
        else { return nil }
        return QuotableValue.printable(Array(name.utf8))
    }

    /// The name of a sheet, an element, a key or a file in an archive as it may be shown; nil where a word of it is
    /// not known, which could be a person's name, or a detector finds something in it.
    public static func text(of name: String) -> String? {
        KnownWords.cover(name) ? heading(name) : nil
    }

    /// An element path or JSON pointer with `*` for each step that must not be shown; its numbers stay.
    public static func path(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { step in
            let number = step.hasSuffix("]") ? step.lastIndex(of: "[") : nil
            let name = step[..<(number ?? step.endIndex)]
            // An element's number is ours; so long a one as identifies somebody is a key.
            let isNumber = name.allSatisfy { $0.isASCII && $0.isNumber }
            let shown = isNumber ? heading(String(name)) : text(of: String(name))
            guard !name.isEmpty, shown == nil else { return String(step) }
            return "*" + step[(number ?? step.endIndex)...]
        }.joined(separator: "/")
    }
}
