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
        case standardInput
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

    /// The bytes from the beginning; those of standard input come once.
    func bytes() throws(IntakeError) -> any ByteSource {
        do throws(FormatError) {
            switch content {
            case .file: return try FileByteSource(path: path)
            case .standardInput: return FileByteSource.standardInput()
            case .memory(let bytes): return MemoryByteSource(bytes)
            case .archived(let archive, let entry): return try archive.open(entry)
            case .streamed(let source): return try source()
            }
        } catch {
            throw .format(error)
        }
    }

    /// The bytes for a reader that goes back and forth in them, as in a workbook; those of an archive, or
    /// compressed ones, are held in memory.
    func randomAccess(isCompressed: Bool, limits: FormatLimits) throws(IntakeError) -> any RandomAccessBytes {
        if case .standardInput = content { throw .needsFile(.zip) }
        let stored = try bytes()
        do throws(FormatError) {
            switch content {
            case .file where !isCompressed: return try RandomAccessFile(path: path)
            case .memory(let bytes) where !isCompressed: return RandomAccessMemory(bytes)
            default:
                let plain = isCompressed ? GzipByteSource(stored, limits: limits) : stored
                return RandomAccessMemory(
                    try plain.readAll(limit: min(limits.decompressedSize, Self.heldInMemory)))
            }
        } catch {
            throw .format(error)
        }
    }

    /// What may be held of a workbook that is compressed once more.
    private static let heldInMemory = 256 << 20

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
    /// - Parameter isReadTwice: whether the bytes are wanted more than once, for which those of standard input are
    ///   held in memory.
    /// - Throws: `IntakeError` where it cannot be opened.
    public static func parts(
        of path: String, limits: FormatLimits, isReadTwice: Bool = true
    ) throws(IntakeError) -> [SubmissionPart] {
        let archive: ZipArchive
        do throws(FormatError) {
            if path == "-" {
                guard isReadTwice else { return [SubmissionPart(path: path, content: .standardInput)] }
                let bytes = try FileByteSource.standardInput().readAll(limit: limits.decompressedSize)
                return [inMemory(bytes, path: path)]
            }
            let head = try HeadByteSource(FileByteSource(path: path)).head(AdapterBook.magicSize)
            guard FormatSniff.detect(head: head) == .zip else {
                return [.file(path)]
            }
            archive = try ZipArchive(RandomAccessFile(path: path), limits: limits)
        } catch {
            throw .format(error)
        }
        // A workbook is one file; what is told of a letter is told when it is opened.
        if ArchiveMembers.isOfficeDocument(archive) { return [.file(path)] }
        let members = ArchiveMembers(archive)
        if members.records.isEmpty { throw .noRecordsInArchive }
        return members.records.enumerated().map { place, entry in
            SubmissionPart(
                path: path, member: entry.name, number: place + 1, notes: place == 0 ? members.notes : [],
                content: .archived(archive, entry))
        }
    }
}
