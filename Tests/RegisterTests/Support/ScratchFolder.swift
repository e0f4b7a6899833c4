import Foundation
import Synchronization

/// A folder for one test, gone with it.
final class ScratchFolder: Sendable {
    let path: String
    private static let count = Atomic(0)

    init() throws {
        let number = Self.count.wrappingAdd(1, ordering: .relaxed).newValue
        let process = ProcessInfo.processInfo.processIdentifier
        let url = FileManager.default.temporaryDirectory
            .appending(path: "clearingpoint-register-\(process)-\(number)")
        path = url.path
        try? FileManager.default.removeItem(at: url)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of a register to be made in the folder.
    var register: String { path + "/register" }

    /// All files below the register, relative to it.
    func files() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: register).sorted().filter { part in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(register)/\(part)", isDirectory: &isFolder)
            return !isFolder.boolValue
        }
    }

    func bytes(_ part: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: "\(register)/\(part)")))
    }

    func write(_ bytes: [UInt8], to part: String) throws {
        try Data(bytes).write(to: URL(filePath: "\(register)/\(part)"))
    }
}
