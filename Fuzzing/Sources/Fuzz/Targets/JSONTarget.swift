import Formats
import Intake

/// JSON and NDJSON: one reading whatever the sizes of blocks and chunks; the reader of records refuses what the reader
/// of documents refuses, and takes what it takes; what is written reads back.
struct JSONTarget: FuzzTarget {
    let name: String
    private let isLines: Bool

    init(isLines: Bool) {
        name = isLines ? "ndjson" : "json"
        self.isLines = isLines
    }

    func run(_ bytes: [UInt8]) {
        let whole = Reading(bytes)
        let size = [1, 7, 64][bytes.count % 3]
        demandSame(whole, Reading(bytes, blockSize: size), "blocks of \(size) bytes read the same")
        var stated = SourceDescription()
        stated.format = isLines ? .ndjson : .json
        stated.recordsPath = [nil, "", "/records", "/a/0/b"][bytes.count % 4]
        demandSame(
            Reading(bytes, source: stated, limits: .tight),
            Reading(bytes, blockSize: 3, source: stated, limits: .tight),
            "blocks of 3 bytes read the same within tight limits")
        if bytes.count % 64 == 5 {
            _ = Reading(Array(repeatElement(bytes, count: 60_000 / bytes.count).joined()), source: stated)
        }
        let text = DecodedText.utf8(bytes)
        var layouts: [JSONLayout] =
            isLines ? [.lines] : [.array(pointer: ""), .document, .array(pointer: "/records")]
        if let found = JSONLayout.detect(head: text), !layouts.contains(found) { layouts.append(found) }
        for layout in layouts { cut(text, layout) }
        if !isLines { compareWithDocument(text) }
    }

    private func cut(_ text: [UInt8], _ layout: JSONLayout) {
        let slots = Self.slots(text, layout)
        let whole = Self.reading(text, layout, slots, .generous, chunkSize: 1 << 16)
        let tight = Self.reading(text, layout, slots, .tight, chunkSize: 1 << 16)
        for size in [16, 33, 200] {
            demandSame(
                whole, Self.reading(text, layout, slots, .generous, chunkSize: size),
                "chunks of \(size) bytes cut the same as \(layout)")
            demandSame(
                tight, Self.reading(text, layout, slots, .tight, chunkSize: size),
                "chunks of \(size) bytes cut the same within tight limits as \(layout)")
        }
        if layout != .lines {
            demand(
                whole.records.prefix(tight.records.count).elementsEqual(tight.records),
                "limits end a reading and change nothing before")
        }
        writeBack(whole)
    }

    private static func slots(_ text: [UInt8], _ layout: JSONLayout) -> KeyPaths {
        let splitter = JSONSplitter(source: MemoryByteSource(text), layout: layout, limits: .generous)
        do throws(FormatError) {
            guard let chunk = try splitter.next() else { return KeyPaths([]) }
            return JSONRecordParser.discover(in: chunk)
        } catch {
            return KeyPaths(["a", "b/c"])
        }
    }

    private static func reading(
        _ text: [UInt8], _ layout: JSONLayout, _ slots: KeyPaths, _ limits: FormatLimits, chunkSize: Int
    ) -> Reading {
        var reading = Reading()
        let splitter = JSONSplitter(
            source: MemoryByteSource(text, blockSize: chunkSize), layout: layout, limits: limits,
            chunkSize: chunkSize)
        let parser = JSONRecordParser(slots: slots, limits: limits)
        do throws(FormatError) {
            while reading.stop == nil, let chunk = try splitter.next() { reading.add(parser.parse(chunk)) }
            if reading.stop == nil { reading.outside = splitter.outside }
        } catch {
            reading.stop = .format(error)
        }
        return reading
    }

    /// A document that is an array is one for both readers, or for none.
    private func compareWithDocument(_ text: [UInt8]) {
        let asArray = Self.reading(text, .array(pointer: ""), KeyPaths([]), .generous, chunkSize: 1 << 16)
        let asDocument = Self.reading(text, .document, KeyPaths([]), .generous, chunkSize: 1 << 16)
        do throws(FormatError) {
            let value = try JSONValue(parsing: text, limits: .generous)
            demand(asDocument.stop == nil, "a document is one record: \(String(describing: asDocument.stop))")
            if let elements = value.elements {
                demand(asArray.stop == nil, "an array has elements: \(String(describing: asArray.stop))")
                demand(asArray.records.count == elements.count, "each element of an array is a record")
                demand(
                    asArray.faults.count { $0.kind == .notAnObject } == elements.count { $0.members == nil },
                    "each that is no object is told")
            }
            for isIndented in [false, true] {
                var writer = JSONWriter(isIndented: isIndented)
                writer.value(value)
                let once = writer.take()
                let again = try JSONValue(parsing: once, limits: .generous)
                demand(again.isSame(as: value), "what is written reads back")
            }
        } catch {
            // Half a surrogate pair is told, and ends the reading of no record.
            demand(asDocument.isFaulty, "what is no document is no record: \(error)")
            demand(asArray.isFaulty, "what is no document is no array: \(error)")
        }
    }

    private func writeBack(_ reading: Reading) {
        guard let width = reading.records.first?.values.count else { return }
        let writable = reading.records.filter { record in
            record.values.allSatisfy { $0.bytes?.contains(FieldTable.innerSeparator) != true }
        }
        var writer = JSONWriter()
        for record in writable {
            writer.beginObject()
            for (slot, value) in record.values.enumerated() { write(value, "k\(slot)", &writer) }
            writer.endObject()
            writer.newline()
        }
        let slots = KeyPaths((0..<width).map { "k\($0)" })
        let again = Self.reading(writer.take(), .lines, slots, .generous, chunkSize: 1 << 16)
        demand(again.stop == nil && again.faults.isEmpty, "what is written has no faults: \(again.faults)")
        demand(again.records.map(\.values) == writable.map(\.values), "records that are written read back")
    }

    private func write(_ value: Reading.Value, _ key: String, _ writer: inout JSONWriter) {
        guard let bytes = value.bytes else {
            if value.kind == .list {
                writer.key(key)
                writer.beginArray()
                writer.endArray()
            }
            return
        }
        writer.key(key)
        switch value.kind {
        case .text: bytes.withUnsafeBytes { writer.string($0) }
        case .null: writer.null()
        case .literal:
            switch String(decoding: bytes, as: UTF8.self) {
            case "true": writer.bool(true)
            case "false": writer.bool(false)
            case let number: writer.number(number)
            }
        case .list:
            writer.beginArray()
            for item in bytes.split(separator: FieldTable.listSeparator, omittingEmptySubsequences: false) {
                Array(item).withUnsafeBytes { writer.string($0) }
            }
            writer.endArray()
        }
    }
}

extension Reading {
    /// Whether it stopped, or tells of half a surrogate pair.
    fileprivate var isFaulty: Bool { stop != nil || faults.contains { $0.kind == .loneSurrogate } }
}

extension JSONValue {
    /// Whether two documents hold the same, wherever their members stand.
    func isSame(as other: JSONValue) -> Bool {
        switch (self, other) {
        case (.object(let left), .object(let right)):
            left.count == right.count
                && zip(left, right).allSatisfy {
                    $0.key.utf8.elementsEqual($1.key.utf8) && $0.value.isSame(as: $1.value)
                }
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        default: self == other
        }
    }
}
