import CLibXML2

/// The texts that a workbook's cells share (ECMA-376 part 1, 18.4.9): one stretch of bytes and where each text
/// ends in it, which is all the memory that they cost.
final class XLSXSharedStrings {
    private let bytes: ScratchBuffer<UInt8>
    private let ends: ScratchBuffer<UInt32>
    /// Whether any text holds a NUL.
    let hasNul: Bool

    /// No texts at all: a workbook without a part for them.
    init() {
        bytes = ScratchBuffer(capacity: 1)
        ends = ScratchBuffer(capacity: 1)
        hasNul = false
    }

    /// Reads the part. Throws `workbook(.damagedStrings)`, `limitExceeded`, and what `source` throws.
    init(_ source: any ByteSource, limits: FormatLimits) throws(FormatError) {
        let walk = UnsafeMutablePointer<XLSXStringsWalk>.allocate(capacity: 1)
        walk.initialize(to: XLSXStringsWalk(limits: limits))
        defer { walk.deallocate() }
        var failure: FormatError?
        do throws(FormatError) {
            let parser = XMLPushParser(
                handler: XLSXStringsWalk.handler, client: UnsafeMutableRawPointer(walk), limits: limits)
            walk.pointee.names = XLSXNames(parser)
            try XLSXPart.parse(source, by: parser)
        } catch {
            failure = error.ofPart(.damagedStrings)
        }
        let walked = walk.move()
        hasNul = walked.text.hasNul
        bytes = walked.text.bytes
        ends = walked.ends
        if let failure { throw failure }
    }

    /// How many texts there are.
    var count: Int { ends.count }

    /// Appends the text of that number, which is below `count`, to other bytes.
    @inline(__always)
    func append(_ index: Int, to other: inout ScratchBuffer<UInt8>) {
        let start = index > 0 ? Int(ends[index &- 1]) : 0
        bytes.read(start, Int(ends[index])) { other.append($0) }
    }
}

/// What the reader of shared texts does at each tag and text.
struct XLSXStringsWalk: ~Copyable {
    private enum Place { case document, table, item, run, text }

    var names = XLSXNames()
    private(set) var text = XLSXText(capacity: 64 << 10)
    private(set) var ends = ScratchBuffer<UInt32>(capacity: 4096)

    private var place = Place.document
    // Whether the open `t` stands in a run of rich text.
    private var isInRun = false
    private var itemStart = 0
    private var depth = 0
    // Elements open inside one that is passed over.
    private var skipped = 0
    private let limits: FormatLimits

    init(limits: FormatLimits) {
        self.limits = limits
    }

    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
            XMLContext.client(context, as: XLSXStringsWalk.self).pointee.start(
                context, name, XLSXAttributes(count: Int(count), pointers: attributes))
        }
        handler.endElementNs = { context, _, _, _ in
            XMLContext.client(context, as: XLSXStringsWalk.self).pointee.end(context)
        }
        handler.characters = { context, bytes, count in
            XMLContext.client(context, as: XLSXStringsWalk.self).pointee.characters(
                context, UnsafeRawBufferPointer(start: bytes, count: Int(count)))
        }
        handler.cdataBlock = handler.characters
        return handler
    }

    private mutating func start(
        _ context: UnsafeMutableRawPointer?, _ name: XLSXNames.Name?, _ attributes: XLSXAttributes
    ) {
        depth += 1
        guard depth <= limits.depth else { return XMLContext.stop(context, .depth) }
        if skipped > 0 {
            skipped += 1
            return
        }
        switch place {
        case .document where name == names.sst: place = .table
        case .document: XMLContext.stop(context, .workbook(.damagedStrings))
        case .table where name == names.si: place = .item
        case .item where name == names.r: place = .run
        case .item where name == names.t, .run where name == names.t:
            isInRun = place == .run
            place = .text
            text.beginRun(keepsSpace: attributes.keepsSpace(names))
        default: skipped = 1
        }
    }

    private mutating func end(_ context: UnsafeMutableRawPointer?) {
        depth -= 1
        if skipped > 0 {
            skipped -= 1
            return
        }
        switch place {
        case .text:
            text.endRun()
            place = isInRun ? .run : .item
        case .run: place = .item
        case .item: endItem(context)
        case .table, .document: place = .document
        }
    }

    private mutating func endItem(_ context: UnsafeMutableRawPointer?) {
        place = .table
        guard text.bytes.count <= limits.sharedStrings, ends.count < Int(UInt32.max) else {
            return XMLContext.stop(context, .sharedStrings)
        }
        ends.append(UInt32(truncatingIfNeeded: text.bytes.count))
        itemStart = text.bytes.count
    }

    private mutating func characters(_ context: UnsafeMutableRawPointer?, _ added: UnsafeRawBufferPointer) {
        guard place == .text, skipped == 0 else { return }
        text.bytes.append(added)
        if text.bytes.count - itemStart > limits.cellLength { XMLContext.stop(context, .cellLength) }
    }
}
