public import Model

/// Takes standard records back from their canonical text: the register's door, and the only other way than
/// through `Anonymiser` to make a standard batch.
///
/// It knows standard fields only, and none of them can hold a text, so no identifier comes in here.
public struct StandardBatchBuilder {
    private let fields: [StandardField]
    private let texts: [ColumnText]
    private var columns: [Column]
    private var count = 0

    /// A builder for records that have these fields, each once, in the order of their cells.
    public init(fields: [StandardField]) {
        precondition(Set(fields).count == fields.count, "A field stands in one column.")
        self.fields = fields
        texts = fields.map { ColumnText.all[Int($0.rawValue)] }
        columns = fields.map { Column(for: $0.definition.type) }
    }

    /// Appends `rows` records, whose cells stand in `bytes` where `cell(row, slot)` says, slots in the order of
    /// the builder's fields.
    ///
    /// Throws `notCanonical` for the first cell, field by field, that is not written as the standard writes it;
    /// the builder is of no more use then.
    public mutating func append(
        rows: Int, of bytes: Span<UInt8>, cell: (_ row: Int, _ slot: Int) -> Range<Int>
    ) throws(AnonymisationError) {
        for slot in fields.indices {
            try append(rows: rows, of: bytes, to: slot) { row in cell(row, slot) }
        }
        count += rows
    }

    /// The records so far.
    public consuming func batch() -> StandardBatch {
        var batch = Columns()
        for (field, column) in zip(fields, columns) { batch[field] = column }
        return StandardBatch(count: count, columns: batch)
    }

    private mutating func append(
        rows: Int, of bytes: Span<UInt8>, to slot: Int, cell: (Int) -> Range<Int>
    ) throws(AnonymisationError) {
        var column = columns[slot]
        // Taken out of the array, so that appending does not copy it.
        columns[slot] = .codes([])
        defer { columns[slot] = column }
        let text = texts[slot]
        for row in 0..<rows {
            guard text.parse(bytes.extracting(cell(row)), appendingTo: &column) else {
                throw .notCanonical(record: count + row + 1, field: fields[slot])
            }
        }
    }
}
