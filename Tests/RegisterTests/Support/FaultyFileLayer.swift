import Formats
import Foundation
import Synchronization

@testable import Register

/// A file layer that fails, or stops for good, at the n-th operation that changes something.
final class FaultyFileLayer: FileLayer {
    enum Fault: String, Sendable, CaseIterable {
        /// The operation is refused once; those after it work.
        case refused
        /// The program is killed before the operation.
        case killedBefore
        /// The program is killed after the operation, or half-way through a write.
        case killedDuring
    }

    private struct State {
        var fault: Fault?
        var left = 0
        var isDead = false
        var hasStruck = false
    }

    private let inner: any FileLayer
    private let code: Int32
    private let state = Mutex(State())

    init(_ inner: any FileLayer, code: Int32 = EIO) {
        self.inner = inner
        self.code = code
    }

    /// Lets the `number`-th operation from now on meet `fault`.
    func arm(_ fault: Fault, at number: Int) {
        state.withLock { $0 = State(fault: fault, left: number) }
    }

    /// Whether the fault has struck.
    var hasStruck: Bool { state.withLock { $0.hasStruck } }

    private func change(
        _ path: String, during partly: () throws(RegisterError) -> Void,
        _ body: () throws(RegisterError) -> Void
    ) throws(RegisterError) {
        let (isDead, fault) = state.withLock { state -> (Bool, Fault?) in
            if state.isDead { return (true, nil) }
            state.left -= 1
            guard state.left == 0, let fault = state.fault else { return (false, nil) }
            state.hasStruck = true
            state.isDead = fault != .refused
            return (false, fault)
        }
        let refusal = RegisterError(writing: path, code: code)
        if isDead { throw refusal }
        guard let fault else { return try body() }
        if fault == .killedDuring { try partly() }
        throw refusal
    }

    private func change(
        _ path: String, _ body: () throws(RegisterError) -> Void
    ) throws(RegisterError) {
        try change(path, during: body, body)
    }

    private func look(_ path: String) throws(RegisterError) {
        if state.withLock({ $0.isDead }) { throw RegisterError(reading: path, code: code) }
    }

    func createFolder(_ path: String) throws(RegisterError) {
        try change(path) { () throws(RegisterError) in try inner.createFolder(path) }
    }

    func create(_ path: String) throws(RegisterError) -> OpenFile {
        var file: OpenFile?
        try change(path) { () throws(RegisterError) in file = try inner.create(path) }
        guard let file else { throw RegisterError(writing: path, code: code) }
        return file
    }

    func append(to path: String) throws(RegisterError) -> OpenFile {
        var file: OpenFile?
        try change(path) { () throws(RegisterError) in file = try inner.append(to: path) }
        guard let file else { throw RegisterError(writing: path, code: code) }
        return file
    }

    func write(_ bytes: [UInt8], to file: OpenFile) throws(RegisterError) {
        try change(file.path) { () throws(RegisterError) in
            try inner.write(Array(bytes.prefix(bytes.count / 2)), to: file)
        } _: { () throws(RegisterError) in
            try inner.write(bytes, to: file)
        }
    }

    func flush(_ file: OpenFile) throws(RegisterError) {
        try change(file.path) { () throws(RegisterError) in try inner.flush(file) }
    }

    func close(_ file: OpenFile) throws(RegisterError) {
        // A descriptor is let go even where closing reports a failure.
        try inner.close(file)
        try change(file.path) { () throws(RegisterError) in }
    }

    func truncate(_ path: String, to length: Int) throws(RegisterError) {
        try change(path) { () throws(RegisterError) in try inner.truncate(path, to: length) }
    }

    func rename(_ path: String, to newPath: String) throws(RegisterError) {
        try change(newPath) { () throws(RegisterError) in try inner.rename(path, to: newPath) }
    }

    func flushFolder(_ path: String) throws(RegisterError) {
        try change(path) { () throws(RegisterError) in try inner.flushFolder(path) }
    }

    func remove(_ path: String) throws(RegisterError) {
        try change(path) { () throws(RegisterError) in try inner.remove(path) }
    }

    func contents(of path: String) throws(RegisterError) -> [UInt8] {
        try look(path)
        return try inner.contents(of: path)
    }

    func source(_ path: String) throws(RegisterError) -> any ByteSource {
        try look(path)
        return try inner.source(path)
    }

    func names(in folder: String) throws(RegisterError) -> [FolderEntry] {
        try look(folder)
        return try inner.names(in: folder)
    }

    func lock(_ path: String, stating holder: String) throws(RegisterError) -> LockAttempt {
        try inner.lock(path, stating: holder)
    }
}
