import Model

/// Walks columns and hands each value that is there to the case, unit or experience that its record belongs to.
///
/// Columns are read one after the other over a block of records small enough that what they are written to stays
/// in the processor's cache.
struct RecordReader {
    /// The submission's columns.
    let columns: Columns
    /// Positions in the columns.
    let rows: [UInt32]
    /// For each of `rows` the position that its values are for.
    let targets: [UInt32]
    private var block = 0..<0

    private static let blockSize = 2048

    init(columns: Columns, rows: [UInt32], targets: [UInt32]) {
        precondition(rows.count == targets.count, "Every record belongs somewhere.")
        self.columns = columns
        self.rows = rows
        self.targets = targets
    }

    /// Reads block after block.
    @inline(__always)
    func eachBlock(_ read: (RecordReader) -> Void) {
        var reader = self
        for start in stride(from: 0, to: rows.count, by: Self.blockSize) {
            reader.block = start..<min(start + Self.blockSize, rows.count)
            read(reader)
        }
    }

    /// Hands on the codes of a field that say anything.
    @inline(__always)
    func codes<Target>(
        _ field: StandardField, _ store: inout [Target], _ take: (inout Target, UInt8) -> Void
    ) {
        if let values = columns.codes(field) { each(values, but: 0, &store, take) }
    }

    /// Hands on the sets of a field that say anything.
    @inline(__always)
    func codeSets<Target>(
        _ field: StandardField, _ store: inout [Target], _ take: (inout Target, UInt64) -> Void
    ) {
        if let values = columns.codeSets(field) { each(values, but: 0, &store, take) }
    }

    /// Hands on the areas of a field that say anything.
    @inline(__always)
    func areas<Target>(
        _ field: StandardField, _ store: inout [Target], _ take: (inout Target, Area) -> Void
    ) {
        guard let values = columns.areas(field) else { return }
        each(values, but: Area.absent.rawValue, &store) { take(&$0, Area(rawValue: $1)) }
    }

    /// Hands on the dates of a field that say anything.
    @inline(__always)
    func dates<Target>(
        _ field: StandardField, _ store: inout [Target], _ take: (inout Target, PartialDate) -> Void
    ) {
        guard let values = columns.dates(field) else { return }
        each(values, but: PartialDate.absent.raw, &store) { take(&$0, PartialDate(raw: $1)) }
    }

    /// Hands on the counts or scores of a field that say anything.
    @inline(__always)
    func numbers<Target>(
        _ field: StandardField, _ store: inout [Target], _ take: (inout Target, Int32) -> Void
    ) {
        if let values = columns.numbers(field) { each(values, but: EntryShape.absent, &store, take) }
    }

    @inline(__always)
    private func each<Value: Equatable, Target>(
        _ values: [Value], but absent: Value, _ store: inout [Target],
        _ take: (inout Target, Value) -> Void
    ) {
        var store = store.mutableSpan
        for index in block {
            let value = values[Int(rows[index])]
            if value != absent { take(&store[Int(targets[index])], value) }
        }
    }
}
