public import Formats
import Model

/// Every format that submissions come in. A new one is one adapter and one line here.
public enum AdapterBook {
    /// Bytes that are looked at before it is decided how to read a file.
    static let headSize = 256 << 10
    /// Bytes that tell a container.
    static let magicSize = 128

    /// The adapter for one file of records, by its content, or by what the source states.
    ///
    /// - Parameters:
    ///   - part: the file, which may stand in an archive. Its name is looked at only where its content could be any
    ///     text.
    ///   - source: what `pipeline.json` says of it.
    ///   - limits: what a hostile file may cost.
    ///   - everyColumn: read every column under its heading, mapped or not: for `inspect`.
    ///   - readsAhead: decompress on a thread of its own; what is read is the same.
    /// - Throws: `IntakeError` where the file cannot be read at all.
    public static func adapter(
        for part: SubmissionPart, source: SourceDescription, limits: FormatLimits = .standard,
        everyColumn: Bool = false, readsAhead: Bool = false
    ) throws(IntakeError) -> any Adapter {
        let plain = try PlainBytes(try part.bytes(), limits: limits, readsAhead: readsAhead)
        var opened = OpenedFile(
            bytes: plain.bytes, head: try plain.head(headSize), isCompressed: plain.isCompressed,
            source: source, limits: limits, everyColumn: everyColumn, readsAhead: readsAhead,
            notes: part.notes)
        if plain.sniff == .zip { return try workbook(in: part, opened) }
        let format = try format(of: opened, named: part.member ?? part.path)
        opened.notes += source.notes(for: format)
        switch format {
        case .csv: return try CSVAdapter(opened)
        case .json: return try JSONAdapter(opened, isLines: false)
        case .ndjson: return try JSONAdapter(opened, isLines: true)
        case .xml: return try XMLAdapter(opened)
        case .xlsx: throw .noWorkbook
        }
    }

    /// The adapter for a workbook, which is read at any place.
    private static func workbook(
        in part: SubmissionPart, _ file: OpenedFile
    ) throws(IntakeError) -> any Adapter {
        let bytes = try part.randomAccess(isCompressed: file.isCompressed, limits: file.limits)
        let archive: ZipArchive
        do throws(FormatError) {
            archive = try ZipArchive(bytes, limits: file.limits)
        } catch {
            throw .format(error)
        }
        let workbook: XLSXWorkbook
        guard ArchiveMembers.isWorkbook(archive) else {
            throw ArchiveMembers.isOfficeDocument(archive)
                ? .unsupportedFormat(.officeDocument) : .archiveInArchive
        }
        do throws(FormatError) {
            workbook = try XLSXWorkbook(archive, readsAhead: file.readsAhead)
        } catch {
            throw .format(error)
        }
        var file = file
        file.notes += file.source.notes(for: .xlsx)
        return try XLSXAdapter(workbook, file)
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
        case .compoundDocument: throw .unsupportedFormat(compound(file))
        default: throw .unsupportedFormat(sniff)
        }
    }

    /// What a compound document is, whose directory may stand far behind its first bytes.
    private static func compound(_ file: OpenedFile) -> FormatSniff {
        guard !file.isHeadWhole else { return .compoundDocument }
        do throws(FormatError) {
            let all = try file.bytes.readAll(limit: file.limits.heldInMemory, kind: .heldInMemory)
            return FormatSniff.detect(head: all)
        } catch {
            return .compoundDocument
        }
    }

    /// What a name promises. Any text can be a delimited file: one that is named otherwise and begins with a fault is
    /// better told where the fault is.
    private static func formatOfName(_ name: String) -> SourceDescription.Format? {
        let lower = name.lowercased()
        let plain = lower.hasSuffix(".gz") ? String(lower.dropLast(3)) : lower
        if plain.hasSuffix(".json") || plain.hasSuffix(".geojson") { return .json }
        if plain.hasSuffix(".ndjson") || plain.hasSuffix(".jsonl") { return .ndjson }
        return plain.hasSuffix(".xml") ? .xml : nil
    }
}

extension SourceDescription {
    /// What is stated of where the records stand and says nothing of a file in this format. What a profile states is for
    /// whatever format its files come in.
    fileprivate func notes(for format: Format) -> [IntakeNote] {
        guard profile == nil else { return [] }
        let name = format.rawValue.uppercased()
        var idle: [Message] = []
        if sheet != nil, format != .xlsx {
            idle.append("A sheet is stated for the file, which is \(name) and has none: it is read whole.")
        }
        if recordsPath != nil, format == .csv || format == .xlsx {
            idle.append(
                "A place of the records is stated for the file, which is \(name) and has none: it is read whole."
            )
        }
        return idle.map { IntakeNote(.settingWithoutUse, $0) }
    }
}

/// A file's bytes, decompressed where they were compressed.
private struct PlainBytes {
    let bytes: HeadByteSource
    let isCompressed: Bool
    /// What the first bytes say.
    let sniff: FormatSniff

    init(_ stored: any ByteSource, limits: FormatLimits, readsAhead: Bool) throws(IntakeError) {
        let source = HeadByteSource(stored)
        isCompressed = FormatSniff.detect(head: try Self.head(of: source, AdapterBook.magicSize)) == .gzip
        if isCompressed {
            let plain = GzipByteSource(source, limits: limits)
            bytes = HeadByteSource(readsAhead ? ReadAheadByteSource(plain) : plain)
        } else {
            bytes = source
        }
        sniff = FormatSniff.detect(head: try Self.head(of: bytes, AdapterBook.magicSize))
    }

    func head(_ count: Int) throws(IntakeError) -> [UInt8] { try Self.head(of: bytes, count) }

    private static func head(of source: HeadByteSource, _ count: Int) throws(IntakeError) -> [UInt8] {
        do throws(FormatError) {
            return try source.head(count)
        } catch {
            throw .format(error)
        }
    }
}
