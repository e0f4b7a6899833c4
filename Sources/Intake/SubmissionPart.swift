public import Formats

/// One file of records: a file as a partner sends it, or one inside an archive.
public struct SubmissionPart: Sendable {
    /// The file that was sent; `-` for standard input.
    public let path: String
    /// Its name inside an archive; nil where the file is the records' own.
    public let member: String?
    /// Its number, from 1, among the files of records of its archive.
    public let number: Int
    /// What the sender should know of the archive: told with its first file of records.
    let notes: [IntakeNote]
    private let content: Content

    private enum Content: Sendable {
        case file
        // Standard input, or a pipe with a path: its bytes come once.
        case pipe
        case memory([UInt8])
        case archived(ZipArchive, ZipEntry)
        case streamed(@Sendable () throws(FormatError) -> any ByteSource)
    }

    private init(
        path: String, member: String? = nil, number: Int = 1, notes: [IntakeNote] = [], content: Content
    ) {
        self.path = path
        self.member = member
        self.number = number
        self.notes = notes
        self.content = content
    }

    /// A part whose bytes are in memory.
    public static func inMemory(_ bytes: [UInt8], path: String) -> SubmissionPart {
        SubmissionPart(path: path, content: .memory(bytes))
    }

    /// A part whose bytes come from sources of any kind, a new one each time they are read: for tests of what comes
    /// piecemeal, never ends or fails half-way.
    static func streamed(
        path: String = "-", _ source: @escaping @Sendable () throws(FormatError) -> any ByteSource
    ) -> SubmissionPart {
        SubmissionPart(path: path, content: .streamed(source))
    }

    /// A file that is no archive, or a workbook.
    public static func file(_ path: String) -> SubmissionPart {
        SubmissionPart(path: path, content: .file)
    }

    /// What tells whether the file that was sent is still the same; nil where nothing can change it.
    public var stamp: FileStamp? {
        switch content {
        case .file, .archived: FileStamp(path: path)
        case .pipe, .memory, .streamed: nil
        }
    }

    /// The bytes from the beginning; those of a pipe come once.
    func bytes() throws(IntakeError) -> any ByteSource {
        do throws(FormatError) {
            return try source()
        } catch {
            throw .format(error)
        }
    }

    private func source() throws(FormatError) -> any ByteSource {
        switch content {
        case .pipe where path == "-": return FileByteSource.standardInput()
        case .file, .pipe: return try FileByteSource(path: path)
        case .memory(let bytes): return MemoryByteSource(bytes)
        case .archived(let archive, let entry): return try archive.open(entry)
        case .streamed(let source): return try source()
        }
    }

    /// The bytes at any place, where they can be had without reading them all.
    private func places() throws(FormatError) -> any RandomAccessBytes {
        if case .memory(let bytes) = content { return RandomAccessMemory(bytes) }
        return try RandomAccessFile(path: path)
    }

    /// The bytes for a reader that goes back and forth in them, as in a workbook; those of an archive, or
    /// compressed ones, are held in memory.
    func randomAccess(isCompressed: Bool, limits: FormatLimits) throws(IntakeError) -> any RandomAccessBytes {
        if case .pipe = content { throw .needsFile(.zip) }
        let stored = try bytes()
        do throws(FormatError) {
            switch content {
            case .file where !isCompressed, .memory where !isCompressed: return try places()
            default:
                let plain = isCompressed ? GzipByteSource(stored, limits: limits) : stored
                return RandomAccessMemory(try Self.held(plain, limits))
            }
        } catch {
            throw .format(error)
        }
    }

    /// All of a file that has to be in memory.
    private static func held(_ bytes: any ByteSource, _ limits: FormatLimits) throws(FormatError) -> [UInt8] {
        try bytes.readAll(limit: limits.heldInMemory, kind: .heldInMemory)
    }

    /// The bytes of a file beside this one in its archive; nil where there is none, or no archive.
    ///
    /// - Throws: `FormatError` where it cannot be read, or holds more than `limit` bytes.
    public func sibling(suffix: String, limit: Int) throws(FormatError) -> [UInt8]? {
        guard case .archived(let archive, let own) = content,
            let entry = archive.entry(named: own.name + suffix)
        else { return nil }
        return try archive.open(entry).readAll(limit: limit)
    }
}

// What a file that was sent holds.
extension SubmissionPart {
    /// The files of records that a file holds: itself, or what an archive holds, in order of name.
    ///
    /// - Parameters:
    ///   - source: what `pipeline.json` says of it; its headings tell a file of records in an archive, however it is
    ///     named.
    ///   - isReadTwice: whether the bytes are wanted more than once, for which those of standard input and other pipes
    ///     are held in memory.
    /// - Throws: `IntakeError` where it cannot be opened.
    public static func parts(
        of path: String, source: SourceDescription, limits: FormatLimits, isReadTwice: Bool = true
    ) throws(IntakeError) -> [SubmissionPart] {
        var part = SubmissionPart(path: path, content: .file)
        let archive: ZipArchive
        do throws(FormatError) {
            let head: [UInt8]
            if path == "-" || FileStamp(path: path)?.isPlainFile == false {
                part = SubmissionPart(path: path, content: .pipe)
                guard isReadTwice else { return [part] }
                let bytes = try held(part.source(), limits)
                part = inMemory(bytes, path: path)
                head = Array(bytes.prefix(AdapterBook.magicSize))
            } else {
                head = try HeadByteSource(part.source()).head(AdapterBook.magicSize)
            }
            guard FormatSniff.detect(head: head) == .zip else { return [part] }
            archive = try ZipArchive(part.places(), limits: limits)
        } catch {
            throw .format(error)
        }
        // A workbook is one file; what is told of a letter is told when it is opened.
        if ArchiveMembers.isOfficeDocument(archive) { return [part] }
        let members = ArchiveMembers(archive) { entry in
            SubmissionPart(path: path, member: entry.name, content: .archived(archive, entry))
                .showsRecords(to: source, limits: limits)
        }
        if members.records.isEmpty { throw .noRecordsInArchive }
        return members.records.enumerated().map { place, entry in
            SubmissionPart(
                path: path, member: entry.name, number: place + 1, notes: place == 0 ? members.notes : [],
                content: .archived(archive, entry))
        }
    }
}

extension SubmissionPart {
    /// Known headings that make a file one of records, whatever its name.
    private static let knownHeadings = 2

    /// Whether the first bytes are those of a file of records: at least two of its headings are known, and a row below
    /// is no line of prose but has their cells. An archive is one, so that it is told that it is not opened.
    fileprivate func showsRecords(to source: SourceDescription, limits: FormatLimits) -> Bool {
        do throws(IntakeError) {
            let adapter = try AdapterBook.adapter(
                for: self, source: source, limits: limits, everyColumn: true)
            let vocabulary = HeadingVocabulary(source)
            let known = adapter.layout.slots.count { slot in
                slot.target != nil || vocabulary.knows(slot.heading)
                    || HeadingForms(slot.heading).last.map { vocabulary.knows($0) } ?? false
            }
            guard known >= Self.knownHeadings else { return false }
            guard let batch = try adapter.next()?.parsed().batch else { return true }
            if batch.count == 0 { return [.footer, .empty].allSatisfy { batch.skipped.count(of: $0) == 0 } }
            let ragged = Set(
                batch.table.faults.filter { [.shortRow, .longRow].contains($0.kind) }.map(\.record))
            return (0..<batch.count).contains { record in
                guard !ragged.contains(record) else { return false }
                return (0..<batch.table.slotCount).count { slot in
                    !batch.table.isBlank(batch.table.range(record: record, slot: slot))
                } > 1
            }
        } catch {
            return error == .archiveInArchive
        }
    }
}
