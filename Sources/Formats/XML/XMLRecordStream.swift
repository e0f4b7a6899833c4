import CLibXML2

/// A push parser and the walk over its tags: bytes of a document go in, tables of its records come out.
final class XMLRecordStream {
    private let parser: XMLPushParser
    private let walk: UnsafeMutablePointer<XMLWalk>

    /// A stream for a document that `walk` is at the beginning of.
    init(_ walk: consuming XMLWalk, limits: FormatLimits) {
        self.walk = .allocate(capacity: 1)
        self.walk.initialize(to: walk)
        parser = XMLPushParser(
            handler: XMLWalk.handler, client: UnsafeMutableRawPointer(self.walk), limits: limits)
    }

    deinit {
        walk.deinitialize(count: 1)
        walk.deallocate()
    }

    /// Why reading has stopped; nil while it goes on.
    var failure: FormatError? { parser.failure }
    /// The path that each slot takes, as far as is known.
    var slotPaths: [String] { walk.pointee.slotPaths }
    /// Attributes and texts outside the records so far, in document order: some hundreds at most.
    var outside: [OutsideValue] { walk.pointee.outside }
    /// Whether what the records would stand in has come.
    var hasMetParent: Bool { walk.pointee.hasMetParent }
    /// The elements that were counted so far.
    var places: XMLPlaces { walk.pointee.places }

    /// Lets the first byte to be pushed stand at `line` and `byteOffset`; nothing was pushed yet.
    func begin(line: Int, byteOffset: Int) { parser.begin(line: line, byteOffset: byteOffset) }

    /// Reads the next bytes of the document, which are changed in place; an empty buffer is its end.
    func push(_ bytes: UnsafeMutableRawBufferPointer) { parser.push(bytes) }

    /// The first table that is full; nil where none is.
    func takeReady() -> FieldTable? { walk.pointee.takeReady() }

    /// The records since the last table; nil where there are none. One that is open is dropped.
    func takeLast() -> FieldTable? { walk.pointee.takeLast() }

    /// All records, and why none follow.
    func takeOnly() -> FieldTable { walk.pointee.takeOnly(stoppedBy: failure) }

    /// Whether the records that follow may be passed over: what they stand in is open, and all that was pushed is read.
    func standsAmongRecords(depth: Int) -> Bool {
        parser.standsStill(depth: depth) && walk.pointee.isAmongRecords
    }

    /// The records since the last table; nil where there are none. `standsAmongRecords` holds.
    func takeRecords() -> FieldTable? { walk.pointee.takeRecords() }

    /// Goes on behind so many records, which stand where `standsAmongRecords` was asked last.
    func passOver(records: Int, byteCount: Int, lineEnds: Int) {
        parser.passOver(byteCount: byteCount, lineEnds: lineEnds)
        walk.pointee.passOver(records: records)
    }
}
