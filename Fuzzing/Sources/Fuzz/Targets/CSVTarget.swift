import Formats
import Intake

/// Delimited text: one reading whatever the sizes of blocks and chunks, and what is written reads back.
struct CSVTarget: FuzzTarget {
    let name = "csv"

    func run(_ bytes: [UInt8]) {
        let whole = Reading(bytes)
        let size = [1, 7, 64][bytes.count % 3]
        demandSame(whole, Reading(bytes, blockSize: size), "blocks of \(size) bytes read the same")
        if bytes.count % 8 == 4 { _ = Reading(bytes, everyColumn: false) }
        var stated = SourceDescription()
        stated.format = .csv
        stated.delimiter = Self.delimiters[bytes.count % Self.delimiters.count]
        stated.headerRow = bytes.count % 4 == 3 ? nil : bytes.count % 4
        let asStated = Reading(bytes, source: stated, limits: .tight)
        demandSame(
            asStated, Reading(bytes, blockSize: 3, source: stated, limits: .tight),
            "blocks of 3 bytes read the same within tight limits")
        if bytes.count % 64 == 5 {
            _ = Reading(Array(repeatElement(bytes, count: 60_000 / bytes.count).joined()))
        }
        let text = DecodedText.utf8(bytes)
        cut(text, CSVDialect.detect(head: text).dialect)
        cut(text, Self.dialects[bytes.count % Self.dialects.count])
    }

    private static let delimiters = Array(",;\t| :~".utf8)

    private static let dialects: [CSVDialect] = delimiters.flatMap { delimiter in
        [UInt8(ascii: "\""), UInt8(ascii: "'"), nil].flatMap { quote -> [CSVDialect] in
            [nil, UInt8(ascii: "\\")].flatMap { escape in
                [false, true].map { hasBlanks in
                    CSVDialect(
                        delimiter: delimiter, quote: quote, escape: escape,
                        hasBlanks: hasBlanks && delimiter != 0x20)
                }
            }
        }
    }

    private func cut(_ text: [UInt8], _ dialect: CSVDialect) {
        let columns = ColumnSelection.all(1 + text.count % 9)
        let whole = Self.reading(text, dialect, columns, .generous, chunkSize: 1 << 16)
        for size in [16, 31, 200] {
            demandSame(
                whole, Self.reading(text, dialect, columns, .generous, chunkSize: size),
                "chunks of \(size) bytes cut the same as \(dialect)")
        }
        let tight = Self.reading(text, dialect, columns, .tight, chunkSize: 1 << 16)
        for size in [16, 31, 200] {
            demandSame(
                tight, Self.reading(text, dialect, columns, .tight, chunkSize: size),
                "chunks of \(size) bytes cut the same within tight limits as \(dialect)")
        }
        // A cell beyond the limit is read as empty, or its quote as text.
        demand(
            tight.faults.contains { $0.kind == .longCell }
                || whole.records.prefix(tight.records.count).elementsEqual(tight.records),
            "limits end a reading and change nothing before")
        if dialect.quote != nil, dialect.escape == nil { writeBack(whole, dialect, columns) }
    }

    private static func reading(
        _ text: [UInt8], _ dialect: CSVDialect, _ columns: ColumnSelection, _ limits: FormatLimits,
        chunkSize: Int
    ) -> Reading {
        var reading = Reading()
        let splitter = CSVSplitter(
            source: MemoryByteSource(text, blockSize: chunkSize), dialect: dialect, limits: limits,
            chunkSize: chunkSize)
        let parser = CSVParser(
            dialect: dialect, columns: columns, watch: RowWatch(words: ["total", "sum"]),
            keepsExtraCells: true,
            limits: limits)
        do throws(FormatError) {
            while reading.stop == nil, let chunk = try splitter.next() {
                let table = parser.parse(chunk)
                demand(
                    table.stoppedBy != nil || table.count == chunk.recordCount,
                    "splitter and parser agree on the records")
                if table.stoppedBy == nil { reading.blankRows += chunk.blankRowCount }
                reading.add(table)
            }
        } catch {
            reading.stop = .format(error)
        }
        // How many blank rows stand before the end is known only where it is reached.
        if reading.stop != nil { reading.blankRows = 0 }
        return reading
    }

    private func writeBack(_ reading: Reading, _ dialect: CSVDialect, _ columns: ColumnSelection) {
        var writer = CSVWriter(dialect: dialect)
        let texts = reading.records.map { $0.values.map { $0.bytes ?? [] } }
        for record in texts {
            for field in record { writer.field(field) }
            writer.endRow()
        }
        let again = Self.reading(writer.take(), dialect, columns, .generous, chunkSize: 1 << 16)
        demand(
            again.records.map { $0.values.map { $0.bytes ?? [] } } == texts,
            "what is written reads back, as \(dialect)")
        demand(
            again.faults.allSatisfy { $0.kind == .nulByte }, "what is written has no faults: \(again.faults)")
    }
}
