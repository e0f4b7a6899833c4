import Formats

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why the register cannot be opened, read or written. Holds paths within the register, counts and codes only.
public enum RegisterError: Error, Sendable, Hashable {
    /// No folder, or one that holds no register.
    case notARegister(path: String)
    /// A register of a format that this program does not know.
    case newerFormat(path: String, version: Int)
    /// Another process writes to the register; `holder` is what it stated of itself.
    case locked(holder: String)
    /// `register.json` is not what the program writes.
    case damagedSettings(path: String)
    /// This line of the journal, from 1, is not one that the program wrote after those before it.
    case damagedJournal(line: Int)
    /// One submission's files are not those that were accepted; the others can be used.
    case damaged(submission: String, Damage)
    /// The register has no such submission.
    case unknownSubmission(String)
    /// No space is left on the disk, or in the quota.
    case fullDisk(path: String)
    /// The file is larger than the file system or a limit allows.
    case fileTooLarge(path: String)
    /// The file system may not be written.
    case readOnly(path: String)
    /// This user may not read or write the file or folder.
    case noPermission(path: String)
    /// A file or folder is gone while the register is in use.
    case vanished(path: String)
    /// Reading failed; `code` is the system's errno.
    case unreadable(path: String, code: Int32)
    /// Writing failed; `code` is the system's errno.
    case unwritable(path: String, code: Int32)
    /// An earlier operation of this writer failed half-way: open the register again, which mends it.
    case needsRecovery

    /// What is wrong with a submission's files.
    public enum Damage: String, Sendable, Hashable, CaseIterable {
        /// A file is gone.
        case missingFile
        /// The manifest is not the one that the journal names.
        case manifest
        /// The records' file is not the one that the manifest names.
        case compressedBytes
        /// The records cannot be decompressed.
        case compression
        /// The records are not those that the manifest names.
        case records
        /// The records are not written as the standard writes them.
        case form
        /// The counts of manifest, journal and records differ.
        case counts
    }

    /// The error for a read that the system refused with `code`.
    init(reading path: String, code: Int32) {
        self = Self.refusal(path, code: code) ?? .unreadable(path: path, code: code)
    }

    /// The error for a write that the system refused with `code`.
    init(writing path: String, code: Int32) {
        self = Self.refusal(path, code: code) ?? .unwritable(path: path, code: code)
    }

    /// The error for what the room of formats met while reading the bytes of a file.
    init(_ error: FormatError, path: String) {
        switch error {
        case .notFound: self = .vanished(path: path)
        case .isDirectory: self.init(reading: path, code: EISDIR)
        case .unreadable(_, let code), .unwritable(_, let code): self.init(reading: path, code: code)
        case .damagedCompression, .trailingBytes, .archive, .workbook, .damagedSheet, .malformed,
            .noRecordsThere:
            self.init(reading: path, code: EIO)
        case .limitExceeded: self = .fileTooLarge(path: path)
        }
    }

    private static func refusal(_ path: String, code: Int32) -> RegisterError? {
        switch code {
        case ENOSPC, EDQUOT: .fullDisk(path: path)
        case EFBIG: .fileTooLarge(path: path)
        case EROFS: .readOnly(path: path)
        case EACCES, EPERM: .noPermission(path: path)
        case ENOENT, ENOTDIR: .vanished(path: path)
        default: nil
        }
    }
}
