/// Cuts a JSON text into chunks of whole records, which any number of threads may parse.
///
///     let splitter = JSONSplitter(source: text, layout: .array(pointer: "/records"))
///     while let chunk = try splitter.next() { … parser.parse(chunk) … }
///     splitter.outside    the scalars before and after the records, once `next()` has given nil
///
/// Serial and streaming: memory is one chunk, plus the record that its end cuts. Only what stands outside records
/// is checked here; the parser is strict about the rest.
public final class JSONSplitter {
    /// Where the records were said to be.
    public let layout: JSONLayout
    /// Scalars outside the records, in file order: some hundreds at most.
    public var outside: [OutsideValue] { walk.outside }

    private var pointer: String { if case .array(let pointer) = layout { pointer } else { "" } }

    private enum Phase {
        case before, elements, after, ended
    }

    private let window: TextWindow
    private let limits: FormatLimits
    private let chunkSize: Int
    private var walk: JSONOutsideWalk
    private var phase: Phase
    private var record = 1
    private var hasElements = false

    /// Splits the UTF-8 text of `source`, which holds no byte order mark.
    public init(
        source: any ByteSource, layout: JSONLayout, limits: FormatLimits = .standard,
        chunkSize: Int = FormatLimits.chunkSize
    ) {
        precondition(chunkSize >= ByteSourceBlock.minimum, "a chunk holds at least one block")
        self.layout = layout
        self.limits = limits
        self.chunkSize = chunkSize
        window = TextWindow(source: source, blockSize: min(chunkSize, 64 << 10))
        switch layout {
        case .array(let pointer):
            walk = JSONOutsideWalk(pointer: pointer, limits: limits)
            phase = .before
        case .lines, .document:
            walk = JSONOutsideWalk(pointer: "", limits: limits)
            phase = .elements
        }
    }

    /// The next chunk, nil at the end. Throws `malformed` where the text outside records is no JSON or has no
    /// array at the pointer, `limitExceeded`, and what the source throws.
    public func next() throws(FormatError) -> JSONChunk? {
        switch layout {
        case .lines: return try nextLines()
        case .document: return try wholeDocument()
        case .array: return try nextElements()
        }
    }

    private func nextElements() throws(FormatError) -> JSONChunk? {
        if phase == .before {
            guard try walk.run(window) else {
                throw .noRecordsThere
            }
            phase = .elements
        }
        while phase == .elements {
            if let chunk = try cutElements() { return chunk }
        }
        if phase == .after {
            if try walk.run(window) {
                throw .malformed(
                    line: window.line, byteOffset: window.offset, reason: "the array of records stands twice")
            }
            phase = .ended
        }
        return nil
    }

    /// Cuts off the next whole elements; nil where the array has ended.
    private func cutElements() throws(FormatError) -> JSONChunk? {
        var wanted = chunkSize
        while true {
            try window.fill(to: wanted)
            var scan = JSONElementScan(needsComma: hasElements, limits: limits)
            let fault = window.read { bytes in
                do throws(JSONFault) {
                    try scan.scan(bytes, isLast: window.hasEnded)
                } catch {
                    return error as JSONFault?
                }
                return nil
            }
            if scan.count > 0 { return take(scan) }
            if let closing = scan.closing {
                window.pass(closing + 1)
                walk.passRecords()
                phase = .after
                return nil
            }
            if let fault, fault.reason != .record { throw error(fault) }
            if window.hasEnded || fault != nil { throw unendedElement(from: scan.start) }
            wanted = max(wanted, window.count) * 2
        }
    }

    private func take(_ scan: JSONElementScan) -> JSONChunk {
        // The white space and the comma that follow the chunk before belong to neither.
        let start = scan.start ?? 0
        window.pass(start)
        let length = scan.end - start
        let chunk = JSONChunk(
            bytes: window.prefix(length), firstRecord: record, firstLine: window.line,
            byteOffset: window.offset, elementCount: scan.count, form: .elements, pointer: pointer,
            depth: walk.depth)
        window.pass(length)
        hasElements = true
        record += scan.count
        return chunk
    }

    private func error(_ fault: JSONFault) -> FormatError {
        window.pass(fault.offset)
        return fault.error(line: window.line, byteOffset: window.offset)
    }

    /// Why the element in the window does not end: what a strict look at it says, for a quote that is missing
    /// hides all that follows.
    private func unendedElement(from start: Int?) -> FormatError {
        guard let start else { return error(JSONFault(reason: .end, offset: window.count)) }
        window.pass(start)
        let isTooLong = window.count > limits.recordLength
        let atEnd = FormatError.limitExceeded(.recordLength, line: window.line)
        let chunk = JSONChunk(
            bytes: window.prefix(isTooLong ? limits.recordLength : window.count), firstRecord: record,
            firstLine: window.line, byteOffset: window.offset, elementCount: 1, form: .elements,
            pointer: pointer, depth: walk.depth)
        let stop = JSONRecordParser(slots: KeyPaths([]), limits: limits).parse(chunk).stoppedBy
        guard case .malformed(_, let place?, let reason)? = stop else { return stop ?? atEnd }
        // What is wrong where the limit cuts the element off is no fault of its own; no escape is longer than that.
        let isUnended = reason == JSONFault.Reason.end.rawValue || reason == JSONFault.Reason.string.rawValue
        let isAtCut = place > window.offset + limits.recordLength - 12
        return isTooLong && (isUnended || isAtCut) ? atEnd : stop ?? atEnd
    }

    private func nextLines() throws(FormatError) -> JSONChunk? {
        var wanted = chunkSize
        while true {
            try window.fill(to: wanted)
            if window.count == 0 { return nil }
            var scan = CSVRowScan.ofLines
            let failure = window.read { bytes -> FormatError? in
                do throws(FormatError) {
                    try scan.scan(bytes, isLast: window.hasEnded, limits: limits)
                } catch {
                    return error
                }
                return nil
            }
            if scan.rows > 0 {
                let chunk = JSONChunk(
                    bytes: window.prefix(scan.end), firstRecord: record, firstLine: window.line,
                    byteOffset: window.offset, elementCount: scan.rows - scan.blankRows, form: .lines,
                    pointer: "", depth: 0)
                window.pass(scan.end)
                record += chunk.elementCount
                return chunk
            }
            if failure != nil { throw .limitExceeded(.recordLength, line: window.line) }
            wanted = max(wanted, window.count) * 2
        }
    }

    private func wholeDocument() throws(FormatError) -> JSONChunk? {
        guard phase != .ended else { return nil }
        phase = .ended
        try window.fill(to: limits.recordLength + 2 * ByteSourceBlock.minimum)
        guard window.count <= limits.recordLength else { throw .limitExceeded(.recordLength, line: 1) }
        return JSONChunk(
            bytes: window.prefix(window.count), firstRecord: 1, firstLine: 1, byteOffset: 0, elementCount: 1,
            form: .document, pointer: "", depth: 0)
    }
}
