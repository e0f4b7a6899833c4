/// Why a publication cannot be written. What was published before is as it was.
public enum PublicationError: Error, Sendable, Hashable {
    /// A file or folder cannot be written; `code` is the system's errno.
    case unwritable(path: String, code: Int32)
    /// No exporter has this name.
    case unknownExporter(String, known: [String])
    /// Two exporters want to write the same file.
    case fileTwice(path: String)
}
