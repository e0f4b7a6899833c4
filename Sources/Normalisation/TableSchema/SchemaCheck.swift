import Intake
import Model

/// Checks the cells of batches against a table schema, as the file writes them: whatever the mapping makes of them.
struct SchemaCheck: Sendable {
    /// A field of the schema and the slot that holds its cells.
    private struct Column: Sendable {
        let slot: Int
        let field: TableSchema.Field
    }

    private let columns: [Column]
    private let shown: [SchemaFindings.Column]
    private let keys: [SchemaFindings.Key]

    /// A check of batches with a layout, as far as it has the columns of the schema.
    init(_ schema: TableSchema, layout: RawLayout) {
        var slots: [Int?] = Array(repeating: nil, count: schema.fields.count)
        for (slot, column) in layout.slots.enumerated() {
            // Of several slots of one heading each holds the same cells.
            if let place = schema.place(of: column.heading), slots[place] == nil { slots[place] = slot }
        }
        var places: [Int: Int] = [:]
        var columns: [Column] = []
        for (place, slot) in slots.enumerated() {
            guard let slot else { continue }
            places[place] = columns.count
            columns.append(Column(slot: slot, field: schema.fields[place]))
        }
        self.columns = columns
        shown = columns.map {
            SchemaFindings.Column(
                heading: layout.slots[$0.slot].heading, target: layout.slots[$0.slot].target)
        }
        keys = schema.keys.compactMap { key in
            let own = key.fields.compactMap { places[$0] }
            guard own.count == key.fields.count else { return nil }
            return SchemaFindings.Key(columns: own, isPrimary: key.isPrimary)
        }
    }

    /// What the cells of a batch do not keep, and the texts of its keys.
    func findings(in batch: RawBatch) -> SchemaFindings {
        var findings = SchemaFindings(columns: shown, keys: keys)
        batch.withCells { cells in
            for place in columns.indices { check(place, cells, batch, &findings) }
            for place in keys.indices { fill(place, cells, batch, &findings) }
        }
        return findings
    }

    private func check(
        _ place: Int, _ cells: RawCells, _ batch: RawBatch, _ findings: inout SchemaFindings
    ) {
        let column = columns[place]
        let constraints = column.field.constraints
        for record in 0..<batch.count {
            let kind: SchemaFault.Kind?
            if let text = text(of: record, column, cells, batch) {
                kind = Self.fault(in: text, column.field.type, constraints)
            } else {
                kind = constraints.isRequired ? .missing : nil
            }
            if let kind { findings.faults.append(SchemaFault(record: record, column: place, kind: kind)) }
        }
    }

    /// The text of a cell; nil where it stands for no value.
    private func text(
        of record: Int, _ column: Column, _ cells: RawCells, _ batch: RawBatch
    ) -> UnsafeBufferPointer<UInt8>? {
        guard let text = cells.text(record: record, slot: column.slot) else { return nil }
        for missing in column.field.missingValues where missing.count == text.count {
            if missing.elementsEqual(text) { return nil }
        }
        return text.isEmpty && batch.isNull(record: record, slot: column.slot) ? nil : text
    }

    /// The first thing that is wrong with a value, from its type on.
    private static func fault(
        in text: UnsafeBufferPointer<UInt8>, _ type: SchemaType, _ constraints: SchemaConstraints
    ) -> SchemaFault.Kind? {
        guard let value = type.value(of: text) else { return .otherType(type.wanted) }
        if let fault = lengthFault(in: text, constraints) { return fault }
        for bound in constraints.lowest where !isInside(value, above: bound) { return .tooLow }
        for bound in constraints.highest where !isInside(value, below: bound) { return .tooHigh }
        if let pattern = constraints.pattern, !pattern.isKept(by: text) { return .otherPattern }
        if let values = constraints.values, !values.contains(value, text: text) {
            return .notInList(count: values.count)
        }
        return nil
    }

    private static func lengthFault(
        in text: UnsafeBufferPointer<UInt8>, _ constraints: SchemaConstraints
    ) -> SchemaFault.Kind? {
        guard constraints.leastLength != nil || constraints.mostLength != nil else { return nil }
        // Letters of UTF-8: all bytes but those that go on with one.
        let length = text.count { $0 & 0xC0 != 0x80 }
        if let least = constraints.leastLength, length < least { return .tooShort(least: least) }
        if let most = constraints.mostLength, length > most { return .tooLong(most: most) }
        return nil
    }

    private static func isInside(_ value: SchemaValue, above bound: SchemaConstraints.Bound) -> Bool {
        value.isOrdered
            && (bound.isExclusive ? bound.value.precedes(value) : !value.precedes(bound.value))
    }

    private static func isInside(_ value: SchemaValue, below bound: SchemaConstraints.Bound) -> Bool {
        value.isOrdered
            && (bound.isExclusive ? value.precedes(bound.value) : !bound.value.precedes(value))
    }

    /// Writes the texts of a key; a key of which a part is missing is the same as nothing else.
    private func fill(
        _ place: Int, _ cells: RawCells, _ batch: RawBatch, _ findings: inout SchemaFindings
    ) {
        let key = keys[place]
        let parts = key.columns.map { part in
            texts(of: columns[part], cells, batch) { record in
                guard key.isPrimary else { return }
                findings.faults.append(SchemaFault(record: record, column: part, kind: .missingInKey))
            }
        }
        guard parts.count > 1 else {
            findings.keys[place].texts = parts[0]
            return
        }
        for record in 0..<batch.count {
            let isWhole = parts.allSatisfy { !$0.range(of: record).isEmpty }
            let whole = isWhole ? parts.flatMap { $0.bytes[$0.range(of: record)] } : []
            findings.keys[place].texts.append(whole)
        }
    }

    /// A column's part of a key: each value before its length, so that no two keys of several parts run together; empty
    /// where there is none, or no value of its type, which is told as that.
    private func texts(
        of column: Column, _ cells: RawCells, _ batch: RawBatch, missing: (_ record: Int) -> Void
    ) -> TransientColumns.Texts {
        var texts = TransientColumns.Texts()
        for record in 0..<batch.count {
            if let text = text(of: record, column, cells, batch) {
                if let value = column.field.type.value(of: text) {
                    let start = texts.bytes.count
                    value.append(to: &texts.bytes, text: text)
                    let length = UInt32(texts.bytes.count - start)
                    withUnsafeBytes(of: length.littleEndian) { texts.bytes.append(contentsOf: $0) }
                }
            } else {
                missing(record)
            }
            texts.ends.append(UInt32(texts.bytes.count))
        }
        return texts
    }
}

extension SchemaType {
    /// What a value is to be.
    fileprivate var wanted: SchemaFault.Wanted {
        switch self {
        case .text, .unchecked: .text
        case .number(let form): form.isWhole ? .wholeNumber : .number
        case .boolean: .boolean
        case .moment(let form):
            switch form.kind {
            case .date: .date
            case .time: .time
            case .both: .dateAndTime
            }
        case .year: .year
        case .yearMonth: .month
        case .duration: .duration
        }
    }
}
