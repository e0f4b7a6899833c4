import Formats
import Intake
import Model

/// Records as read, one JSON object a line: for whoever holds the file, and for tests from outside.
enum RecordLines {
    static func bytes(of batch: RawBatch) -> [UInt8] {
        var writer = JSONWriter()
        for record in 0..<batch.count {
            let place = batch.place(of: record)
            writer.beginObject()
            writer.key("record")
            writer.int(place.record ?? 0)
            writer.key("line")
            writer.int(place.line ?? 0)
            writer.key("row")
            if let row = place.row { writer.int(row) } else { writer.null() }
            writer.key("path")
            writer.null()
            writer.key("values")
            writer.beginObject()
            for slot in batch.layout.slots.indices { write(batch, record, slot, to: &writer) }
            writer.endObject()
            writer.endObject()
            writer.newline()
        }
        return writer.take()
    }

    private static func write(_ batch: RawBatch, _ record: Int, _ slot: Int, to writer: inout JSONWriter) {
        let range = batch.table.range(record: record, slot: slot)
        guard !range.isMissing else { return }
        let text = batch.table.text(range)
        writer.key(batch.layout.slots[slot].heading)
        switch batch.table.kind(record: record, slot: slot) {
        case .text: writer.string(text)
        case .null: writer.null()
        case .literal:
            if text == "true" || text == "false" { writer.bool(text == "true") } else { writer.number(text) }
        case .list:
            writer.beginArray()
            for item in text.split(separator: "\u{1E}", omittingEmptySubsequences: false) {
                writer.string(String(item))
            }
            writer.endArray()
        }
    }
}
