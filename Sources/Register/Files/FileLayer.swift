import Formats

/// What the register asks of a file system, one operation at a time.
///
/// Tests put a layer here that fails, or stops for good, at the n-th operation. The guarantees rest on three
/// claims about the real one: `flush` returns when a file's bytes are on the disk, `rename` within one file
/// system replaces a name at once, and `flushFolder` returns when the names in a folder are on the disk.
protocol FileLayer: AnyObject, Sendable {
    /// Makes a folder, whose parent is there, for its owner alone.
    func createFolder(_ path: String) throws(RegisterError)
    /// Makes a file that was not there before, for its owner alone, and opens it for writing.
    func create(_ path: String) throws(RegisterError) -> OpenFile
    /// Opens a file for writing at its end.
    func append(to path: String) throws(RegisterError) -> OpenFile
    /// Writes all of `bytes`.
    func write(_ bytes: [UInt8], to file: OpenFile) throws(RegisterError)
    /// Waits until the file's bytes are on the disk.
    func flush(_ file: OpenFile) throws(RegisterError)
    /// Closes the file; its bytes need not be on the disk.
    func close(_ file: OpenFile) throws(RegisterError)
    /// Cuts a file to a length.
    func truncate(_ path: String, to length: Int) throws(RegisterError)
    /// Gives a file another name in the same file system, in place of the file that has it.
    func rename(_ path: String, to newPath: String) throws(RegisterError)
    /// Waits until the names in a folder are on the disk.
    func flushFolder(_ path: String) throws(RegisterError)
    /// Removes a file.
    func remove(_ path: String) throws(RegisterError)
    /// All bytes of a small file.
    func contents(of path: String) throws(RegisterError) -> [UInt8]
    /// The bytes of a large file, block by block.
    func source(_ path: String) throws(RegisterError) -> any ByteSource
    /// The names in a folder, in the order of their bytes.
    func names(in folder: String) throws(RegisterError) -> [FolderEntry]
    /// Takes a lock on a file that nobody else may hold, and states the holder in it; nil with the other
    /// holder's statement where somebody does. The lock goes with the value returned.
    func lock(_ path: String, stating holder: String) throws(RegisterError) -> LockAttempt
}

/// A file that is open for writing.
struct OpenFile: Sendable {
    let descriptor: Int32
    let path: String
}

/// One name in a folder.
struct FolderEntry: Sendable, Hashable {
    let name: String
    let isFolder: Bool
}

/// How an attempt to lock a register ended.
enum LockAttempt {
    /// The lock is ours; `before` is what a holder left who did not end in order, empty if all did.
    case taken(any FileLock, before: String)
    /// Another process holds it, and stated this.
    case held(by: String)
}

/// A lock that is held; `release` is called once.
protocol FileLock: AnyObject {
    /// Clears the holder's statement and lets the next one in.
    func release()
}
