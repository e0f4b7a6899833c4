/// Reads the records of an XML document into tables, streaming: memory is one table, not the document.
///
///     let reader = XMLRecordReader(source: text, recordPath: ["submission", "records", "record"], slots: paths)
///     while let table = try reader.next() { … }
///     reader.outside      attributes and texts outside the records, once `next()` has given nil
///
/// - Names are read without their namespace prefix. A path joins the names from the record by `/`; an attribute
///   is `@name`. `xsi:nil="true"` makes a null.
/// - Elements of one name that repeat inside their parent make lists of all paths below them, aligned by the
///   number of the element.
/// - An element with text and elements both keeps its text, the white space included; white space alone between
///   elements is not kept.
public final class XMLRecordReader {
    /// Names from the root to the record.
    public let recordPath: [String]

    private let source: any ByteSource
    private let stream: XMLRecordStream
    private let buffer: UnsafeMutableRawBufferPointer
    private var hasEnded = false
    private var hasGivenLast = false

    /// Reads the UTF-8 text of `source`, which holds no byte order mark; an encoding that it declares is not
    /// looked at. Without a `recordPath` it is concluded from the first megabyte.
    ///
    /// Throws what the source throws, and what `XMLRecordPath.detect` does.
    public init(
        source: any ByteSource, recordPath: [String]?, slots: KeyPaths, limits: FormatLimits = .standard,
        recordsPerTable: Int = 4096
    ) throws(FormatError) {
        if let recordPath {
            self.recordPath = recordPath
            self.source = source
        } else {
            let head = HeadByteSource(source)
            self.recordPath = try XMLRecordPath.detect(head: head.head(1 << 20), limits: limits)
            self.source = head
        }
        // Nothing throws from here on: what is allocated is given back by `deinit`.
        buffer = .allocate(byteCount: 64 << 10, alignment: 16)
        stream = XMLRecordStream(
            XMLWalk(
                recordPath: self.recordPath, slots: slots, limits: limits,
                recordsPerTable: recordsPerTable),
            limits: limits)
    }

    deinit { buffer.deallocate() }

    /// The path that each slot takes; once the first table was given, if they were to be discovered.
    public var slotPaths: [String] { stream.slotPaths }

    /// Attributes and texts outside the records so far, in document order: some hundreds at most.
    public var outside: [OutsideValue] { stream.outside }

    /// The next records, nil at the end. Throws `malformed`, `limitExceeded`, `noRecordsThere` and what the source
    /// throws, after all records before the fault were given.
    public func next() throws(FormatError) -> FieldTable? {
        while true {
            if let table = stream.takeReady() { return table }
            if hasGivenLast {
                if let failure = stream.failure { throw failure }
                guard stream.hasMetParent else { throw .noRecordsThere }
                return nil
            }
            if hasEnded || stream.failure != nil {
                hasGivenLast = true
                if let table = stream.takeLast() { return table }
                continue
            }
            let count = try source.read(into: buffer)
            hasEnded = count == 0
            stream.push(UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}
