/// Cuts an XML document into chunks of whole records, which any number of threads may parse.
///
///     let splitter = XMLSplitter(source: text, recordPath: ["r", "x"], slots: paths)
///     let parser = XMLRecordParser(recordPath: ["r", "x"], slots: paths)
///     while let chunk = try splitter.next() { … parser.parse(chunk) … }
///     splitter.outside    attributes and texts outside the records, once `next()` has given nil
///
/// Serial and streaming: memory is one chunk, plus the record that its end cuts. What is found by tags alone is passed
/// over by a stream that reads all the rest, as `XMLRecordReader` does:
///
///     <r> <n>1</n> <x>…</x> <x>…</x> … <x>…</x>  <m/> </r>
///     stream       │ chunk            │ stream
///
/// The stream stands at each chunk where it would stand had it read those before, so that what it has to say of the rest
/// it says of the same places. It also reads the records where that is simpler, and gives chunks that are tables:
///
/// - few records between other elements, for which a parser of their own would cost more than reading them;
/// - from a record on that is longer than some chunks, that does not end, or that the scan of tags does not understand,
///   all that follows: whatever is wrong with a document is found by the same parser in the same order;
/// - a document whose root is the record, or that has a document type declaration, which may say how attributes are read.
public final class XMLSplitter {
    /// Names from the root to the record.
    public let recordPath: [String]
    /// Attributes and texts outside the records so far, in document order: some hundreds at most.
    public var outside: [OutsideValue] { stream.outside }

    private let window: TextWindow
    private let chunkSize: Int
    private let longestRecord: Int
    private let stream: XMLRecordStream
    private let buffer: UnsafeMutableRawBufferPointer
    private var outsideScan: XMLOutsideScan
    // Bytes that the window is to hold before it is looked at again; nil where it may hold more records already.
    private var wanted: Int?
    // Bytes at the window's beginning that the stream is to read.
    private var held = 0
    private var ready: [XMLChunk] = []
    // Whether the stream reads all that follows.
    private var isStreaming: Bool
    private var hasEnded = false
    private var hasGivenLast = false

    private static let blockSize = 64 << 10
    private static let parentsLength = 64 << 10

    /// Splits the UTF-8 text of `source`, which holds no byte order mark.
    public convenience init(
        source: any ByteSource, recordPath: [String], slots: KeyPaths, limits: FormatLimits = .standard,
        chunkSize: Int = FormatLimits.chunkSize
    ) {
        self.init(
            source: source, recordPath: recordPath, slots: slots, limits: limits, chunkSize: chunkSize,
            longestRecord: 4 * chunkSize)
    }

    /// As above; the stream reads all from a record, tag or comment on that is longer than `longestRecord`, or half of it.
    init(
        source: any ByteSource, recordPath: [String], slots: KeyPaths, limits: FormatLimits, chunkSize: Int,
        longestRecord: Int
    ) {
        precondition(chunkSize >= 4 * ByteSourceBlock.minimum, "a chunk holds some blocks")
        self.recordPath = recordPath
        self.chunkSize = chunkSize
        self.longestRecord = longestRecord
        wanted = chunkSize
        window = TextWindow(source: source, blockSize: Self.blockSize)
        outsideScan = XMLOutsideScan(recordPath: recordPath)
        // A name that is none could be found by its bytes where libxml2 sees no such element.
        isStreaming = recordPath.count < 2 || !recordPath.allSatisfy { XMLWriter.isName($0) }
        buffer = .allocate(byteCount: Self.blockSize, alignment: 16)
        stream = XMLRecordStream(
            XMLWalk(recordPath: recordPath, slots: slots, limits: limits, recordsPerTable: 4096),
            limits: limits)
    }

    deinit { buffer.deallocate() }

    /// The next chunk, nil at the end. Throws `malformed` and `limitExceeded` for what stands outside the chunks, after
    /// those before it were given, `noRecordsThere` where the elements that records would stand in are not there, and
    /// what the source throws.
    public func next() throws(FormatError) -> XMLChunk? {
        while true {
            if !ready.isEmpty { return ready.removeFirst() }
            if hasGivenLast {
                if let failure = stream.failure { throw failure }
                guard stream.hasMetParent else { throw .noRecordsThere }
                return nil
            }
            if hasEnded || stream.failure != nil {
                hasGivenLast = true
                give(stream.takeLast())
            } else if isStreaming {
                try streamBlock()
            } else {
                try scan()
            }
        }
    }

    private func streamBlock() throws(FormatError) {
        held = 0
        try window.fill(to: Self.blockSize)
        hasEnded = window.count == 0
        pushBlock(min(window.count, Self.blockSize))
    }

    /// Goes on to the next record, and to the end of those that follow it.
    private func scan() throws(FormatError) {
        if let wanted {
            pushHeld()
            try window.fill(to: wanted)
            self.wanted = nil
        }
        // By a NUL among the first bytes libxml2 tells encodings that this text is not in, as much of it as there is.
        if window.offset == 0, window.read({ $0.prefix(4).contains(0) }) {
            isStreaming = true
            return
        }
        let (end, stop) = read { outsideScan.scan($0) }
        held += end
        switch stop {
        case .record: takeRecords()
        case .bytes: if end > 0 { wanted = chunkSize } else { lookFurther() }
        case .odd: isStreaming = true
        }
    }

    /// Looks at more bytes, as what begins in the window does not end in it.
    private func lookFurther() {
        pushHeld()
        isStreaming = window.hasEnded || window.count > longestRecord / 2
        wanted = max(window.count, chunkSize / 2) * 2
    }

    /// Gives the records that the window holds, or leaves them to the stream.
    private func takeRecords() {
        var scan = XMLRecordScan(name: outsideScan.recordName)
        let stop = read { scan.scan($0) }
        if stop == .bytes, !window.hasEnded, window.count - held < chunkSize / 2 {
            // The window is what other elements have left of it.
            wanted = chunkSize
        } else if scan.count == 0 {
            if stop == .bytes { lookFurther() } else { isStreaming = true }
        } else if scan.end < chunkSize / 16, stop != .bytes || window.hasEnded {
            held += scan.end
        } else {
            cut(scan)
            if stop == .bytes { wanted = chunkSize }
        }
    }

    /// Lets `body` look at the bytes that are not passed yet.
    private func read<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        window.read { body(UnsafeRawBufferPointer(rebasing: $0[held...])) }
    }

    private func cut(_ scan: XMLRecordScan) {
        pushHeld()
        let parents = outsideScan.parents
        let headLength = parents.reduce(0) { $0 + $1.count }
        guard headLength < Self.parentsLength, stream.standsAmongRecords(depth: parents.count) else {
            isStreaming = true
            return
        }
        give(stream.takeRecords())
        let (firstLine, byteOffset) = (window.line, window.offset)
        let bytes = window.read { bytes in
            let endTags = outsideScan.endTags
            var text: [UInt8] = []
            text.reserveCapacity(headLength + scan.end + endTags.count)
            for tag in parents { text += tag }
            text += bytes[..<scan.end]
            text += endTags
            return text
        }
        window.pass(scan.end)
        let text = XMLChunk.Text(
            bytes: bytes, headLength: headLength, recordCount: scan.count, firstLine: firstLine,
            byteOffset: byteOffset, places: stream.places)
        ready.append(
            XMLChunk(content: .text(text), lastLine: window.line, outsideCount: stream.outside.count))
        stream.passOver(records: scan.count, byteCount: scan.end, lineEnds: window.line - firstLine)
    }

    /// Lets the stream read what was left to it.
    private func pushHeld() {
        while held > 0, stream.failure == nil {
            let size = min(held, Self.blockSize)
            pushBlock(size)
            held -= size
        }
    }

    /// Lets the stream read the first bytes of the window, no more than one block; none is the end of the document.
    private func pushBlock(_ count: Int) {
        window.read { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        window.pass(count)
        stream.push(UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]))
        while let table = stream.takeReady() { give(table) }
    }

    private func give(_ table: FieldTable?) {
        guard let table else { return }
        ready.append(
            XMLChunk(
                content: .table(table), lastLine: table.lines.last ?? 0, outsideCount: stream.outside.count))
    }
}
