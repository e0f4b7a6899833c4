import Formats
import Intake
import Model
import Validation

/// The value maps of a drafted source entry: those that were used, and misspelt codes with what they nearly spell.
struct ValueMapDraft {
    /// Fields with their tables of values and codes.
    let members: [JSONValue.Member]
    /// How sure the added ones are.
    let notes: [String]

    /// The longest value that is written.
    private static let longest = 40

    init(
        _ columns: SourceEntry.Columns, _ mapped: [MappingSuggestion], _ source: SourceDescription,
        isProfile: Bool
    ) {
        var tables: [StandardField: [JSONValue.Member]] = [:]
        if !isProfile {
            for (field, values) in source.valueMaps {
                // Of equal keys the last one holds.
                var seen: Set<String> = []
                tables[field] = values.reversed().filter { seen.insert($0.value).inserted }.reversed()
                    .map { JSONReport.member($0.value, .string($0.code)) }
            }
        }
        var notes: [String] = []
        let added = MappingAdvisor(source: source).valueSuggestions(
            for: mapped, headings: columns.headings, samples: columns.samples)
        for suggestion in added where Self.mayBeWritten(suggestion) {
            let table = tables[suggestion.field] ?? []
            guard !table.contains(where: { $0.key == suggestion.value }) else { continue }
            tables[suggestion.field] =
                table + [JSONReport.member(suggestion.value, .string(suggestion.code))]
            notes.append(
                "values/\(suggestion.field.name): \"\(suggestion.value)\" as \(suggestion.code) is"
                    + " \(Int((suggestion.score * 100).rounded())) % sure (near spelling).")
        }
        members = tables.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { JSONReport.member($0.key.name, .object($0.value)) }
        self.notes = notes
    }

    /// Of coded fields only, short, and with nothing in it that identifies: no detector bites, no number is long.
    private static func mayBeWritten(_ suggestion: ValueSuggestion) -> Bool {
        let bytes = Array(suggestion.value.utf8)
        return suggestion.field.definition.sensitivity == .coded && suggestion.value.count <= longest
            && bytes.filter { (0x30...0x39).contains($0) }.count < 4
            && IdentifierDetectors.identifier(in: bytes) == nil
    }
}
