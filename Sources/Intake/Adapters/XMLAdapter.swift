import Formats
import Model

/// XML: records are elements at one path, their fields child elements and attributes.
final class XMLAdapter: Adapter {
    private(set) var understanding: FileUnderstanding
    let layout: RawLayout
    private let reader: XMLRecordReader

    let skipped = SkippedRows()

    var envelope: [EnvelopeEntry] {
        reader.outside.map {
            EnvelopeEntry(key: EnvelopePath.key(of: $0.path), value: $0.text, line: $0.line)
        }
    }

    init(_ file: OpenedFile) throws(IntakeError) {
        let (encoding, conclusion) = try Self.encoding(of: file)
        let text = DecodingByteSource(file.bytes, encoding: encoding, limits: file.limits)
        let path = file.source.recordsPath.map { $0.split(separator: "/").map { String($0) } }
        let look = try Self.look(at: file, encoding, path)
        let match = try PathMatcher(file.source).match(look.paths)
        let slots = file.everyColumn ? PathMatcher.every(look.paths, match) : match.slots
        layout = RawLayout(slots: slots)
        do throws(FormatError) {
            reader = try XMLRecordReader(
                source: text, recordPath: look.recordPath, slots: KeyPaths(slots.map(\.heading)),
                limits: file.limits)
        } catch {
            throw .format(error)
        }
        understanding = FileUnderstanding(
            format: .xml, isCompressed: file.isCompressed, encoding: conclusion,
            recordsPath: "/" + look.recordPath.joined(separator: "/"), mapped: match.mapped,
            ignored: match.ignored, missing: match.missing)
    }

    func next() throws(IntakeError) -> RawChunk? {
        do throws(FormatError) {
            guard let table = try reader.next() else { return nil }
            return RawChunk { [layout] in
                (RawBatch(layout: layout, table: table), table.stoppedBy)
            }
        } catch {
            throw .format(error)
        }
    }

    /// The paths of the first records, and where the records stand.
    private static func look(
        at file: OpenedFile, _ encoding: TextEncoding, _ path: [String]?
    ) throws(IntakeError) -> (recordPath: [String], paths: [String]) {
        do throws(FormatError) {
            let head = DecodingByteSource(
                MemoryByteSource(file.head), encoding: encoding, limits: file.limits)
            let reader = try XMLRecordReader(
                source: head, recordPath: path, slots: .discover, limits: file.limits, recordsPerTable: 200)
            // The head may end inside an element: what stands before that is all that is wanted of it. A fault in
            // the file is met again when it is read.
            do throws(FormatError) { _ = try reader.next() } catch {}
            return (reader.recordPath, reader.slotPaths)
        } catch {
            throw .format(error)
        }
    }

    /// A byte order mark, the configuration, the XML declaration, or UTF-8.
    private static func encoding(
        of file: OpenedFile
    ) throws(IntakeError) -> (encoding: TextEncoding, conclusion: FileUnderstanding.Conclusion) {
        let found = TextEncoding.detect(head: file.head)
        if found.hasMark || file.source.encoding != nil { return try file.encoding() }
        guard let name = declaredEncoding(file.head) else { return (.utf8, .byXMLRules) }
        guard let declared = TextEncoding(label: name) else { throw .unknownEncoding(name: name) }
        let conclusion = FileUnderstanding.Conclusion(
            value: declared.rawValue, confidence: 1, why: "declared in the XML declaration")
        return (declared, conclusion)
    }

    /// The encoding that `<?xml version="1.0" encoding="…"?>` names.
    static func declaredEncoding(_ head: [UInt8]) -> String? {
        guard head.starts(with: Array("<?xml".utf8)) else { return nil }
        let end = head.firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
        let declaration = String(decoding: head[..<end], as: UTF8.self)
        guard let key = declaration.firstRange(of: "encoding") else { return nil }
        let rest = declaration[key.upperBound...].drop { $0 != "\"" && $0 != "'" }
        guard let quote = rest.first else { return nil }
        return String(rest.dropFirst().prefix { $0 != quote })
    }
}

extension FileUnderstanding.Conclusion {
    /// XML without a declaration is UTF-8 (XML 1.0, 4.3.3).
    static let byXMLRules = FileUnderstanding.Conclusion(
        value: "utf-8", confidence: 1, why: "XML without a declared encoding is UTF-8")
}
