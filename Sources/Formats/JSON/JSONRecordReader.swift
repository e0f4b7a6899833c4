/// The walk of `JSONRecordParser` over one chunk.
struct JSONRecordReader: ~Copyable {
    private var cursor: JSONCursor
    private var builder: RecordBuilder
    private let chunk: JSONChunk
    private let depthLimit: Int
    private var depth: Int
    private var scratch: [UInt8] = []
    // By the node of a key that comes again: the number it had last, and in which instance of its parent.
    private var lastNumbers: [Int: (instance: Int, number: Int)] = [:]
    // Elements or lines before the present one.
    private var element: Int
    private var stoppedBy: FormatError?

    init(_ bytes: UnsafeRawBufferPointer, chunk: JSONChunk, slots: KeyPaths, limits: FormatLimits) {
        cursor = JSONCursor(bytes, limits: limits, isStrict: false)
        builder = RecordBuilder(
            slots, repeatsUnannounced: false, limits: limits, capacity: chunk.bytes.count)
        self.chunk = chunk
        depthLimit = limits.depth
        depth = chunk.depth
        element = chunk.firstRecord - 1
    }

    var slotPaths: [String] { builder.slotPaths }

    mutating func finish() -> FieldTable {
        let form: ElementPlaces.Form? =
            switch chunk.form {
            case .elements: .pointer
            case .lines: nil
            case .document: .document
            }
        return builder.takeTable(
            form, in: [ElementPlaces.Parent(firstRecord: 0, path: chunk.pointer)], stoppedBy: stoppedBy)
    }

    mutating func run() {
        var isFirst = true
        while stoppedBy == nil {
            cursor.skipSpace()
            guard cursor.byte != nil else {
                if isFirst, chunk.form == .document { stop(cursor.fault(.value)) }
                return
            }
            if !isFirst, chunk.form == .elements {
                guard cursor.accept(UInt8(ascii: ",")) else {
                    stop(cursor.fault(.arrayEnd))
                    return
                }
                cursor.skipSpace()
            }
            if !isFirst, chunk.form == .document {
                stop(cursor.fault(.trailing))
                return
            }
            isFirst = false
            readElement()
            element += 1
        }
    }

    private mutating func readElement() {
        let start = cursor.position
        let line = line
        let faults = builder.faults.count
        let surrogates = cursor.loneSurrogates
        let whole = cursor.bytes
        if chunk.form == .lines { cursor.limitToLine() }
        builder.begin()
        do throws(JSONFault) {
            let isObject = cursor.byte == UInt8(ascii: "{")
            if isObject { try object(0, line: line) } else { try skip() }
            if chunk.form == .lines { try checkLineEnd() }
            if cursor.loneSurrogates > surrogates {
                builder.note(.loneSurrogate, line: line, byteOffset: chunk.byteOffset + start)
            }
            if !isObject { empty(.notAnObject, line: line, at: start) }
            endElement(start: start, line: line)
        } catch {
            builder.keepFaults(faults)
            if chunk.form == .lines {
                depth = chunk.depth
                empty(.malformedValue, line: line, at: error.offset)
                endElement(start: start, line: line)
            } else {
                builder.drop()
                stop(error)
            }
        }
        if chunk.form == .lines { cursor.passLine(in: whole) }
    }

    /// Leaves nothing of what cannot be read as a record but its place and the fault: it is one of the file's records
    /// all the same, and whoever counts them counts it.
    private mutating func empty(_ kind: FormatFault.Kind, line: Int, at offset: Int) {
        builder.drop()
        builder.begin()
        builder.note(kind, line: line, byteOffset: chunk.byteOffset + offset)
    }

    private mutating func endElement(start: Int, line: Int) {
        guard builder.end(line: line, byteOffset: chunk.byteOffset + start, index: element) else {
            stoppedBy = builder.exceeded.map { .limitExceeded($0, line: line) }
            return
        }
    }

    /// Physical line, from 1, that the cursor has come to.
    private var line: Int { chunk.firstLine + cursor.lineEnds }

    private mutating func stop(_ fault: JSONFault) {
        stoppedBy = fault.error(line: line, byteOffset: chunk.byteOffset + fault.offset)
    }

    /// A value of NDJSON must be all that its line holds.
    private mutating func checkLineEnd() throws(JSONFault) {
        cursor.skipSpace()
        guard cursor.byte == nil else { throw cursor.fault(.trailing) }
    }

    private mutating func enterDepth() throws(JSONFault) {
        depth += 1
        guard depth <= depthLimit else { throw cursor.fault(.depth) }
        cursor.position &+= 1
    }

    /// Reads the members of an object whose brace stands here, into the present instance of `node`.
    private mutating func object(_ node: Int, line: Int) throws(JSONFault) {
        try enterDepth()
        defer { depth &-= 1 }
        cursor.skipSpace()
        if cursor.accept(UInt8(ascii: "}")) { return }
        var previous = 0
        while true {
            cursor.skipSpace()
            guard cursor.byte == UInt8(ascii: "\"") else { throw cursor.fault(.key) }
            let place = cursor.position
            var child = expectedChild(of: node, after: previous)
            if child == 0 || builder.hasCome(child, in: node) {
                cursor.position = place
                let token = try cursor.string()
                child = self.child(of: node, key: token, after: previous)
                if child > 0, builder.hasCome(child, in: node) {
                    builder.note(.duplicateKey, line: self.line, byteOffset: chunk.byteOffset + place)
                    child = numberedChild(of: node, key: token, after: child)
                }
            }
            cursor.skipSpace()
            try cursor.expect(UInt8(ascii: ":"), .colon)
            cursor.skipSpace()
            try member(child, in: node, line: line)
            if child > 0 { previous = child }
            cursor.skipSpace()
            if cursor.accept(UInt8(ascii: "}")) { return }
            try cursor.expect(UInt8(ascii: ","), .objectEnd)
        }
    }

    /// Passes the key whose quote stands here where it is the one that came after `previous` last; 0, and nothing
    /// passed, where it is not.
    @inline(__always)
    private mutating func expectedChild(of node: Int, after previous: Int) -> Int {
        let text = UnsafeRawBufferPointer(rebasing: cursor.bytes[(cursor.position + 1)...])
        let child = builder.expectedChild(of: node, after: previous, quotedIn: text)
        if child != 0 { cursor.position += builder.tree.keyLength(of: child) + 2 }
        return child
    }

    @inline(__always)
    private mutating func child(of node: Int, key: JSONCursor.Text, after previous: Int) -> Int {
        guard key.hasEscapes else {
            let bytes = UnsafeRawBufferPointer(rebasing: cursor.bytes[key.start..<key.end])
            return builder.child(of: node, key: bytes, after: previous)
        }
        scratch.removeAll(keepingCapacity: true)
        cursor.append(key, to: &scratch)
        return scratch.withUnsafeBytes { builder.child(of: node, key: $0, after: previous) }
    }

    /// The child for a key that has come before in this object: `key (2)`, or the next free number.
    private mutating func numberedChild(of node: Int, key: JSONCursor.Text, after first: Int) -> Int {
        var text: [UInt8] = []
        cursor.append(key, to: &text)
        let instance = builder.tree.nodes[node].instance
        var number = 2
        // Without this memory a key that comes ten thousand times would be looked for fifty million times.
        if let last = lastNumbers[first], last.instance == instance { number = last.number + 1 }
        defer { lastNumbers[first] = (instance, number) }
        while true {
            let numbered = text + Array(" (\(number))".utf8)
            let child = numbered.withUnsafeBytes { builder.child(of: node, key: $0, after: 0) }
            if child < 0 || !builder.hasCome(child, in: node) { return child }
            number += 1
        }
    }

    /// Reads the value of a member, or passes over it where `node` is none.
    private mutating func member(_ node: Int, in parent: Int, line: Int) throws(JSONFault) {
        guard node > 0 else { return try skip() }
        if cursor.byte == UInt8(ascii: "\""), !builder.isRepeating {
            let token = try cursor.string()
            return give(node, in: parent, token)
        }
        guard cursor.byte == UInt8(ascii: "[") else {
            return try value(node, in: parent, isElement: false, line: line)
        }
        let count = try array(node, in: parent, line: line)
        builder.noteArray(node, in: parent, elementCount: count)
    }

    /// Reads an array's elements as instances of `node`, those of arrays inside it too; returns their count.
    private mutating func array(_ node: Int, in parent: Int, line: Int) throws(JSONFault) -> Int {
        try enterDepth()
        defer { depth -= 1 }
        var count = 0
        cursor.skipSpace()
        if cursor.accept(UInt8(ascii: "]")) { return 0 }
        while true {
            cursor.skipSpace()
            if cursor.byte == UInt8(ascii: "[") {
                count += try array(node, in: parent, line: line)
            } else {
                try value(node, in: parent, isElement: true, line: line)
                count += 1
            }
            cursor.skipSpace()
            if cursor.accept(UInt8(ascii: "]")) { return count }
            try cursor.expect(UInt8(ascii: ","), .arrayEnd)
        }
    }

    /// Reads a value that is no array, as one instance of `node`.
    private mutating func value(_ node: Int, in parent: Int, isElement: Bool, line: Int) throws(JSONFault) {
        builder.enter(node, in: parent, isElement: isElement)
        let start = cursor.position
        switch cursor.byte {
        case UInt8(ascii: "\""):
            let token = try cursor.string()
            if token.hasEscapes {
                scratch.removeAll(keepingCapacity: true)
                cursor.append(token, to: &scratch)
                scratch.withUnsafeBytes { builder.value(node, kind: .text, $0) }
            } else {
                give(node, .text, token.start..<token.end)
            }
        case UInt8(ascii: "{"): try object(node, line: line)
        case UInt8(ascii: "n"):
            try cursor.word("null")
            give(node, .null, start..<start)
        default:
            try literal()
            give(node, .literal, start..<cursor.position)
        }
        // A fault drops the record, and with it what is entered.
        builder.leave(isElement: isElement)
    }

    /// Gives the only text of a node.
    @inline(__always)
    private mutating func give(_ node: Int, in parent: Int, _ token: JSONCursor.Text) {
        guard token.hasEscapes else {
            let text = UnsafeRawBufferPointer(rebasing: cursor.bytes[token.start..<token.end])
            return builder.onlyValue(node, in: parent, kind: .text, text)
        }
        scratch.removeAll(keepingCapacity: true)
        cursor.append(token, to: &scratch)
        scratch.withUnsafeBytes { builder.onlyValue(node, in: parent, kind: .text, $0) }
    }

    @inline(__always)
    private mutating func give(_ node: Int, _ kind: FieldTable.Kind, _ range: Range<Int>) {
        builder.value(node, kind: kind, UnsafeRawBufferPointer(rebasing: cursor.bytes[range]))
    }

    /// Passes a number, `true` or `false`.
    private mutating func literal() throws(JSONFault) {
        switch cursor.byte {
        case UInt8(ascii: "t"): try cursor.word("true")
        case UInt8(ascii: "f"): try cursor.word("false")
        case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte): try cursor.number()
        default: throw cursor.fault(.value)
        }
    }

    /// Passes any value, as strictly as it would be read.
    private mutating func skip() throws(JSONFault) {
        switch cursor.byte {
        case UInt8(ascii: "\""): _ = try cursor.string()
        case UInt8(ascii: "n"): try cursor.word("null")
        case UInt8(ascii: "{"): try skipMembers()
        case UInt8(ascii: "["): try skipElements()
        default: try literal()
        }
    }

    private mutating func skipMembers() throws(JSONFault) {
        try enterDepth()
        defer { depth -= 1 }
        cursor.skipSpace()
        if cursor.accept(UInt8(ascii: "}")) { return }
        while true {
            cursor.skipSpace()
            guard cursor.byte == UInt8(ascii: "\"") else { throw cursor.fault(.key) }
            _ = try cursor.string()
            cursor.skipSpace()
            try cursor.expect(UInt8(ascii: ":"), .colon)
            cursor.skipSpace()
            try skip()
            cursor.skipSpace()
            if cursor.accept(UInt8(ascii: "}")) { return }
            try cursor.expect(UInt8(ascii: ","), .objectEnd)
        }
    }

    private mutating func skipElements() throws(JSONFault) {
        try enterDepth()
        defer { depth -= 1 }
        cursor.skipSpace()
        if cursor.accept(UInt8(ascii: "]")) { return }
        while true {
            cursor.skipSpace()
            try skip()
            cursor.skipSpace()
            if cursor.accept(UInt8(ascii: "]")) { return }
            try cursor.expect(UInt8(ascii: ","), .arrayEnd)
        }
    }
}
