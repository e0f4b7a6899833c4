import Formats

/// Reads a whole text as records of texts by path, the short way that tests want.
struct JSONReading {
    var records: [[String: String]] = []
    var kinds: [[String: FieldTable.Kind]] = []
    var paths: [String] = []
    var lines: [Int] = []
    var faults: [FormatFault.Kind] = []
    var faultLines: [Int] = []
    var faultRecords: [Int?] = []
    var places: [String] = []
    var unknownPaths: [String] = []
    var stoppedBy: FormatError?
    var outside: [OutsideValue] = []
    var chunks = 0

    init(
        _ bytes: [UInt8], layout: JSONLayout, slots: [String]? = nil, blockSize: Int = .max,
        chunkSize: Int = FormatLimits.chunkSize, limits: FormatLimits = .standard
    ) {
        self.init(
            MemoryByteSource(bytes, blockSize: blockSize), layout: layout, slots: slots, chunkSize: chunkSize,
            limits: limits)
    }

    init(
        _ source: any ByteSource, layout: JSONLayout, slots: [String]? = nil,
        chunkSize: Int = FormatLimits.chunkSize, limits: FormatLimits = .standard
    ) {
        let splitter = JSONSplitter(source: source, layout: layout, limits: limits, chunkSize: chunkSize)
        do throws(FormatError) {
            while let chunk = try splitter.next(), stoppedBy == nil {
                let paths = slots.map { KeyPaths($0) } ?? JSONRecordParser.discover(in: chunk, limits: limits)
                read(JSONRecordParser(slots: paths, limits: limits).parse(chunk), paths.paths)
                self.paths += paths.paths.filter { !self.paths.contains($0) }
                chunks += 1
            }
        } catch {
            stoppedBy = stoppedBy ?? error
        }
        outside = splitter.outside
    }

    init(_ text: String, layout: JSONLayout = .array(pointer: ""), slots: [String]? = nil) {
        self.init(Array(text.utf8), layout: layout, slots: slots)
    }

    private mutating func read(_ table: FieldTable, _ paths: [String]) {
        for record in 0..<table.count {
            var texts: [String: String] = [:]
            var kinds: [String: FieldTable.Kind] = [:]
            for (slot, path) in paths.enumerated() {
                let range = table.range(record: record, slot: slot)
                let kind = table.kind(record: record, slot: slot)
                if !range.isMissing { texts[path] = table.text(range) }
                if kind != .text { kinds[path] = kind }
            }
            records.append(texts)
            self.kinds.append(kinds)
        }
        lines += table.lines
        faults += table.faults.map(\.kind)
        faultLines += table.faults.map(\.line)
        faultRecords += table.faults.map(\.record)
        if let elements = table.elements { places += (0..<table.count).map { elements.path(of: $0) } }
        unknownPaths += table.unknownPaths
        stoppedBy = stoppedBy ?? table.stoppedBy
    }
}

extension String {
    /// Items as a list value joins them.
    static func list(_ items: String...) -> String { items.joined(separator: "\u{1E}") }
}
