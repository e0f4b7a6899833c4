#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads a file, or standard input, by `open` and `read`: the page cache does the buffering.
public final class FileByteSource: ByteSource {
    private let path: String
    private let descriptor: Int32
    private let closesAtEnd: Bool

    /// Opens the file at `path`. Throws `notFound`, `isDirectory` or `unreadable`.
    public init(path: String) throws(FormatError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let code = errno
            throw code == ENOENT || code == ENOTDIR
                ? .notFound(path: path) : .unreadable(path: path, code: code)
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw .unreadable(path: path, code: code)
        }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            close(descriptor)
            throw .isDirectory(path: path)
        }
        self.path = path
        self.descriptor = descriptor
        self.closesAtEnd = true
    }

    private init(standardInput descriptor: Int32) {
        self.path = "-"
        self.descriptor = descriptor
        self.closesAtEnd = false
    }

    /// Standard input, named `-` in errors; left open at the end.
    public static func standardInput() -> FileByteSource { FileByteSource(standardInput: STDIN_FILENO) }

    deinit {
        if closesAtEnd { close(descriptor) }
    }

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        while true {
            #if canImport(Glibc)
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 { return count }
            // A signal that came between is no failure.
            if errno != EINTR { throw .unreadable(path: path, code: errno) }
        }
    }
}
