public import Foundation

/// A folder of its own for one test, gone when the test ends.
public final class Sandbox {
    /// The folder.
    public let url: URL

    /// A new empty folder.
    public init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "clearingpoint-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// A path in the folder.
    public func path(_ name: String) -> String { url.appending(path: name).path }

    /// Writes a text file.
    @discardableResult
    public func write(_ text: String, to name: String) throws -> String {
        let target = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: target)
        return target.path
    }

    /// Copies a file or folder of the project.
    public func copy(_ source: String, to name: String) throws {
        let target = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: Repository.file(source), to: target)
    }

    /// Every file below a folder, by its path relative to it.
    public func files(below name: String) throws -> [String: Data] {
        let root = url.appending(path: name)
        var files: [String: Data] = [:]
        guard let paths = FileManager.default.subpaths(atPath: root.path) else { return files }
        for path in paths {
            var isFolder: ObjCBool = false
            let file = root.appending(path: path)
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
                !isFolder.boolValue
            else { continue }
            files[path] = try Data(contentsOf: file)
        }
        return files
    }
}
