public import Formats

/// Every format that submissions come in. A new one is one adapter and one line here.
public enum AdapterBook {
    /// Bytes that are looked at before it is decided how to read a file.
    static let headSize = 256 << 10

    /// The adapter for one file of records.
    ///
    /// - Throws: `IntakeError` where the file cannot be read at all.
    public static func adapter(
        for part: SubmissionPart, source: SourceDescription, limits: FormatLimits, everyColumn: Bool = false
    ) throws(IntakeError) -> any Adapter {
        let bytes: any ByteSource
        do throws(FormatError) {
            bytes = try part.bytes()
        } catch {
            throw .format(error)
        }
        return try adapter(
            for: bytes, named: part.member ?? part.path, source: source, limits: limits,
            everyColumn: everyColumn)
    }

    /// The adapter for a file, by its content, or by what the source states.
    ///
    /// - Parameters:
    ///   - bytes: the file as it is stored, from its beginning.
    ///   - name: what the file is called: looked at only where the content could be any text.
    ///   - source: what `pipeline.json` says of it.
    ///   - limits: what a hostile file may cost.
    ///   - everyColumn: read every column under its heading, mapped or not: for `inspect`.
    /// - Throws: `IntakeError` where the file cannot be read at all.
    public static func adapter(
        for bytes: any ByteSource, named name: String = "", source: SourceDescription,
        limits: FormatLimits = .standard, everyColumn: Bool = false
    ) throws(IntakeError) -> any Adapter {
        let stored = HeadByteSource(bytes)
        let isCompressed = FormatSniff.detect(head: try head(of: stored, 64)) == .gzip
        let plain = isCompressed ? HeadByteSource(GzipByteSource(stored, limits: limits)) : stored
        let head = try head(of: plain, headSize)
        let opened = OpenedFile(
            bytes: plain, head: head, isCompressed: isCompressed, source: source, limits: limits,
            everyColumn: everyColumn)
        switch try format(of: opened, named: name) {
        case .csv: return try CSVAdapter(opened)
        case .json: return try JSONAdapter(opened, isLines: false)
        case .ndjson: return try JSONAdapter(opened, isLines: true)
        case .xml: return try XMLAdapter(opened)
        case .xlsx: throw .unsupportedFormat(.zip)
        }
    }

    /// What a name promises. Any text can be a delimited file: one that is named otherwise and begins with a fault is
    /// better told where the fault is.
    private static func formatOfName(_ name: String) -> SourceDescription.Format? {
        let name =
            name.lowercased().hasSuffix(".gz") ? String(name.lowercased().dropLast(3)) : name.lowercased()
        if name.hasSuffix(".json") || name.hasSuffix(".geojson") { return .json }
        if name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") { return .ndjson }
        return name.hasSuffix(".xml") ? .xml : nil
    }

    private static func head(of source: HeadByteSource, _ count: Int) throws(IntakeError) -> [UInt8] {
        do throws(FormatError) {
            return try source.head(count)
        } catch {
            throw .format(error)
        }
    }

    private static func format(
        of file: OpenedFile, named name: String
    ) throws(IntakeError) -> SourceDescription.Format {
        var sniff = FormatSniff.detect(head: file.head)
        if sniff == .empty { throw .empty }
        if let stated = file.source.format { return stated }
        // Text in two bytes a character looks like no text until it is decoded.
        if sniff == .binary || sniff == .csv {
            sniff = FormatSniff.detect(head: try file.decodedHead(try file.encoding().encoding))
        }
        switch sniff {
        case .csv: return formatOfName(name) ?? .csv
        case .xml: return .xml
        case .json: return .json
        case .ndjson: return .ndjson
        case .empty: throw .empty
        default: throw .unsupportedFormat(sniff)
        }
    }
}

/// A file whose first bytes have been looked at.
struct OpenedFile {
    /// The bytes, decompressed, from the beginning.
    let bytes: HeadByteSource
    /// The first of them.
    let head: [UInt8]
    let isCompressed: Bool
    let source: SourceDescription
    let limits: FormatLimits
    let everyColumn: Bool

    /// Whether `head` is all of the file.
    var isHeadWhole: Bool { head.count < AdapterBook.headSize }

    /// The first bytes as UTF-8, without a byte order mark.
    func decodedHead(_ encoding: TextEncoding) throws(IntakeError) -> [UInt8] {
        do throws(FormatError) {
            return try DecodingByteSource(MemoryByteSource(head), encoding: encoding, limits: limits)
                .readAll()
        } catch {
            throw .format(error)
        }
    }

    /// The encoding that the source states, or what the first bytes show, and the reason.
    func encoding() throws(IntakeError) -> (encoding: TextEncoding, conclusion: FileUnderstanding.Conclusion)
    {
        let found = TextEncoding.detect(head: head)
        // A byte order mark beats a declared encoding.
        guard let name = source.encoding, !found.hasMark else {
            let conclusion = FileUnderstanding.Conclusion(
                value: found.encoding.rawValue, confidence: found.confidence, why: found.why)
            return (found.encoding, conclusion)
        }
        guard let stated = TextEncoding(label: name) else { throw .unknownEncoding(name: name) }
        return (stated, .stated(stated.rawValue))
    }
}

extension FileUnderstanding.Conclusion {
    /// What the configuration says.
    static func stated(_ value: String) -> FileUnderstanding.Conclusion {
        FileUnderstanding.Conclusion(value: value, confidence: 1, why: "stated in the configuration")
    }
}
