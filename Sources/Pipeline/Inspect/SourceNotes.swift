import Intake
import Model
import Validation

/// The notes of a drafted source entry: what is not sure, what was left open, what is not read.
struct SourceNotes {
    /// The notes, one sentence or two each.
    let texts: [String]

    init(_ columns: SourceEntry.Columns, _ mapped: [MappingSuggestion], kindIsGuess: String?) {
        var texts = ["A draft: look through every line of the mapping before it is used."]
        if let kind = kindIsGuess { texts.append("The kind \(kind) is a guess from the columns.") }
        for suggestion in mapped where suggestion.score < 0.95 {
            let score = Int((suggestion.score * 100).rounded())
            texts.append(
                "\(Self.shown(suggestion.heading)): \(suggestion.field) is \(score) % sure"
                    + " (\(suggestion.reason)).")
        }
        for (heading, fields) in Self.open(columns) {
            texts.append(
                "\(Self.shown(heading)): \(fields.joined(separator: " or "))? The mapping has to say which.")
        }
        let known = Set(columns.suggestions.map(\.heading))
        let unread =
            columns.headings.filter { !known.contains($0) }
            + columns.suggestions.filter { suggestion in
                FieldTarget(name: suggestion.field).map { SourceEntry.needless.contains($0) } ?? false
            }.map(\.heading)
        if !unread.isEmpty {
            let names = columns.headings.filter { unread.contains($0) }.map { Self.shown($0) }
            texts.append("Not read: \(names.joined(separator: ", ")).")
        }
        self.texts = texts
    }

    private static func open(_ columns: SourceEntry.Columns) -> [(heading: String, fields: [String])] {
        columns.headings.compactMap { heading in
            let open = columns.suggestions.filter { $0.heading == heading && !$0.isClear }
            return open.isEmpty
                ? nil : (heading, open.map { open in "\(open.field)\(open.code.map { "=\($0)" } ?? "")" })
        }
    }

    /// The heading, or where it stands: of a file without headings, the first record's values stand in their place.
    private static func shown(_ heading: String) -> String {
        let bytes = Array(heading.utf8)
        return IdentifierDetectors.identifier(in: bytes) == nil ? "\"\(heading)\"" : "a column"
    }
}
