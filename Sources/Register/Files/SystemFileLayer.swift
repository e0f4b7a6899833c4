import Formats

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The file system of this machine, by its own calls: `FileHandle` says neither when bytes are on the disk nor
/// which errno an operation met.
final class SystemFileLayer: FileLayer {
    func createFolder(_ path: String) throws(FileError) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw writing(path) }
    }

    func create(_ path: String) throws(FileError) -> OpenFile {
        try openFile(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC)
    }

    func append(to path: String) throws(FileError) -> OpenFile {
        try openFile(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    }

    func write(_ bytes: [UInt8], to file: OpenFile) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { memory in
                // `written` is below `bytes.count`, so the rest is within the array.
                systemWrite(file.descriptor, UnsafeRawBufferPointer(rebasing: memory[written...]))
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw writing(file.path) }
            written += count
        }
    }

    func flush(_ file: OpenFile) throws(FileError) {
        guard fsync(file.descriptor) == 0 else { throw writing(file.path) }
    }

    func close(_ file: OpenFile) throws(FileError) {
        guard systemClose(file.descriptor) == 0 else { throw writing(file.path) }
    }

    func truncate(_ path: String, to length: Int) throws(FileError) {
        let file = try append(to: path)
        let isCut = ftruncate(file.descriptor, off_t(length)) == 0 && fsync(file.descriptor) == 0
        let code = errno
        try close(file)
        guard isCut else { throw FileError(operation: .writing, path: path, code: code) }
    }

    func rename(_ path: String, to newPath: String) throws(FileError) {
        guard systemRename(path, newPath) == 0 else { throw writing(newPath) }
    }

    func flushFolder(_ path: String) throws(FileError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw writing(path) }
        let isFlushed = fsync(descriptor) == 0
        let code = errno
        _ = systemClose(descriptor)
        // Some network file systems know no flush of folders and say so; there is nothing more to do on them.
        guard isFlushed || code == EINVAL else {
            throw FileError(operation: .writing, path: path, code: code)
        }
    }

    func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 else { throw writing(path) }
    }

    func contents(of path: String) throws(FileError) -> [UInt8] {
        let source = try source(path)
        do throws(FormatError) {
            return try source.readAll()
        } catch {
            throw FileError(error, path: path)
        }
    }

    func source(_ path: String) throws(FileError) -> any ByteSource {
        do throws(FormatError) {
            return try FileByteSource(path: path)
        } catch {
            throw FileError(error, path: path)
        }
    }

    func names(in folder: String) throws(FileError) -> [FolderEntry] {
        guard let stream = opendir(folder) else { throw reading(folder) }
        defer { closedir(stream) }
        var entries: [FolderEntry] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                // The system ends every name with a zero byte inside the field.
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name != ".", name != ".." else { continue }
            entries.append(FolderEntry(name: name, isFolder: isFolder("\(folder)/\(name)")))
        }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    func lock(_ path: String, stating holder: String) throws(FileError) -> LockAttempt {
        try SystemFileLock.attempt(path, stating: holder)
    }

    private func openFile(_ path: String, _ flags: Int32) throws(FileError) -> OpenFile {
        let descriptor = open(path, flags, 0o600)
        guard descriptor >= 0 else { throw writing(path) }
        return OpenFile(descriptor: descriptor, path: path)
    }

    private func isFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private func writing(_ path: String) -> FileError {
        FileError(operation: .writing, path: path, code: errno)
    }

    private func reading(_ path: String) -> FileError {
        FileError(operation: .reading, path: path, code: errno)
    }
}

extension FileError {
    /// What the room of formats met while reading a file.
    init(_ error: FormatError, path: String) {
        switch error {
        case .notFound: self.init(operation: .reading, path: path, code: ENOENT)
        case .isDirectory: self.init(operation: .reading, path: path, code: EISDIR)
        case .unreadable(_, let code): self.init(operation: .reading, path: path, code: code)
        default: self.init(operation: .reading, path: path, code: EIO)
        }
    }
}
