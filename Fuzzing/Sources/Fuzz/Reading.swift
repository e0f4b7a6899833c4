import Formats

@testable import Intake

/// What a reader made of some bytes: all that must not depend on how the bytes came, in blocks or in chunks.
struct Reading: Equatable {
    /// One record, whatever table it stands in.
    struct Record: Equatable {
        var values: [Value]
        var line: Int
        var row: Int?
        var place: String?
    }

    /// One value; a missing one differs from an empty one.
    struct Value: Equatable {
        var bytes: [UInt8]?
        var kind: FieldTable.Kind
    }

    /// A fault, by its record in the file, from 1.
    struct Fault: Equatable {
        var kind: FormatFault.Kind
        var record: Int?
        var line: Int
        var byteOffset: Int?
    }

    var understanding: FileUnderstanding?
    var layout: RawLayout?
    var envelope: [EnvelopeEntry] = []
    var skipped = SkippedRows()
    var records: [Record] = []
    var faults: [Fault] = []
    var extra: [String] = []
    var odd: [String] = []
    var outside: [OutsideValue] = []
    var blankRows = 0
    var stop: IntakeError?

    /// Takes a table in, the next of its file.
    mutating func add(_ table: FieldTable) {
        let first = records.count + 1
        for record in 0..<table.count {
            let values = (0..<table.slotCount).map { slot in
                let range = table.range(record: record, slot: slot)
                return Value(
                    bytes: range.isMissing ? nil : table.bytes(range),
                    kind: table.kind(record: record, slot: slot))
            }
            let row = table.rows.isEmpty ? nil : table.rows[record]
            let place = table.elements?.path(of: record)
            records.append(Record(values: values, line: table.lines[record], row: row, place: place))
        }
        faults += table.faults.map { fault in
            Fault(
                kind: fault.kind, record: fault.record.map { first + $0 }, line: fault.line,
                byteOffset: fault.byteOffset)
        }
        extra += table.extraCells.map { "\(first + $0.record) \($0.column) \(table.bytes($0.range))" }
        odd += table.oddRows.map { "\(first + $0.record) \($0.filledCount) \($0.first)" }
        if let stop = table.stoppedBy { self.stop = .format(stop) }
    }

    /// The first part in which the other reading differs.
    func difference(to other: Reading) -> String {
        if understanding != other.understanding {
            return "understanding\n\(show(understanding))\n\(show(other.understanding))"
        }
        if layout != other.layout { return "layout\n\(show(layout))\n\(show(other.layout))" }
        if records.count != other.records.count {
            return "\(records.count) and \(other.records.count) records; \(show(stop)) \(show(other.stop))"
        }
        for (index, pair) in zip(records, other.records).enumerated() where pair.0 != pair.1 {
            return "record \(index + 1)\n\(pair.0)\n\(pair.1)"
        }
        if faults != other.faults { return "faults\n\(faults)\n\(other.faults)" }
        if stop != other.stop { return "stop\n\(show(stop))\n\(show(other.stop))" }
        if envelope != other.envelope { return "envelope\n\(envelope)\n\(other.envelope)" }
        if skipped != other.skipped { return "skipped\n\(skipped)\n\(other.skipped)" }
        if extra != other.extra { return "extra cells\n\(extra)\n\(other.extra)" }
        if odd != other.odd { return "odd rows\n\(odd)\n\(other.odd)" }
        if outside != other.outside {
            return "outside\n\(outside.map(\.text))\n\(other.outside.map(\.text))"
        }
        return "blank rows \(blankRows) and \(other.blankRows)"
    }

    private func show(_ part: Any?) -> String { part.map { "\($0)" } ?? "nothing" }
}

extension FieldTable {
    func bytes(_ range: ByteRange) -> [UInt8] {
        Array(bytes[Int(range.start)..<Int(range.start) + Int(range.length)])
    }
}

extension Reading {
    /// The file as `inspect` reads it: by its content, every column.
    init(
        _ bytes: [UInt8], blockSize: Int = .max, source: SourceDescription = SourceDescription(),
        limits: FormatLimits = .standard, everyColumn: Bool = true
    ) {
        self.init(
            part: .streamed { MemoryByteSource(bytes, blockSize: blockSize) }, source: source, limits: limits,
            everyColumn: everyColumn)
    }

    /// As above, for a file that may not come piecemeal.
    init(part: SubmissionPart, source: SourceDescription, limits: FormatLimits, everyColumn: Bool = true) {
        do throws(IntakeError) {
            let adapter = try AdapterBook.adapter(
                for: part, source: source, limits: limits, everyColumn: everyColumn)
            understanding = adapter.understanding
            layout = adapter.layout
            skipped = adapter.skipped
            do throws(IntakeError) {
                while stop == nil, let chunk = try adapter.next() {
                    let (batch, stop) = chunk.parsed()
                    demand(batch.table.slotCount == adapter.layout.slots.count, "a slot for each column")
                    demand(batch.table.stoppedBy == stop, "a chunk says once why it stops")
                    add(batch.table)
                    skipped.add(batch.skipped)
                    demandPrintable(batch, adapter.layout)
                }
            } catch {
                stop = error
            }
            envelope = adapter.envelope
        } catch {
            stop = error
        }
    }

    /// The records print as JSON, one a line.
    private func demandPrintable(_ batch: RawBatch, _ layout: RawLayout) {
        let writer = RecordLineWriter(keys: layout.slots.map(\.heading)) { "(column \($0))" }
        let lines = writer.lines(of: batch.table, at: .init(firstRecord: 1, hasLines: true))
        let texts = lines.split(separator: 0x0A)
        demand(
            texts.count == batch.count - batch.table.unreadRecords.count,
            "a line for each record that could be read")
        for text in texts {
            do throws(FormatError) {
                let value = try JSONValue(parsing: Array(text), limits: .generous)
                demand(value["values"]?.members != nil, "a printed record has values")
            } catch {
                demand(false, "a printed record is JSON: \(error)")
            }
        }
    }
}

extension FormatLimits {
    /// Limits that no small input meets.
    static let generous: FormatLimits = {
        var limits = FormatLimits()
        limits.cellLength = 1 << 28
        limits.depth = 1 << 20
        return limits
    }()

    /// Limits that small inputs meet.
    static let tight: FormatLimits = {
        var limits = FormatLimits()
        limits.decompressedSize = 8 << 10
        limits.ratio = 20
        limits.ratioFreeSize = 2 << 10
        limits.depth = 4
        limits.cellLength = 40
        limits.columns = 6
        limits.recordLength = 200
        limits.attributes = 3
        limits.faults = 5
        return limits
    }()
}
