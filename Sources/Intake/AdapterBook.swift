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
            sniff = FormatSniff.detect(head: try file.text().head)
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

    /// The encoding, what to say of it, and the first bytes as UTF-8, without a byte order mark.
    ///
    /// What the source states beats what a format declares, and a byte order mark beats both.
    func text(declared: TextEncoding? = nil) throws(IntakeError) -> TextUnderstanding {
        var stated: TextEncoding?
        if let name = source.encoding {
            stated = TextEncoding(label: name)
            if stated == nil { throw .unknownEncoding(name: name) }
        }
        let found =
            if let encoding = stated ?? declared {
                TextEncoding.detect(head: head, declared: encoding)
            } else {
                TextEncoding.detect(head: head)
            }
        return TextUnderstanding(found, head: found.decoded(head: head), isStated: stated != nil)
    }
}

/// How the text of a file was understood.
struct TextUnderstanding {
    let encoding: TextEncoding
    let conclusion: FileUnderstanding.Conclusion
    let notes: [IntakeNote]
    /// The first bytes as UTF-8.
    let head: [UInt8]

    init(_ found: EncodingConclusion, head: [UInt8], isStated: Bool) {
        encoding = found.encoding
        self.head = head
        let isFollowed = isStated && !found.hasMark && found.why == "declared"
        var why = isFollowed ? "stated in the configuration" : found.why
        if !found.equals.isEmpty {
            why += "; \(Self.list(found.equals)) would read it the same"
        }
        conclusion = FileUnderstanding.Conclusion(
            value: found.encoding.rawValue, confidence: found.confidence, why: why)
        notes = Self.notes(on: found)
    }

    private static func notes(on found: EncodingConclusion) -> [IntakeNote] {
        if !found.rivals.isEmpty {
            return [
                IntakeNote(
                    .encodingInDoubt,
                    "The file can be read as \(found.encoding.rawValue) or as \(list(found.rivals)), and its letters"
                        + " do not tell which is meant.")
            ]
        }
        guard let other = found.contradiction else { return [] }
        let words =
            found.hasMark
            ? "The file begins with the byte order mark of \(found.encoding.rawValue) and is read so, though"
                + " \(other.rawValue) is declared for it."
            : "The file is read as \(found.encoding.rawValue), though other things speak for \(other.rawValue)."
        return [IntakeNote(.markBeatsEncoding, words)]
    }

    private static func list(_ encodings: [TextEncoding]) -> String {
        encodings.map(\.rawValue).joined(separator: ", ")
    }
}

extension FileUnderstanding.Conclusion {
    /// What the configuration says.
    static func stated(_ value: String) -> FileUnderstanding.Conclusion {
        FileUnderstanding.Conclusion(value: value, confidence: 1, why: "stated in the configuration")
    }
}
