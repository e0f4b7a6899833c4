import Formats

/// Reads a whole document as records of texts by path, the short way that tests want.
struct XMLReading {
    var records: [[String: String]] = []
    var kinds: [[String: FieldTable.Kind]] = []
    var lines: [Int] = []
    var places: [String] = []
    var faults: [FormatFault.Kind] = []
    var unknownPaths: [String] = []
    var outside: [OutsideValue] = []
    var path: [String] = []
    var slotPaths: [String] = []
    var tables = 0
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

    private mutating func read(_ table: FieldTable, _ paths: [String]) {
        tables += 1
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
