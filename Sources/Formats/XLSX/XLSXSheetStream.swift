import CLibXML2

/// The text of a sheet on its way to the walk: rows that are written plainly by their bytes, all else through
/// libxml2's push parser.
///
///     <worksheet>…<sheetData> <row>…</row> <row>…</row> <row><!-- odd --></row> <row>…</row> </sheetData>…
///     libxml2               │ scan                      │ libxml2               │ scan       │ libxml2
///
/// The parser passes over the rows that the scan reads: between two rows nothing in it tells how many there were.
/// Before each it has to stand still, after the end of a tag, so that a row is no part of a comment, section or text;
/// and what the scan does not know, the parser is given from where it stands. So all faults are the parser's, at the
/// same rows as if it had read the whole sheet. Its lines and offsets are not: those of a sheet tell nobody anything.
final class XLSXSheetStream {
    let walk: UnsafeMutablePointer<XLSXSheetWalk>
    /// Whether nothing more is to be read: the sheet has ended, or there is a fault.
    private(set) var hasEnded = false
    /// Why reading has stopped; nil while it goes on.
    private(set) var failure: FormatError?
    /// Rows that the scan has read so far.
    private(set) var scannedRowCount = 0

    private let source: any ByteSource
    private let parser: XMLPushParser
    private let buffer: UnsafeMutableRawBufferPointer
    // The bytes of the buffer that were read and not passed.
    private var start = 0
    private var end = 0
    private var scan: XLSXRowScan
    private var mayScan: Bool
    private var isAtBeginning = true
    // Detours since the last row that was scanned.
    private var detours = 0

    /// Bytes read at a time.
    static let blockSize = 64 << 10
    // After so many detours one is as long as a block, and each before it half as long as the next.
    private static let longestDetour = 16

    /// A stream of what `source` gives. A row longer than `blockSize` is an odd one. Without `scansRows` the parser
    /// reads all.
    init(
        _ source: any ByteSource, _ walk: consuming XLSXSheetWalk, limits: FormatLimits,
        scansRows: Bool, blockSize: Int
    ) {
        self.source = source
        // An element of a row stands at most six deep.
        mayScan = scansRows && limits.depth >= 6
        scan = XLSXRowScan(limits: limits)
        buffer = .allocate(byteCount: 2 * blockSize + XLSXRowScan.padding, alignment: 16)
        self.walk = .allocate(capacity: 1)
        self.walk.initialize(to: walk)
        parser = XMLPushParser(
            handler: XLSXSheetWalk.handler, client: UnsafeMutableRawPointer(self.walk), limits: limits)
        self.walk.pointee.names = XLSXNames(parser)
    }

    deinit {
        walk.deinitialize(count: 1)
        walk.deallocate()
        buffer.deallocate()
    }

    /// Reads the next bytes of the sheet.
    func readOn() {
        var stop: FormatError?
        do throws(FormatError) {
            try fill()
        } catch {
            stop = error
        }
        let isLast = hasEnded || stop != nil
        readRows()
        // What begins a row may not be long, or may be the end of what can be read.
        if isLast || end - start > (buffer.count - XLSXRowScan.padding) / 2 { push(upTo: end) }
        if hasEnded { parser.push(UnsafeMutableRawBufferPointer(start: nil, count: 0)) }
        failure = (parser.failure ?? stop).map(ofSheet)
        if failure != nil { hasEnded = true }
    }

    /// Fills the buffer behind the bytes that are left in it.
    private func fill() throws(FormatError) {
        let size = buffer.count - XLSXRowScan.padding
        // `start..<end` lies in the buffer, and so does `0..<end - start`.
        let left = UnsafeRawBufferPointer(rebasing: buffer[start..<end])
        if start > 0 { buffer.copyMemory(from: left) }
        (start, end) = (0, left.count)
        defer { pad() }
        let wanted = min(size, end + size / 2)
        while wanted - end >= ByteSourceBlock.minimum {
            let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[end..<wanted]))
            hasEnded = count == 0
            if hasEnded { return }
            end += count
        }
    }

    private func pad() {
        // The buffer has room for the padding behind any byte that is read.
        let padding = UnsafeMutableRawBufferPointer(rebasing: buffer[end..<end + XLSXRowScan.padding])
        _ = padding.initializeMemory(as: UInt8.self, repeating: 0)
    }

    /// Reads what is in the buffer up to a row that is not whole.
    private func readRows() {
        if isAtBeginning, end > start {
            isAtBeginning = false
            // By these bytes libxml2 tells encodings that this text is not in.
            let head = buffer[start..<min(end, start + 4)]
            mayScan = mayScan && !head.contains(0) && head.first == UInt8(ascii: "<")
        }
        while mayScan, start < end, parser.failure == nil {
            guard parser.standsBetweenTags, walk.pointee.isBetweenRows else {
                pushDetour()
                continue
            }
            guard scanRows() else { return }
            pushDetour()
        }
        if !mayScan { push(upTo: end) }
    }

    /// Reads the rows that are plain; whether one is not, which would be the next.
    private func scanRows() -> Bool {
        guard let base = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return true }
        let first = start
        defer { parser.passOver(byteCount: start - first) }
        while true {
            // Behind `end` stand as many NULs as the scan wants.
            switch scan.scan(base, from: start, to: end) {
            case .row(let next):
                let bytes = UnsafeRawBufferPointer(start: base, count: end)
                walk.pointee.take(scan, of: bytes, parser.callbackContext)
                start = next
                detours = 0
                scannedRowCount += 1
                if parser.failure != nil { return false }
            case .cutOff: return false
            case .odd: return true
            }
        }
    }

    /// Has the parser read the bytes before the next row, or all: more of them the more often it came to that since the
    /// last plain row, so that neither looks at odd sheets in small pieces.
    private func pushDetour() {
        detours += 1
        let length = 1 << min(detours, Self.longestDetour)
        let place = seam(from: min(end, start + length)) ?? end
        // What libxml2 calls bytes that are not UTF-8 depends on how many follow them.
        let isText = UTF8Check.firstFault(UnsafeRawBufferPointer(rebasing: buffer[start..<place])) == nil
        push(upTo: isText ? place : end)
    }

    /// The end of a tag behind which a row begins, from a place on; nil where there is none.
    private func seam(from place: Int) -> Int? {
        let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<end])
        var place = place
        while let opening = XMLTagScan.opening(bytes, from: place) {
            if bytes[opening...].starts(with: "<row".utf8) {
                var tag = opening
                while tag > start, XLSXText.isSpace(bytes[tag - 1]) { tag -= 1 }
                if tag > start, bytes[tag - 1] == UInt8(ascii: ">") { return tag }
            }
            place = opening + 1
        }
        return nil
    }

    private func push(upTo place: Int) {
        guard place > start else { return }
        parser.push(UnsafeMutableRawBufferPointer(rebasing: buffer[start..<place]))
        start = place
    }

    /// The error with the row in the place of the line: sheets are often written as one line.
    private func ofSheet(_ error: FormatError) -> FormatError {
        switch error {
        case .malformed(_, _, let reason): .damagedSheet(row: walk.pointee.row, reason: reason)
        case .limitExceeded(let limit, _, _): .limitExceeded(limit, line: max(1, walk.pointee.row))
        default: error
        }
    }
}
