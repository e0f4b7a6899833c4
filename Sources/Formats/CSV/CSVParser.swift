/// Cuts the rows of a chunk into fields and keeps the selected ones, quotes undone.
///
/// Pure: the same chunk gives the same table, on any thread. Every row that is not blank is a record, whatever is
/// wrong with it; what is wrong stands in the table's faults.
public struct CSVParser: Sendable {
    /// How the text separates and quotes its fields.
    public let dialect: CSVDialect
    /// Which columns are kept, and where.
    public let columns: ColumnSelection
    let watch: RowWatch?
    let keepsExtraCells: Bool
    let limits: FormatLimits

    /// A parser for chunks that a `CSVSplitter` of the same dialect has cut. With a `watch` it tells of rows that
    /// may be no records; it may keep cells past the last selected column.
    public init(
        dialect: CSVDialect, columns: ColumnSelection, watch: RowWatch? = nil, keepsExtraCells: Bool = false,
        limits: FormatLimits = .standard
    ) {
        self.dialect = dialect
        self.columns = columns
        self.watch = watch
        self.keepsExtraCells = keepsExtraCells
        self.limits = limits
    }

    /// The records of `chunk`. A row with more columns than the limit ends the table with `stoppedBy`; a cell beyond the
    /// limit is a fault of its record.
    public func parse(_ chunk: CSVChunk) -> FieldTable {
        let slotCount = columns.columns.count
        var table = FieldTable(slotCount: slotCount)
        var ranges = [FieldTable.ByteRange](repeating: .missing, count: chunk.recordCount * slotCount)
        var places = [CSVFieldWriter.Place](repeating: .init(line: 0, row: 0), count: chunk.recordCount)
        var writer = CSVFieldWriter(parser: self, chunk: chunk)
        // Each field is kept once and never grows; a short one is copied as sixteen bytes.
        table.bytes = [UInt8](unsafeUninitializedCapacity: chunk.bytes.count + 16) { output, count in
            chunk.bytes.withUnsafeBytes { input in
                ranges.withUnsafeMutableBufferPointer { ranges in
                    places.withUnsafeMutableBufferPointer { places in
                        columns.slots.withUnsafeBufferPointer { slots in
                            let memory = CSVFieldWriter.Memory(
                                input: input, output: UnsafeMutableRawBufferPointer(output), ranges: ranges,
                                places: places, slots: slots)
                            writer.run(memory)
                        }
                    }
                }
            }
            count = writer.written
        }
        table.ranges = ranges
        if writer.record < chunk.recordCount {
            table.ranges.removeLast((chunk.recordCount - writer.record) * slotCount)
            places.removeLast(chunk.recordCount - writer.record)
        }
        table.lines = places.map(\.line)
        table.rows = places.map(\.row)
        table.faults = writer.faults
        table.oddRows = writer.oddRows
        table.extraCells = writer.extraCells
        table.blankRows = writer.blankRows
        table.stoppedBy = writer.stoppedBy
        return table
    }
}
