public import Model

/// Takes standard records back from their canonical text: the register's door, and the only other way than
/// through `Anonymiser` to make a standard batch.
///
/// It knows standard fields only, and none of them can hold a text, so no identifier comes in here. Pure: parts
/// of a file may be decoded on several threads and put together by `StandardBatch.concatenated`.
public struct StandardBatchDecoder: Sendable {
    private let fields: [StandardField]

    /// A decoder of records that have these fields, each once, in the order of their cells.
    public init(fields: [StandardField]) {
        precondition(Set(fields).count == fields.count, "A field stands in one column.")
        self.fields = fields
    }

    /// The `count` records, the first of them with the number `firstRecord`, whose cells stand in `bytes` where
    /// `cell(record, slot)` says, records from 0 and slots in the order of the fields.
    ///
    /// Throws `notCanonical` for the first cell, field by field, that is not written as the standard writes it.
    public func batch(
        of count: Int, from firstRecord: Int, in bytes: Span<UInt8>,
        cell: (_ record: Int, _ slot: Int) -> Range<Int>
    ) throws(AnonymisationError) -> StandardBatch {
        var columns = Columns()
        for slot in fields.indices {
            let cells = CellColumn(field: fields[slot], count: count, firstRecord: firstRecord)
            columns[fields[slot]] = try cells.column(in: bytes) { cell($0, slot) }
        }
        return StandardBatch(count: count, columns: columns)
    }
}

/// The cells of one field, read into a column of its type.
private struct CellColumn {
    let field: StandardField
    let count: Int
    let firstRecord: Int

    func column(in bytes: Span<UInt8>, cell: (Int) -> Range<Int>) throws(AnonymisationError) -> Column {
        let text = ColumnText.all[Int(field.rawValue)]
        switch field.definition.type {
        case .code: return .codes(try values(in: bytes, cell) { text.code($0) })
        case .codes: return .codeSets(try values(in: bytes, cell) { text.codeSet($0) })
        case .area: return .areas(try values(in: bytes, cell) { text.area($0) })
        case .date: return .dates(try values(in: bytes, cell) { PartialDate(bytes: $0)?.raw })
        case .count, .score: return .numbers(try values(in: bytes, cell) { text.number($0) })
        case .token: return .tokens(try values(in: bytes, cell) { text.token($0) })
        case .areas: return .areaLists(try lists(in: bytes, cell) { text.appendAreas($0, to: &$1) })
        case .entries: return .entries(try lists(in: bytes, cell) { text.appendEntries($0, to: &$1) })
        }
    }

    private func values<Value>(
        in bytes: Span<UInt8>, _ cell: (Int) -> Range<Int>, _ read: (Span<UInt8>) -> Value?
    ) throws(AnonymisationError) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(count)
        for record in 0..<count {
            guard let value = read(bytes.extracting(cell(record))) else { throw refusal(of: record) }
            values.append(value)
        }
        return values
    }

    private func lists<Element>(
        in bytes: Span<UInt8>, _ cell: (Int) -> Range<Int>, _ read: (Span<UInt8>, inout [Element]) -> Bool
    ) throws(AnonymisationError) -> ListColumn<Element> {
        var lists = ListColumn<Element>()
        lists.ends.reserveCapacity(count)
        for record in 0..<count {
            guard read(bytes.extracting(cell(record)), &lists.values) else { throw refusal(of: record) }
            lists.ends.append(UInt32(lists.values.count))
        }
        return lists
    }

    private func refusal(of record: Int) -> AnonymisationError {
        .notCanonical(record: firstRecord + record, field: field)
    }
}
