/// Reads the records of a chunk into a table, as `XMLRecordReader` does it.
///
/// Pure: the same chunk gives the same table, on any thread. A fault ends the table with `stoppedBy`.
///
/// Each chunk is by itself: a path that no slot takes is named once in each, and where paths are discovered the limit of
/// columns is one of each chunk's records.
public struct XMLRecordParser: Sendable {
    private let recordPath: [String]
    private let slots: KeyPaths
    private let limits: FormatLimits

    /// A parser that keeps the values of `slots`, for chunks of a splitter that was given the same.
    public init(recordPath: [String], slots: KeyPaths, limits: FormatLimits = .standard) {
        self.recordPath = recordPath
        self.slots = slots
        self.limits = limits
    }

    /// The records of `chunk`.
    public func parse(_ chunk: XMLChunk) -> FieldTable {
        switch chunk.content {
        case .table(let table): return table
        case .text(let text):
            return whole(text) ?? pushed(text)
        }
    }

    /// The records, if nothing is wrong with them.
    private func whole(_ text: XMLChunk.Text) -> FieldTable? {
        var bytes = text.bytes
        if bytes.withUnsafeBytes({ LineCount.hasCarriageReturn($0) }) {
            bytes.withUnsafeMutableBytes { XMLPushParser.mendLineEnds($0) }
        }
        let walk = UnsafeMutablePointer<XMLWalk>.allocate(capacity: 1)
        walk.initialize(to: self.walk(text))
        defer {
            walk.deinitialize(count: 1)
            walk.deallocate()
        }
        let isRead = bytes.withUnsafeBytes { bytes in
            XMLDocumentParser.parse(
                bytes, line: line(text), byteOffset: text.byteOffset - text.headLength,
                handler: XMLWalk.handler, client: UnsafeMutableRawPointer(walk), limits: limits)
        }
        return isRead ? walk.pointee.takeOnly(stoppedBy: nil) : nil
    }

    /// The records before the fault, and what it is: in the words, and of the place, of the parser that reads the rest.
    private func pushed(_ text: XMLChunk.Text) -> FieldTable {
        let stream = XMLRecordStream(walk(text), limits: limits)
        stream.begin(line: line(text), byteOffset: text.byteOffset - text.headLength)
        var bytes = text.bytes
        bytes.withUnsafeMutableBytes { stream.push($0) }
        stream.push(UnsafeMutableRawBufferPointer(start: nil, count: 0))
        return stream.takeOnly()
    }

    private func walk(_ text: XMLChunk.Text) -> XMLWalk {
        XMLWalk(
            recordPath: recordPath, slots: slots, limits: limits, goingOnFrom: text.places,
            byteCount: text.bytes.count)
    }

    /// The line on which the chunk would begin, if all before the records were right before them.
    private func line(_ text: XMLChunk.Text) -> Int {
        var head = LineCount()
        text.bytes.withUnsafeBytes { head.add(UnsafeRawBufferPointer(rebasing: $0[..<text.headLength])) }
        return text.firstLine - head.ends
    }
}
