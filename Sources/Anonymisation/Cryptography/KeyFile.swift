#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A key file on disk: its bytes go through secret memory only, and none is ever overwritten.
struct KeyFile {
    let path: String

    /// The file's text, at most `KeyText.longest` bytes, and its permission bits.
    func contents() throws(KeyError) -> (text: Secret, count: Int, permissions: UInt32) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            throw errno == ENOENT ? .notFound(path: path) : .unreadable(path: path, code: errno)
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .unreadable(path: path, code: errno) }
        var count = 0
        let text = try Secret(count: KeyText.longest + 1) { memory throws(KeyError) in
            count = try fill(memory, from: file)
        }
        guard count <= KeyText.longest else { throw .notAKeyFile(path: path) }
        return (text, count, UInt32(status.st_mode) & 0o777)
    }

    /// Makes the file, for its owner alone, with `text`.
    func create(with text: Secret) throws(KeyError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw errno == EEXIST ? .alreadyExists(path: path) : .unwritable(path: path, code: errno)
        }
        let failure = text.withBytes { self.failure(writing: $0, to: file) }
        let closed = close(file)
        guard failure == nil, closed == 0 else {
            // Half a key would stand in the way of the next attempt.
            let code = failure ?? errno
            unlink(path)
            throw .unwritable(path: path, code: code)
        }
    }

    private func fill(
        _ memory: UnsafeMutableRawBufferPointer, from file: Int32
    ) throws(KeyError) -> Int {
        var filled = 0
        while filled < memory.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: memory[filled...])
            let count = read(file, rest.baseAddress, rest.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(path: path, code: errno) }
            guard count > 0 else { return filled }
            filled += count
        }
        return filled
    }

    /// The errno of what went wrong, or nil.
    private func failure(writing text: UnsafeRawBufferPointer, to file: Int32) -> Int32? {
        var written = 0
        while written < text.count {
            let rest = UnsafeRawBufferPointer(rebasing: text[written...])
            let count = write(file, rest.baseAddress, rest.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return errno }
            written += count
        }
        return fsync(file) == 0 ? nil : errno
    }
}

extension LinkingKey {
    /// Reads a key file.
    ///
    /// - Returns: the key, and what its user should hear: that others may read the file, or that it is a test
    /// key.
    /// - Throws: `KeyError` where the file cannot be read, is no key file, is damaged, or its key is weak.
    public static func read(
        from path: String
    ) throws(KeyError) -> (key: LinkingKey, warnings: [KeyWarning]) {
        let file = try KeyFile(path: path).contents()
        let key = try file.text.withBytes { bytes throws(KeyError) in
            try KeyText.key(in: UnsafeRawBufferPointer(rebasing: bytes[..<file.count]), path: path)
        }
        // What is public anyway needs no guarding.
        if key.isPublicTestKey { return (key, [.publicTestKey(path: path)]) }
        guard file.permissions & 0o077 != 0 else { return (key, []) }
        return (key, [.openToOthers(path: path, mode: file.permissions)])
    }

    /// Writes the key to a new file that its owner alone may read (mode 0600).
    ///
    /// - Throws: `KeyError.alreadyExists` where a file of that name is, `unwritable` where the system
    /// refuses.
    public func write(to path: String) throws(KeyError) {
        try KeyFile(path: path).create(with: KeyText.text(of: self))
    }
}
