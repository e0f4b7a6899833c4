import Formats

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that holds personal data: its owner alone may read it, and it is there wholly or not at all.
///
/// It is written beside its place under another name, and gets its own when it is complete. What is not completed is
/// removed.
final class PrivateFile {
    private let path: String
    private let unfinished: String
    private var descriptor: Int32

    /// Begins a file that is to stand at `path`; one that stands there gives way only when it is complete.
    ///
    /// - Throws: `PipelineError.file`.
    init(_ path: String) throws(PipelineError) {
        self.path = path
        let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        unfinished = "\(path[..<cut]).\(path[cut...]).unfinished-\(getpid())"
        // Not one that is there, nor what a link points to: only a file that nobody else has open.
        descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unwritable(path, errno) }
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(unfinished)
    }

    /// Appends bytes.
    func write(_ bytes: [UInt8]) throws(PipelineError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { memory in
                // `written` is below `bytes.count`, so the rest is within the array.
                sending(UnsafeRawBufferPointer(rebasing: memory[written...]))
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unwritable(path, errno) }
            written += count
        }
    }

    /// Completes the file and puts it in its place.
    func finish() throws(PipelineError) {
        guard fchmod(descriptor, 0o600) == 0, fsync(descriptor) == 0, rename(unfinished, path) == 0 else {
            throw .unwritable(path, errno)
        }
        close(descriptor)
        descriptor = -1
    }

    private func sending(_ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }
}

extension PipelineError {
    /// A file that the system does not let us write, and its reason.
    static func unwritable(_ path: String, _ code: Int32) -> PipelineError {
        .file(path: path, .unwritable(path: path, code: code))
    }
}
