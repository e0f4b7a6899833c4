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
    func createFolder(_ path: String) throws(RegisterError) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw writing(path) }
    }

    func create(_ path: String) throws(RegisterError) -> OpenFile {
        try openFile(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC)
    }

    func append(to path: String) throws(RegisterError) -> OpenFile {
        try openFile(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    }

    func write(_ bytes: [UInt8], to file: OpenFile) throws(RegisterError) {
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

    func flush(_ file: OpenFile) throws(RegisterError) {
        guard fsync(file.descriptor) == 0 else { throw writing(file.path) }
    }

    func close(_ file: OpenFile) throws(RegisterError) {
        guard systemClose(file.descriptor) == 0 else { throw writing(file.path) }
    }

    func truncate(_ path: String, to length: Int) throws(RegisterError) {
        let file = try append(to: path)
        let isCut = ftruncate(file.descriptor, off_t(length)) == 0 && fsync(file.descriptor) == 0
        let code = errno
        try close(file)
        guard isCut else { throw RegisterError(writing: path, code: code) }
    }

    func rename(_ path: String, to newPath: String) throws(RegisterError) {
        guard systemRename(path, newPath) == 0 else { throw writing(newPath) }
    }

    func flushFolder(_ path: String) throws(RegisterError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw writing(path) }
        let isFlushed = fsync(descriptor) == 0
        let code = errno
        _ = systemClose(descriptor)
        // Some network file systems know no flush of folders and say so; there is nothing more to do on them.
        guard isFlushed || code == EINVAL else {
            throw RegisterError(writing: path, code: code)
        }
    }

    func remove(_ path: String) throws(RegisterError) {
        guard unlink(path) == 0 else { throw writing(path) }
    }

    func contents(of path: String) throws(RegisterError) -> [UInt8] {
        let source = try source(path)
        do throws(FormatError) { return try source.readAll() } catch {
            throw RegisterError(error, path: path)
        }
    }

    func source(_ path: String) throws(RegisterError) -> any ByteSource {
        do throws(FormatError) {
            return try FileByteSource(path: path)
        } catch {
            throw RegisterError(error, path: path)
        }
    }

    func names(in folder: String) throws(RegisterError) -> [FolderEntry] {
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

    func lock(_ path: String, stating holder: String) throws(RegisterError) -> LockAttempt {
        try SystemFileLock.attempt(path, stating: holder)
    }

    private func openFile(_ path: String, _ flags: Int32) throws(RegisterError) -> OpenFile {
        let descriptor = open(path, flags, 0o600)
        guard descriptor >= 0 else { throw writing(path) }
        return OpenFile(descriptor: descriptor, path: path)
    }

    private func isFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private func writing(_ path: String) -> RegisterError {
        RegisterError(writing: path, code: errno)
    }

    private func reading(_ path: String) -> RegisterError {
        RegisterError(reading: path, code: errno)
    }
}
