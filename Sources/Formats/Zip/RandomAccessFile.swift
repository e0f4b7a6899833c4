#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file read at any place, by `pread`: any number of threads may read it at once.
public final class RandomAccessFile: RandomAccessBytes {
    /// How many bytes the file had when it was opened.
    public let count: Int

    private let path: String
    private let descriptor: Int32

    /// Opens the file at `path`. Throws `notFound`, `isDirectory`, or `unreadable`, as for a pipe, which has no
    /// places.
    public init(path: String) throws(FormatError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let code = errno
            throw code == ENOENT || code == ENOTDIR
                ? .notFound(path: path) : .unreadable(path: path, code: code)
        }
        var status = stat()
        let code = fstat(descriptor, &status) == 0 ? 0 : errno
        let kind = status.st_mode & S_IFMT
        guard code == 0, kind == S_IFREG else {
            close(descriptor)
            if code == 0, kind == S_IFDIR { throw .isDirectory(path: path) }
            throw .unreadable(path: path, code: code == 0 ? ESPIPE : code)
        }
        self.path = path
        self.descriptor = descriptor
        count = Int(status.st_size)
    }

    deinit { close(descriptor) }

    public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let room = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = pread(descriptor, room.baseAddress, room.count, off_t(offset + filled))
            if count == 0 { break }
            // A signal that came between is no failure.
            guard count > 0 || errno == EINTR else { throw .unreadable(path: path, code: errno) }
            filled += max(0, count)
        }
        return filled
    }
}
