@testable import Formats

/// Reads a whole document as records of texts by path, the short way that tests want.
struct XMLReading {
    var records: [[String: String]] = []
    var kinds: [[String: FieldTable.Kind]] = []
    var lines: [Int] = []
    var places: [String] = []
    var faults: [FormatFault.Kind] = []
    /// Each fault with its record among all, from 0, and its place.
    var faultPlaces: [String] = []
    var unknownPaths: [String] = []
    var outside: [OutsideValue] = []
    var path: [String] = []
    var slotPaths: [String] = []
    var tables = 0
    /// Tables of chunks that a parser read by itself.
    var chunks = 0
    var error: FormatError?

    init(
        _ bytes: [UInt8], recordPath: [String]? = nil, slots: KeyPaths = .discover, blockSize: Int = .max,
        limits: FormatLimits = .standard, recordsPerTable: Int = 4096
    ) {
        self.init(
            MemoryByteSource(bytes, blockSize: blockSize), recordPath: recordPath, slots: slots,
            limits: limits, recordsPerTable: recordsPerTable)
    }

    init(
        _ source: any ByteSource, recordPath: [String]? = nil, slots: KeyPaths = .discover,
        limits: FormatLimits = .standard, recordsPerTable: Int = 4096
    ) {
        do throws(FormatError) {
            let reader = try XMLRecordReader(
                source: source, recordPath: recordPath, slots: slots, limits: limits,
                recordsPerTable: recordsPerTable)
            path = reader.recordPath
            do throws(FormatError) {
                while let table = try reader.next() { read(table, reader.slotPaths) }
            } catch {
                self.error = error
            }
            outside = reader.outside
            slotPaths = reader.slotPaths
        } catch {
            self.error = error
        }
    }

    init(_ text: String, recordPath: [String]? = nil, slots: KeyPaths = .discover) {
        self.init(Array(text.utf8), recordPath: recordPath, slots: slots)
    }

    /// Reads the document in chunks, each by itself.
    init(
        _ source: any ByteSource, recordPath: [String], slots: KeyPaths, limits: FormatLimits = .standard,
        chunkSize: Int, longestRecord: Int
    ) {
        let splitter = XMLSplitter(
            source: source, recordPath: recordPath, slots: slots, limits: limits, chunkSize: chunkSize,
            longestRecord: longestRecord)
        let parser = XMLRecordParser(recordPath: recordPath, slots: slots, limits: limits)
        path = splitter.recordPath
        var outsideCount = Int.max
        do throws(FormatError) {
            while error == nil, let chunk = try splitter.next() {
                let table = parser.parse(chunk)
                read(table, slots.paths + table.otherPaths)
                if case .text = chunk.content { chunks += 1 }
                error = table.stoppedBy
                if error != nil { outsideCount = chunk.outsideCount }
            }
        } catch {
            self.error = error
        }
        outside = Array(splitter.outside.prefix(outsideCount))
    }

    private mutating func read(_ table: FieldTable, _ paths: [String]) {
        tables += 1
        faultPlaces += table.faults.map { fault in
            let record = fault.record.map { "\(lines.count + $0)" } ?? "none"
            return "\(fault.kind) \(record) \(fault.line) \(fault.byteOffset ?? -1)"
        }
        for record in 0..<table.count {
            var texts: [String: String] = [:]
            var kinds: [String: FieldTable.Kind] = [:]
            for slot in 0..<table.slotCount {
                let range = table.range(record: record, slot: slot)
                if !range.isMissing { texts[paths[slot]] = table.text(range) }
                let kind = table.kind(record: record, slot: slot)
                if kind != .text { kinds[paths[slot]] = kind }
            }
            records.append(texts)
            self.kinds.append(kinds)
        }
        lines += table.lines
        if let elements = table.elements { places += (0..<table.count).map { elements.path(of: $0) } }
        faults += table.faults.map(\.kind)
        unknownPaths += table.unknownPaths
    }
}
