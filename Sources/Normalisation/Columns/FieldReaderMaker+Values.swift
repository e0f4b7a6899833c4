import Intake
import Model

/// What the configuration says of values: value maps, defaults, blanks and columns that stand for a code.
extension FieldReaderMaker {
    /// A source's own values of a field, folded, with the numbers that they stand for in its column. A later entry
    /// overrides an earlier one: the source's own those of its profile.
    func valueMap(of field: StandardField) throws(NormalisationError) -> Vocabulary {
        var map = Vocabulary()
        for mapping in (source.valueMaps[field] ?? []).reversed() {
            map.add(mapping, try number(of: mapping.code, in: field))
        }
        if field == .minorAtIdentification || field == .minorAtExploitation { Self.addMinority(to: &map) }
        return map
    }

    // "Maloljetna", "пълнолетна": these fields ask for nothing else. No `M`: it may mean *muški* or *minor*.
    private static func addMinority(to map: inout Vocabulary) {
        let children = [
            "i mitur", "e mitur", "të mitur", "maloljetna osoba", "maloletno lice", "малолетно лице",
        ]
        let adults = [
            "i rritur", "e rritur", "të rritur", "punoljetna osoba", "punoletno lice", "полнолетно лице",
        ]
        for word in AgeWord.words(of: .minor) + children {
            map.add(Folding.folded(word), Int32(YesNo.yes.rawValue))
        }
        for word in AgeWord.words(of: .adult) + adults {
            map.add(Folding.folded(word), Int32(YesNo.no.rawValue))
        }
    }

    /// A source's own values of a set of codes: each stands for one code or, as `A|B`, for several.
    func setMap(of field: StandardField, _ list: CodeList) throws(NormalisationError) -> CodeSetMap {
        var map = CodeSetMap()
        for mapping in (source.valueMaps[field] ?? []).reversed() {
            var bits: UInt64 = 0
            for code in mapping.code.split(separator: "|") {
                guard let byte = list.byte(forCode: String(code)) else {
                    throw .unknownCode(field: field, code: mapping.code)
                }
                bits |= 1 << UInt64(byte)
            }
            map.add(mapping, bits)
        }
        return map
    }

    private func number(of code: String, in field: StandardField) throws(NormalisationError) -> Int32 {
        let reason = NullReason.allCases.first { "\($0.text)" == code }
        switch field.definition.type {
        case .code(let list):
            guard let byte = list.byte(forCode: code) else { throw .unknownCode(field: field, code: code) }
            return Int32(byte)
        case .area, .areas:
            guard let area = Area(code: code) else { throw .unknownCode(field: field, code: code) }
            return Int32(area.rawValue)
        case .date:
            guard let date = PartialDate(text: code) else {
                throw .unreadableValue(field: field, value: code)
            }
            return date.raw
        case .count, .score:
            if let reason { return EntryShape.absent + Int32(reason.rawValue) }
            guard let number = Int32(code) else { throw .unreadableValue(field: field, value: code) }
            return number
        case .codes, .token, .entries:
            throw .unreadableValue(field: field, value: code)
        }
    }

    /// What the blanks of a field mean; `null` turns a null reason's byte into a value of the column.
    func blanks<Decoder: CellDecoder>(
        of field: StandardField, _ decoder: Decoder, _ null: (UInt8) -> Decoder.Value
    ) throws(NormalisationError) -> BlankMeaning<Decoder.Value> {
        let whenEmpty = source.emptyMeans[field].map { null($0.rawValue) }
        guard let text = source.defaults[field], !text.isEmpty else {
            return BlankMeaning(whenEmpty: whenEmpty, whenMissing: .absent)
        }
        var work = Workspace()
        let value = Array(text.utf8).withUnsafeBufferPointer {
            decoder.value(of: $0, record: 0, in: &work)
        }
        guard work.faults.isEmpty else { throw .unreadableValue(field: field, value: text) }
        return BlankMeaning(whenEmpty: whenEmpty, whenMissing: value)
    }

    /// The columns of a field that stand for one of its codes, by slot.
    func flags<Value: ColumnValue & Sendable>(
        of field: StandardField, _ slots: [SlotPlan], _ list: CodeList, _ meaning: (UInt8) -> Value
    ) throws(NormalisationError) -> [Int: FlagDecoder<Value>] {
        var flags: [Int: FlagDecoder<Value>] = [:]
        for slot in slots {
            guard let code = code(of: slot) else { continue }
            guard let byte = list.byte(forCode: code) else { throw .unknownCode(field: field, code: code) }
            flags[slot.index] = FlagDecoder(meaning: meaning(byte))
        }
        return flags
    }
}

extension Vocabulary {
    /// Adds a source's own value: as it is written, and folded.
    mutating func add(_ mapping: SourceDescription.ValueMapping, _ number: Int32) {
        add(Array(mapping.value.utf8), number)
        add(Folding.folded(mapping.value), number)
    }
}
