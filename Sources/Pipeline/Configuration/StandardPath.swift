import Foundation

/// Paths as the file system sees them, so that two spellings of one file agree.
enum StandardPath {
    /// The absolute path without `.` and `..`.
    static func absolute(_ path: String) -> String { URL(filePath: path).standardizedFileURL.path }
}
