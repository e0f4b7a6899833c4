import Formats
import Foundation
import Synchronization

@testable import Register

/// A file system in memory that knows what is on the disk and what is only said to be: after a power cut, bytes
/// that were not flushed and names in folders that were not flushed are gone.
final class MemoryFileLayer: FileLayer {
    enum Loss: String, Sendable, CaseIterable {
        /// Everything that was not flushed.
        case bytesAndNames
        /// Bytes only: file systems may write names first.
        case bytes
        /// Names only: file systems may write bytes first.
        case names
    }

    private enum Node: Equatable {
        case file(Int)
        case folder
    }

    private struct File {
        var bytes: [UInt8] = []
        var onDisk: [UInt8] = []
    }

    private struct Folder {
        var names: [String: Node] = [:]
        var onDisk: [String: Node] = [:]
    }

    private struct State {
        var files: [File] = []
        var folders = ["": Folder()]

        func node(_ path: String) -> Node? {
            let (folder, name) = MemoryFileLayer.split(path)
            return path.isEmpty ? .folder : folders[folder]?.names[name]
        }

        func file(_ path: String) throws(RegisterError) -> Int {
            guard case .file(let number)? = node(path) else {
                throw RegisterError(reading: path, code: ENOENT)
            }
            return number
        }
    }

    private final class Lock: FileLock {
        func release() {}
    }

    private let state = Mutex(State())

    /// Cuts the power: what is left is what the disk has, or may have.
    func cutPower(losing loss: Loss) {
        state.withLock { state in
            for number in state.files.indices where loss != .names {
                state.files[number].bytes = state.files[number].onDisk
            }
            guard loss != .bytes else { return }
            state.folders = state.folders.mapValues { Folder(names: $0.onDisk, onDisk: $0.onDisk) }
        }
    }

    func createFolder(_ path: String) throws(RegisterError) {
        let (folder, name) = Self.split(path)
        state.withLock { state in
            guard state.node(path) == nil else { return }
            state.folders[folder]?.names[name] = .folder
            state.folders[path] = Folder()
        }
    }

    func create(_ path: String) throws(RegisterError) -> OpenFile {
        let (folder, name) = Self.split(path)
        let number = state.withLock { state -> Int? in
            guard state.node(path) == nil, state.node(folder) == .folder else { return nil }
            state.files.append(File())
            state.folders[folder]?.names[name] = .file(state.files.count - 1)
            return state.files.count - 1
        }
        guard let number else { throw RegisterError(writing: path, code: EEXIST) }
        return OpenFile(descriptor: Int32(number), path: path)
    }

    func append(to path: String) throws(RegisterError) -> OpenFile {
        let number = try state.withLock { state throws(RegisterError) in try state.file(path) }
        return OpenFile(descriptor: Int32(number), path: path)
    }

    func write(_ bytes: [UInt8], to file: OpenFile) throws(RegisterError) {
        state.withLock { $0.files[Int(file.descriptor)].bytes += bytes }
    }

    func flush(_ file: OpenFile) throws(RegisterError) {
        state.withLock { state in
            state.files[Int(file.descriptor)].onDisk = state.files[Int(file.descriptor)].bytes
        }
    }

    func close(_ file: OpenFile) throws(RegisterError) {}

    func truncate(_ path: String, to length: Int) throws(RegisterError) {
        let file = try append(to: path)
        state.withLock { state in
            let bytes = state.files[Int(file.descriptor)].bytes
            state.files[Int(file.descriptor)].bytes = Array(bytes.prefix(length))
        }
        try flush(file)
    }

    func rename(_ path: String, to newPath: String) throws(RegisterError) {
        let (old, new) = (Self.split(path), Self.split(newPath))
        try state.withLock { state throws(RegisterError) in
            let number = try state.file(path)
            state.folders[old.folder]?.names[old.name] = nil
            state.folders[new.folder]?.names[new.name] = .file(number)
        }
    }

    func flushFolder(_ path: String) throws(RegisterError) {
        state.withLock { state in
            let path = path == "/" ? "" : path
            let names = state.folders[path]?.names ?? [:]
            state.folders[path]?.onDisk = names
        }
    }

    func remove(_ path: String) throws(RegisterError) {
        let (folder, name) = Self.split(path)
        try state.withLock { state throws(RegisterError) in
            _ = try state.file(path)
            state.folders[folder]?.names[name] = nil
        }
    }

    func contents(of path: String) throws(RegisterError) -> [UInt8] {
        try state.withLock { state throws(RegisterError) in state.files[try state.file(path)].bytes }
    }

    func source(_ path: String) throws(RegisterError) -> any ByteSource {
        MemoryByteSource(try contents(of: path))
    }

    func names(in folder: String) throws(RegisterError) -> [FolderEntry] {
        let names = state.withLock { state in
            state.node(folder) == .folder ? state.folders[folder]?.names : nil
        }
        guard let names else { throw RegisterError(reading: folder, code: ENOENT) }
        return names.map { FolderEntry(name: $0.key, isFolder: $0.value == .folder) }
            .sorted { $0.name < $1.name }
    }

    func lock(_ path: String, stating holder: String) throws(RegisterError) -> LockAttempt {
        .taken(Lock(), before: "")
    }

    private static func split(_ path: String) -> (folder: String, name: String) {
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        return (String(path[..<slash]), String(path[slash...].dropFirst()))
    }
}
