import CLibXML2

/// What `XMLRecordReader` does at each tag and text.
///
/// The callbacks reach it through a pointer and change it in place: no object, no reference count per tag.
struct XMLWalk: ~Copyable {
    private struct Open: BitwiseCopyable {
        /// Node inside the record; 0 for the record, -1 outside or where nothing is kept.
        var node: Int
        /// The child that came last, for the tree's guess.
        var previous = 0
        var textStart: Int
        var hasElements = false
        var hasAttributes = false
        var isNull = false
    }

    private var builder: RecordBuilder
    private var ready: [FieldTable] = []
    private var open = ScratchBuffer<Open>(capacity: 64)
    private var outsideValues: XMLOutsideValues
    private var text = ScratchBuffer<UInt8>(capacity: 4096)
    private var key: [UInt8] = []
    private var isInRecord = false
    private var recordLine = 0
    private var recordOffset = 0
    private(set) var places: XMLPlaces
    // Elements on the way to the records that are still to be gone through again, counted already.
    private var replayed = 0
    // Whether the open elements outside are the beginning of the record path.
    private var matched = 0
    /// Whether what the records would stand in has come.
    private(set) var hasMetParent: Bool
    private let recordPath: [[UInt8]]
    private let recordName: String
    private let limits: FormatLimits
    private let recordsPerTable: Int
    private let tableBytes: Int

    /// A walk over a whole document, which gives a table as soon as it has so many records, or a megabyte of values.
    init(recordPath: [String], slots: KeyPaths, limits: FormatLimits, recordsPerTable: Int) {
        precondition(!recordPath.isEmpty, "a record is an element")
        self.recordPath = recordPath.map { Array($0.utf8) }
        hasMetParent = recordPath.count == 1
        recordName = recordPath[recordPath.count - 1]
        places = XMLPlaces(recordPath: recordPath)
        self.limits = limits
        self.recordsPerTable = recordsPerTable
        tableBytes = 1 << 20
        outsideValues = XMLOutsideValues(limit: 512)
        builder = RecordBuilder(slots, repeatsUnannounced: true, limits: limits, capacity: 64 << 10)
    }

    /// A walk over the start tags of what records stand in, then over `byteCount` bytes of records in it, of which
    /// those before were counted in `places`. They give one table.
    init(
        recordPath: [String], slots: KeyPaths, limits: FormatLimits, goingOnFrom places: XMLPlaces,
        byteCount: Int
    ) {
        self.recordPath = recordPath.map { Array($0.utf8) }
        hasMetParent = true
        recordName = recordPath[recordPath.count - 1]
        self.places = places
        replayed = recordPath.count - 1
        self.limits = limits
        recordsPerTable = .max
        tableBytes = .max
        outsideValues = XMLOutsideValues(limit: 0)
        builder = RecordBuilder(slots, repeatsUnannounced: true, limits: limits, capacity: byteCount / 2 + 64)
    }

    var slotPaths: [String] { builder.slotPaths }
    /// Attributes and texts outside the records so far, in document order.
    var outside: [OutsideValue] { outsideValues.values }

    /// Whether a record may follow: all elements that are open are those that records stand in.
    var isAmongRecords: Bool {
        !isInRecord && matched == open.count && matched == recordPath.count - 1
    }

    /// So many records are passed over; `isAmongRecords` holds, in an element.
    mutating func passOver(records: Int) {
        open[open.count - 1].hasElements = true
        places.passOver(records: records)
    }

    /// The first table that is full; nil where none is.
    mutating func takeReady() -> FieldTable? { ready.isEmpty ? nil : ready.removeFirst() }

    /// The records of the last table; nil where there are none. The one that is open is dropped.
    mutating func takeLast() -> FieldTable? {
        dropOpenRecord()
        return takeRecords()
    }

    /// The records since the last table, none of which is open; nil where there are none.
    mutating func takeRecords() -> FieldTable? { builder.count > 0 ? takeTable() : nil }

    /// The table of all records, and why none follow; the one that is open is dropped.
    mutating func takeOnly(stoppedBy: FormatError?) -> FieldTable {
        dropOpenRecord()
        return takeTable(stoppedBy: stoppedBy)
    }

    private mutating func dropOpenRecord() {
        if isInRecord { builder.drop() }
        isInRecord = false
    }

    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElementNs = { context, name, _, _, _, _, attributeCount, defaulted, attributes in
            guard let name else { return }
            XMLContext.client(context, as: XMLWalk.self).pointee.start(
                context, UnsafeRawBufferPointer(start: name, count: Int(xmlStrlen(name))),
                XMLAttributes(count: Int(attributeCount - defaulted), pointers: attributes))
        }
        handler.endElementNs = { context, _, _, _ in
            XMLContext.client(context, as: XMLWalk.self).pointee.end(context)
        }
        handler.characters = { context, bytes, count in
            XMLContext.client(context, as: XMLWalk.self).pointee.characters(
                context, UnsafeRawBufferPointer(start: bytes, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = { context, bytes, count in
            XMLContext.client(context, as: XMLWalk.self).pointee.section(
                context, UnsafeRawBufferPointer(start: bytes, count: Int(count)))
        }
        return handler
    }

    // Called for a start tag, all its attributes read.
    private mutating func start(
        _ context: UnsafeMutableRawPointer?, _ name: UnsafeRawBufferPointer, _ attributes: XMLAttributes
    ) {
        guard open.count < limits.depth else { return XMLContext.stop(context, .depth) }
        guard attributes.count <= limits.attributes else { return XMLContext.stop(context, .attributes) }
        if isInRecord {
            startInside(context, name)
        } else if matched == open.count, matched == recordPath.count - 1,
            name.elementsEqual(recordPath[matched])
        {
            startRecord(context)
        } else {
            startOutside(name)
        }
        for index in 0..<attributes.count {
            guard let attribute = attributes[index] else { continue }
            guard attribute.value.count <= limits.cellLength else {
                return XMLContext.stop(context, .cellLength)
            }
            take(attribute, context)
        }
    }

    private mutating func startRecord(_ context: UnsafeMutableRawPointer?) {
        if open.count > 0 { open[open.count - 1].hasElements = true }
        isInRecord = true
        places.beginRecord()
        recordLine = XMLContext.tagLine(context)
        recordOffset = XMLContext.offset(context) ?? 0
        builder.begin()
        open.append(Open(node: 0, textStart: text.count))
    }

    @inline(__always)
    private mutating func startInside(_ context: UnsafeMutableRawPointer?, _ name: UnsafeRawBufferPointer) {
        if let offset = XMLContext.offset(context), offset &- recordOffset > limits.recordLength {
            return XMLContext.stop(context, .recordLength, line: recordLine)
        }
        let last = open.count &- 1
        open[last].hasElements = true
        let parent = open[last].node
        let previous = open[last].previous
        let node = parent < 0 ? -1 : builder.child(of: parent, key: name, after: previous)
        if node > 0 {
            open[last].previous = node
            builder.enter(node, in: parent, isElement: false)
        }
        open.append(Open(node: node, textStart: text.count))
    }

    private mutating func takeTable(stoppedBy: FormatError? = nil) -> FieldTable {
        builder.takeTable(.elements(name: recordName), in: places.take(), stoppedBy: stoppedBy)
    }

    private mutating func startOutside(_ name: UnsafeRawBufferPointer) {
        if open.count > 0 { open[open.count - 1].hasElements = true }
        if matched == open.count, matched < recordPath.count - 1, name.elementsEqual(recordPath[matched]) {
            if replayed > 0 { replayed -= 1 } else { places.enter(level: matched, records: builder.count) }
            matched += 1
            if matched == recordPath.count - 1 { hasMetParent = true }
        }
        outsideValues.enter(name)
        open.append(Open(node: -1, textStart: text.count))
    }

    private mutating func take(_ attribute: XMLAttributes.Attribute, _ context: UnsafeMutableRawPointer?) {
        let last = open.count - 1
        if attribute.isOfXML {
            if attribute.isNil {
                open[last].isNull = true
            }
            return
        }
        guard isInRecord else {
            var value: [UInt8] = []
            XMLAttributes.append(attribute.value, to: &value)
            value.withUnsafeBytes {
                outsideValues.note(attribute: attribute.name, $0, line: XMLContext.line(context))
            }
            return
        }
        open[last].hasAttributes = true
        let node = open[last].node
        guard node >= 0 else { return }
        key.removeAll(keepingCapacity: true)
        key.append(UInt8(ascii: "@"))
        key.append(contentsOf: attribute.name)
        let previous = open[last].previous
        let child = key.withUnsafeBytes { builder.child(of: node, key: $0, after: previous) }
        guard child > 0 else { return }
        open[last].previous = child
        builder.enter(child, in: node, isElement: false)
        if attribute.value.contains(UInt8(ascii: "&")) {
            key.removeAll(keepingCapacity: true)
            XMLAttributes.append(attribute.value, to: &key)
            key.withUnsafeBytes { builder.value(child, kind: .text, $0) }
        } else {
            builder.value(child, kind: .text, attribute.value)
        }
        builder.leave(isElement: false)
    }

    @inline(__always)
    private mutating func characters(_ context: UnsafeMutableRawPointer?, _ bytes: UnsafeRawBufferPointer) {
        // Between elements outside records there is white space only, or what no record has.
        guard open.count > 0, isInRecord || !open[open.count &- 1].hasElements else { return }
        text.append(bytes)
        if text.count &- open[open.count &- 1].textStart > limits.cellLength {
            XMLContext.stop(context, .cellLength)
        }
    }

    /// Takes a part of a CDATA section, in which libxml2's push parser leaves CRLF as it is: a CR is of nothing else, and
    /// goes (XML 1.0, 2.11).
    private mutating func section(_ context: UnsafeMutableRawPointer?, _ bytes: UnsafeRawBufferPointer) {
        guard bytes.contains(0x0D) else { return characters(context, bytes) }
        // All of it at once: where a limit stops the parser, its bytes are gone.
        Array(bytes.filter { $0 != 0x0D }).withUnsafeBytes { characters(context, $0) }
    }

    // Called for an end tag, or the end of an empty element.
    @inline(__always)
    private mutating func end(_ context: UnsafeMutableRawPointer?) {
        guard open.count > 0 else { return }
        let element = open.removeLast()
        if isInRecord {
            if element.node >= 0 { giveText(of: element) }
            if element.node > 0 { builder.leave(isElement: false) }
            if open.count == recordPath.count &- 1 { endRecord(context) }
        } else {
            endOutside(element, context)
        }
        text.truncate(to: element.textStart)
    }

    @inline(__always)
    private mutating func giveText(of element: Open) {
        let count = text.count &- element.textStart
        if element.isNull {
            if element.node > 0 {
                builder.value(element.node, kind: .null, UnsafeRawBufferPointer(start: nil, count: 0))
            }
            return
        }
        if element.hasElements || element.node == 0 {
            guard !isBlank(from: element.textStart) else { return }
        } else if count == 0, element.hasAttributes {
            return
        }
        if element.node > 0 {
            text.read(element.textStart, text.count) { builder.value(element.node, kind: .text, $0) }
        } else {
            giveOwnText(from: element.textStart)
        }
    }

    /// The record element's own text has the path `.`.
    private mutating func giveOwnText(from start: Int) {
        let node = [UInt8(ascii: ".")].withUnsafeBytes { builder.child(of: 0, key: $0, after: 0) }
        guard node > 0 else { return }
        builder.enter(node, in: 0, isElement: false)
        text.read(start, text.count) { builder.value(node, kind: .text, $0) }
        builder.leave(isElement: false)
    }

    private func isBlank(from start: Int) -> Bool {
        text.read(start, text.count) { own in
            own.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
        }
    }

    private mutating func endRecord(_ context: UnsafeMutableRawPointer?) {
        isInRecord = false
        guard builder.end(line: recordLine, byteOffset: recordOffset, index: places.index) else {
            if let limit = builder.exceeded { XMLContext.stop(context, limit, line: recordLine) }
            return
        }
        if builder.count >= recordsPerTable || builder.byteCount >= tableBytes {
            ready.append(takeTable())
        }
    }

    private mutating func endOutside(_ element: Open, _ context: UnsafeMutableRawPointer?) {
        if !element.hasElements, !isBlank(from: element.textStart) {
            let own = text.read(element.textStart, text.count) { Array($0) }
            own.withUnsafeBytes {
                outsideValues.note(attribute: nil, $0, line: XMLContext.line(context))
            }
        }
        outsideValues.leave()
        matched = min(matched, open.count)
    }
}
