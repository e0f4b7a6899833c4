/// Why a key file cannot be used. Holds paths, places and counts, never anything of the key.
public enum KeyError: Error, Sendable, Hashable {
    /// No file of that name.
    case notFound(path: String)
    /// The operating system refuses to read; `code` is its errno.
    case unreadable(path: String, code: Int32)
    /// The operating system refuses to write; `code` is its errno.
    case unwritable(path: String, code: Int32)
    /// A file of that name is there already. A key is never overwritten: what it encoded would be cut off.
    case alreadyExists(path: String)
    /// The first line is not a key file's, or the file is far too long for one.
    case notAKeyFile(path: String)
    /// A key file of a version that this program does not know.
    case unknownVersion(path: String)
    /// This line, from 1, is none that a key file has, or comes twice.
    case malformed(path: String, line: Int)
    /// The key or the check line is not there: the file is cut off.
    case incomplete(path: String)
    /// The key has not 32 bytes.
    case wrongLength(path: String, byteCount: Int)
    /// The check line does not fit: a digit was changed, or the line that says it is a test key.
    case damaged(path: String)
    /// The key was not made by a random generator: bytes repeat, count up, or are a typed phrase.
    case lowEntropy(path: String)
}

/// What the user of a key should hear, though the key can be used.
public enum KeyWarning: Sendable, Hashable {
    /// Others than the owner may read or write the file; `mode` holds its permission bits, as in 0o644.
    case openToOthers(path: String, mode: UInt32)
    /// The file declares its key to be public test material.
    case publicTestKey(path: String)
}
