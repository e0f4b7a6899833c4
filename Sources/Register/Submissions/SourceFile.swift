/// The file that a submission came from.
public struct SourceFile: Sendable, Hashable {
    /// Its name without folders.
    public let name: String
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    public let hash: String

    /// A file; of `name` what follows the last slash is kept.
    public init(name: String, hash: String) {
        self.name = name.split(separator: "/").last.map { String($0) } ?? ""
        self.hash = hash
    }
}
