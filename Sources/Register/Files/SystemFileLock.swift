#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An advisory lock by `flock`: the system lets it go when its holder ends in whatever way, so that no lock is
/// ever stale. What the file says is for people; a statement that is still there says that its holder was cut off.
final class SystemFileLock: FileLock {
    private static let longestStatement = 200
    private let descriptor: Int32
    private var isHeld = true

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { release() }

    static func attempt(_ path: String, stating holder: String) throws(RegisterError) -> LockAttempt {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw RegisterError(writing: path, code: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            let statement = statement(in: descriptor)
            _ = systemClose(descriptor)
            guard code == EWOULDBLOCK else {
                throw RegisterError(writing: path, code: code)
            }
            return .held(by: statement)
        }
        let before = statement(in: descriptor)
        state(holder, in: descriptor)
        return .taken(SystemFileLock(descriptor), before: before)
    }

    func release() {
        guard isHeld else { return }
        isHeld = false
        Self.state("", in: descriptor)
        _ = systemClose(descriptor)
    }

    private static func statement(in descriptor: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: longestStatement)
        let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        // Control characters of a damaged file are not for a terminal.
        return String(decoding: bytes.prefix(max(0, count)).filter { $0 >= 0x20 && $0 < 0x7F }, as: UTF8.self)
    }

    private static func state(_ holder: String, in descriptor: Int32) {
        // The lock holds without its statement: on a full disk the register can still be opened and mended.
        guard ftruncate(descriptor, 0) == 0 else { return }
        _ = Array("\(holder.prefix(longestStatement))".utf8).withUnsafeBytes {
            pwrite(descriptor, $0.baseAddress, $0.count, 0)
        }
    }
}
