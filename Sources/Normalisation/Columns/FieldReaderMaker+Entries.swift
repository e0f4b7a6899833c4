import Intake
import Model

extension FieldReaderMaker {
    /// The reader of a field of entries; nil where the file has no column of it.
    func entries(
        of field: StandardField, _ shape: EntryShape, whole: [SlotPlan]
    ) throws(NormalisationError) -> FieldReader? {
        var groups: [[(part: Int, slot: SlotPlan)]] = []
        for part in shape.parts.indices {
            for (group, slot) in slots(of: .part(field, part: part)).enumerated() {
                if group == groups.count { groups.append([]) }
                groups[group].append((part, slot))
            }
        }
        guard !whole.isEmpty || !groups.isEmpty else { return nil }
        let slots = whole + groups.joined().map { $0.slot }
        let (dates, decimal) = (dates(of: slots), decimal(of: slots))
        let maps = try partMaps(of: field, shape)
        let parts = zip(shape.parts, maps).map {
            decoder(of: $0.kind, dates: dates, decimal: decimal, valueMap: $1)
        }
        let plan = EntryPlan(field: field, whole: whole, groups: groups)
        return .entries(plan, EntryDecoder(parts: parts))
    }

    private func decoder(
        of kind: EntryShape.Part.Kind, dates: DateReader.Column, decimal: DecimalMark?, valueMap: Vocabulary
    ) -> EntryDecoder.Part {
        switch kind {
        case .code(let list): return .code(CodeDecoder(list: list, valueMap: valueMap))
        case .date:
            let reader = DateReader(dates, purpose: .plan, latestDay: latestDay)
            return .date(DateDecoder(reader: reader, valueMap: valueMap))
        case .count:
            return .count(NumberDecoder(limit: Self.largestCount, decimal: decimal, valueMap: valueMap))
        case .score: return .score(ScoreDecoder(valueMap: valueMap))
        }
    }

    // A value of the map belongs to every part that has its code.
    private func partMaps(
        of field: StandardField, _ shape: EntryShape
    ) throws(NormalisationError) -> [Vocabulary] {
        var maps = shape.parts.map { _ in Vocabulary() }
        for mapping in (source.valueMaps[field] ?? []).reversed() {
            var isKnown = false
            for (index, part) in shape.parts.enumerated() {
                guard case .code(let list) = part.kind, let byte = list.byte(forCode: mapping.code) else {
                    continue
                }
                maps[index].add(mapping, Int32(byte))
                isKnown = true
            }
            guard isKnown else { throw .unknownCode(field: field, code: mapping.code) }
        }
        return maps
    }
}
