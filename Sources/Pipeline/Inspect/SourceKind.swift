import Intake
import Model

/// Guesses the kind of a source's records from the fields that its columns hold.
enum SourceKind {
    /// The kind's code, and whether it is a guess: what has fields of one kind only is none.
    static func guess(from mapped: [MappingSuggestion]) -> (code: String, isGuess: Bool) {
        let fields = mapped.compactMap { Standard.field(named: $0.field) }
        if fields.contains(.recordType) { return ("MIXED", false) }
        var counts: [(kind: RecordKind, fields: Int)] = []
        for kind in RecordKind.allCases {
            let own = fields.filter { $0.definition.kinds == RecordKindSet(kind) }.count
            if own > 0 { counts.append((kind, own)) }
        }
        guard let best = counts.max(by: { $0.fields < $1.fields }) else {
            // Facts of the person and the case only.
            return (RecordKind.caseRecord.code, true)
        }
        return (best.kind.code, counts.count > 1)
    }
}
