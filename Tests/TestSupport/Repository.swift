public import Foundation

/// Where the project's own files and the optional shared data stand, as a test sees them.
public enum Repository {
    /// The project's root folder, found from this file's place in it.
    public static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file or folder of the project, by its path relative to the root.
    public static func file(_ path: String) -> URL { root.appending(path: path) }

    /// A file of the optional shared data beside the project, or nil where it is absent.
    public static func shared(_ path: String) -> URL? {
        let url = root.deletingLastPathComponent().appending(path: "shared/data").appending(path: path)
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }
}
