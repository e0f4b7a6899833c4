import Formats
import Intake

/// Records as read, one JSON object a line: for whoever holds the file, and for tests from outside.
struct RecordLines: Sendable {
    private let writer: RecordLineWriter
    private let slotCount: Int
    private let container: [(key: String, value: String)]

    /// Lines of the records of one file, or of one file in an archive.
    init(_ layout: RawLayout, member: String?, sheet: String?) {
        var container: [(key: String, value: String)] = []
        if let member { container.append(("member", member)) }
        if let sheet { container.append(("sheet", sheet)) }
        self.container = container
        slotCount = layout.slots.count
        writer = Self.writer(layout, container)
    }

    private static func writer(
        _ layout: RawLayout, _ container: [(key: String, value: String)]
    ) -> RecordLineWriter {
        RecordLineWriter(keys: layout.slots.map(\.heading), container: container) { column in
            "(column \(ColumnLetters.of(column)))"
        }
    }

    /// The records of a batch whose number in the file is known.
    func bytes(of batch: RawBatch) -> [UInt8] {
        // Keys and elements that come late have slots of their own.
        let writer = batch.layout.slots.count == slotCount ? writer : Self.writer(batch.layout, container)
        return writer.lines(
            of: batch.table,
            at: RecordLineWriter.Places(firstRecord: batch.firstRecord, hasLines: batch.hasLines))
    }
}
