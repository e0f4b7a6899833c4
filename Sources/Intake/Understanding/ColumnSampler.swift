public import Formats

/// Takes samples of the columns of a file from its first records.
///
/// Fed with batches in which every column is read. Cheap: it stops after `recordLimit` records.
public struct ColumnSampler: Sendable {
    /// Records that are looked at.
    public static let recordLimit = 2_000

    /// One sample per slot of the batches' layout.
    public private(set) var samples: [ColumnSample]
    /// Records looked at so far.
    public private(set) var records = 0

    /// A sampler of batches with so many slots.
    public init(slots: Int) { samples = Array(repeating: ColumnSample(), count: slots) }

    /// A sampler of a file's first records, from an adapter at its beginning that reads every column.
    public init(of adapter: any Adapter) {
        self.init(slots: adapter.layout.slots.count)
        // A fault further down is told by the reading proper.
        do throws(IntakeError) {
            while !isFull, let chunk = try adapter.next() {
                let (batch, stop) = chunk.parsed()
                add(batch)
                if stop != nil { break }
            }
        } catch {}
    }

    /// Whether further batches change nothing.
    public var isFull: Bool { records >= Self.recordLimit }

    /// Looks at a batch's records, as far as the limit allows.
    public mutating func add(_ batch: RawBatch) {
        let count = min(batch.count, Self.recordLimit - records)
        guard count > 0 else { return }
        precondition(
            batch.layout.slots.count == samples.count, "All batches of a file have the layout's slots.")
        batch.withCells { cells in
            for slot in samples.indices {
                for record in 0..<count {
                    if let text = cells.text(record: record, slot: slot) { samples[slot].add(text) }
                }
            }
        }
        records += count
    }
}

extension ColumnSampler: ShownByPlace {
    /// Counts only.
    public var place: String { "samples of \(samples.count) columns, \(records) records" }
}
