import Formats
import Model
import Synchronization

/// XML: records are elements at one path, their fields child elements and attributes.
final class XMLAdapter: Adapter {
    private(set) var understanding: FileUnderstanding
    let layout: RawLayout
    private let splitter: XMLSplitter
    private let parser: XMLRecordParser
    // Counts of what was outside when a fault ended the reading.
    private let stop = FirstStop()
    private var textFaults: TextFaults
    // Whether the document is one element with nothing in it: no record.
    private let isEmpty: Bool

    let skipped = SkippedRows()

    var envelope: [EnvelopeEntry] {
        // The splitter may have gone on while a chunk before was found to be faulty.
        splitter.outside.prefix(stop.outsideCount).map {
            EnvelopeEntry(key: EnvelopePath.key(of: $0.path), value: $0.text, line: $0.line)
        }
    }

    init(_ file: OpenedFile) throws(IntakeError) {
        let decoded = try Self.text(of: file)
        let text = DecodingByteSource(
            file.bytes, encoding: decoded.encoding, limits: file.limits, partEnd: UInt8(ascii: ">"))
        textFaults = TextFaults(text)
        let records = try Self.records(of: file, decoded.head)
        let look = try Self.look(at: file, decoded.head, records.path)
        isEmpty = look.paths.isEmpty && look.recordPath.count == 1
        let match = try PathMatcher(file.source).match(look.paths)
        let slots = file.everyColumn ? PathMatcher.every(look.paths, match) : match.slots
        layout = RawLayout(slots: slots)
        let paths = KeyPaths(slots.map(\.heading), discovering: file.everyColumn)
        splitter = XMLSplitter(
            source: text, recordPath: look.recordPath, slots: paths, limits: file.limits)
        parser = XMLRecordParser(recordPath: look.recordPath, slots: paths, limits: file.limits)
        understanding = FileUnderstanding(
            format: .xml, isCompressed: file.isCompressed, encoding: decoded.conclusion,
            recordsPath: "/" + look.recordPath.joined(separator: "/"), mapped: match.mapped,
            ignored: match.ignored, missing: match.missing, notes: file.notes + decoded.notes + records.notes)
    }

    func next() throws(IntakeError) -> RawChunk? {
        do throws(FormatError) {
            guard let chunk = try splitter.next(), !isEmpty else {
                understanding = understanding.passing(endMarks: textFaults.endMarkCount)
                return textFaults.rest(layout)
            }
            let faults = textFaults.next(before: chunk.lastLine + 1)
            return RawChunk { [layout, parser, stop] in
                let table = parser.parse(chunk).adding(faults)
                if table.stoppedBy != nil { stop.note(outsideCount: chunk.outsideCount) }
                return (RawBatch(layout: layout.adding(table.otherPaths), table: table), table.stoppedBy)
            }
        } catch {
            throw .format(error)
        }
    }

    /// Where the records stand, and what is to be asked of it; no path where the reader is to find out.
    private static func records(
        of file: OpenedFile, _ head: [UInt8]
    ) throws(IntakeError) -> (path: [String]?, notes: [IntakeNote]) {
        if let path = file.source.recordsPath {
            return (path.split(separator: "/").map { String($0) }, [])
        }
        let lists: [XMLRecordList]
        do throws(FormatError) {
            lists = try XMLRecordPath.lists(head: head, limits: file.limits)
        } catch {
            throw .format(error)
        }
        guard let first = lists.first, first.path != XMLRecordPath.own else { return (nil, []) }
        let choice = RecordsChoice(
            lists.map { list in
                RecordsChoice.List(
                    path: "/" + list.path.joined(separator: "/"), keys: Set(list.keys),
                    isLikely: list.path.count == first.path.count && list.count * 2 > first.count)
            }, file.source)
        let best = lists.first { "/" + $0.path.joined(separator: "/") == choice.best?.path }
        return (best?.path, choice.notes)
    }

    /// The paths of the first records, and where the records stand.
    private static func look(
        at file: OpenedFile, _ text: [UInt8], _ path: [String]?
    ) throws(IntakeError) -> (recordPath: [String], paths: [String]) {
        do throws(FormatError) {
            let reader = try XMLRecordReader(
                source: MemoryByteSource(text), recordPath: path, slots: .discover, limits: file.limits,
                recordsPerTable: 200)
            // The head may end inside an element: what stands before that is all that is wanted of it. A fault in
            // the file is met again when it is read.
            do throws(FormatError) { _ = try reader.next() } catch {}
            return (reader.recordPath, reader.slotPaths)
        } catch {
            throw .format(error)
        }
    }

    /// A byte order mark, the configuration, the XML declaration, or UTF-8 (XML 1.0, 4.3.3).
    private static func text(of file: OpenedFile) throws(IntakeError) -> TextUnderstanding {
        let plain = try file.text()
        if file.source.encoding != nil { return plain }
        guard let name = TextEncoding.declaredLabel(inXML: plain.head) else {
            // UTF-16 needs no declaration; anything else without one is UTF-8, and told so where it is not.
            return plain.encoding.isUTF16 ? plain : try file.text(declared: .utf8)
        }
        guard let declared = TextEncoding(label: name) else { throw .unknownEncoding(name: name) }
        return try file.text(declared: declared)
    }
}

/// How many values stand outside the records before the first chunk that ends the reading, of those that any thread
/// has come to.
private final class FirstStop: Sendable {
    private let first = Mutex(Int.max)

    var outsideCount: Int { first.withLock { $0 } }

    func note(outsideCount: Int) { first.withLock { $0 = min($0, outsideCount) } }
}
