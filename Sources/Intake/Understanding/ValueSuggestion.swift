public import Formats
public import Model

/// A value of a coded column that no list has, and the code that it is nearly the spelling of.
///
/// Holds a value of the file; shows its field only. Whoever writes the value down has to see first that nothing in it
/// identifies anybody.
public struct ValueSuggestion: Sendable {
    /// The field.
    public let field: StandardField
    /// The value as the file writes it.
    public let value: String
    /// The code of the field's list.
    public let code: String
    /// How sure that is, from 0 to 1, with two decimals.
    public let score: Double
}

extension ValueSuggestion: ShownByPlace {
    /// The field only.
    public var place: String { "a value of \(field.name)" }
}

extension MappingAdvisor {
    /// The values of coded columns that only a near spelling makes known, for a source's value maps.
    ///
    /// - Parameters:
    ///   - suggestions: what the columns hold; open ones have no say.
    ///   - samples: one sample a column, in the order of `suggestions`' columns or paths.
    ///   - headings: the headings or paths, one a sample.
    public func valueSuggestions(
        for suggestions: [MappingSuggestion], headings: [String], samples: [ColumnSample]
    ) -> [ValueSuggestion] {
        var found: [ValueSuggestion] = []
        for suggestion in suggestions where suggestion.isClear && suggestion.code == nil {
            guard case .standard(let field) = FieldTarget(name: suggestion.field),
                field.definition.sensitivity == .coded,
                let place = headings.firstIndex(of: suggestion.heading), samples.indices.contains(place)
            else { continue }
            switch field.definition.type {
            case .code(let list):
                found += NearValues(field, list, isSet: false, source).suggestions(in: samples[place])
            case .codes(let list):
                found += NearValues(field, list, isSet: true, source).suggestions(in: samples[place])
            default: continue
            }
        }
        return found
    }
}

/// Finds the codes that misspelt values of one field are near to.
private struct NearValues {
    private let field: StandardField
    private let codes: CodeIndex
    private let isSet: Bool
    private let mapped: Set<[UInt8]>

    init(_ field: StandardField, _ list: CodeList, isSet: Bool, _ source: SourceDescription) {
        self.field = field
        codes = CodeIndex(list)
        self.isSet = isSet
        mapped = Set((source.valueMaps[field] ?? []).map { Folding.folded($0.value) })
    }

    func suggestions(in sample: ColumnSample) -> [ValueSuggestion] {
        var seen: Set<[UInt8]> = []
        return sample.values.flatMap { pieces(of: $0.text) }.compactMap { piece in
            let key = Folding.folded(String(decoding: piece, as: UTF8.self))
            guard !mapped.contains(key), seen.insert(key).inserted, codes.byte(for: piece.span) == nil,
                let near = codes.near(to: piece.span)
            else { return nil }
            let score = 85 - 100 * near.distance / max(1, key.count)
            return ValueSuggestion(
                field: field, value: String(decoding: piece, as: UTF8.self), code: near.entry.code,
                score: Double(score) / 100)
        }
    }

    /// The pieces of a value of several codes, or the value as a whole.
    private func pieces(of text: [UInt8]) -> [[UInt8]] {
        guard isSet, codes.byte(for: text.span) == nil else { return [text] }
        return ValueEvidence.pieces(of: text)
    }
}
