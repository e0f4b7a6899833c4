import Intake
import Model
import Normalisation

@testable import Validation

/// Turns a rule's examples into batches as the standard's decoders would.
enum ExampleBatch {
    static func of(_ example: RuleExample) -> CaseBatch {
        of(example.records, kind: example.kind, example.formFaults)
    }

    static func of(
        _ records: [[String: String]], kind: RecordKind = .shelterStay, _ formFaults: [Int: String] = [:]
    ) -> CaseBatch {
        var batch = CaseBatch(firstRecord: 1)
        batch.count = records.count
        batch.kinds = records.map { _ in kind }
        batch.lines = records.indices.map { $0 + 2 }
        batch.rows = batch.lines
        for name in Set(records.flatMap(\.keys)).sorted() {
            guard let target = FieldTarget(name: name) else { preconditionFailure("No field \(name).") }
            batch.headings[target] = name
            switch target {
            case .standard(let field): add(field, records.map { $0[name] ?? "" }, to: &batch)
            case .transient(let field): add(field, records.map { $0[name] ?? "" }, to: &batch)
            case .part: preconditionFailure("Examples write whole fields.")
            }
        }
        batch.faults.sort { $0.record < $1.record }
        batch.formatFaults = formFaults.sorted { $0.key < $1.key }
            .map { FormatFaultNote(kind: $0.value, record: $0.key, line: $0.key + 2) }
        return batch
    }

    private static func add(_ field: TransientField, _ texts: [String], to batch: inout CaseBatch) {
        if field == .birthDate || field == .birthYear {
            batch.transients.birthDates = texts.map { PartialDate(text: $0)?.raw ?? EntryShape.absent }
        } else if field == .age {
            batch.transients.ages = texts.map { Int32($0) ?? EntryShape.absent }
        } else {
            var column = TransientColumns.Texts()
            for text in texts { column.append(text.utf8) }
            batch.transients[field] = column
        }
    }

    private static func add(_ field: StandardField, _ texts: [String], to batch: inout CaseBatch) {
        var column = Column(for: field.definition.type)
        for (record, text) in texts.enumerated() {
            for kind in ExampleValue.append(text, of: field.definition.type, to: &column).map({ kind in
                text.contains("\u{FFFD}") ? .undecodableBytes : kind
            }) {
                batch.faults.append(
                    FieldFault(
                        record: record, target: .standard(field), heading: field.name, kind: kind,
                        text: Array(text.utf8), suggestion: nil))
            }
        }
        batch.columns[field] = column
    }
}

/// Canonical text of one value, appended to its column; answers what could not be read.
enum ExampleValue {
    static func append(_ text: String, of type: FieldType, to column: inout Column) -> [FieldFault.Kind] {
        switch (type, column) {
        case (.code(let list), .codes(var values)):
            let byte = text.isEmpty ? 0 : list.byte(forCode: text)
            values.append(byte ?? 0)
            column = .codes(values)
            return byte == nil ? [.unknownCode] : []
        case (.codes(let list), .codeSets(var values)):
            let bytes = text.split(separator: "|").map { list.byte(forCode: String($0)) }
            values.append(bytes.compactMap { $0 }.reduce(0) { $0 | 1 << UInt64($1) })
            column = .codeSets(values)
            return bytes.contains(nil) ? [.unknownCode] : []
        case (.date, .dates(var values)):
            let date = PartialDate(text: text) ?? slashed(text)
            values.append((date ?? .absent).raw)
            column = .dates(values)
            if date != nil { return [] }
            let numbers = text.split { "/.-".contains($0) }.compactMap { Int($0) }
            if numbers.count != 3 { return [.unreadableDate] }
            return [numbers[0] > 31 ? .impossibleDate : .ambiguousDate]
        case (.area, .areas(var values)):
            let area = text.isEmpty ? .absent : Area(code: text)
            values.append((area ?? .absent).rawValue)
            column = .areas(values)
            return area == nil ? [.unknownArea] : []
        case (.areas, .areaLists(var lists)):
            let areas = text.split(separator: "|").map { Area(code: String($0)) }
            lists.append(areas.compactMap { $0?.rawValue })
            column = .areaLists(lists)
            if text == "CS" { return [.ambiguousArea] }
            if text == "SCG" { return [.areaOutOfValidity] }
            return areas.contains(nil) ? [.unknownArea] : []
        case (.count, .numbers(var values)), (.score, .numbers(var values)):
            if case .score = type {
                values.append(EntryShape.absent)
                column = .numbers(values)
                return Double(text).map { $0 > 1 } == true ? [.outOfRange] : []
            }
            let number = text.isEmpty ? EntryShape.absent : Int32(text)
            values.append(number ?? EntryShape.absent)
            column = .numbers(values)
            return number == nil ? [.notANumber] : []
        case (.token, .tokens(var values)):
            let token = text.isEmpty ? .absent : Token(text: text.utf8)
            values.append(token ?? .absent)
            column = .tokens(values)
            return token == nil ? [.notAToken] : []
        case (.entries(let shape), .entries(var lists)):
            let entries = text.split(separator: "|").map { parts(of: String($0), shape) }
            lists.append(entries.flatMap { $0 ?? [] })
            column = .entries(lists)
            return entries.contains(nil) ? [.malformedEntry] : []
        default: preconditionFailure("The column is not of the field's type.")
        }
    }

    /// `23/04/2003`, where only one order is possible.
    private static func slashed(_ text: String) -> PartialDate? {
        let parts = text.split(separator: "/").compactMap { Int($0) }
        guard parts.count == 3, parts[0] > 12 else { return nil }
        return CivilDate(year: parts[2], month: parts[1], day: parts[0]).map {
            PartialDate(day: $0.daysSince1970)
        }
    }

    private static func parts(of entry: String, _ shape: EntryShape) -> [Int32]? {
        let texts = entry.split(separator: ":", omittingEmptySubsequences: false).map { String($0) }
        guard texts.count <= shape.parts.count else { return nil }
        var values = [Int32](repeating: EntryShape.absent, count: shape.parts.count)
        for (index, text) in texts.enumerated() where !text.isEmpty {
            let value: Int32?
            switch shape.parts[index].kind {
            case .code(let list): value = list.byte(forCode: text).map { Int32($0) }
            case .date: value = PartialDate(text: text)?.raw
            case .count, .score: value = Int32(text)
            }
            guard let value else { return nil }
            values[index] = value
        }
        return values
    }
}
