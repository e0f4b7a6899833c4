#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes a publication whole or not at all: beside its place, flushed to the disk, then put in its place.
///
///     publication/.2004-Q4.new     being written
///     publication/2004-Q4          the one before, until the last moment
public struct PublicationFolder {
    private let path: String
    private var pending: String { place(".new") }
    private var former: String { place(".old") }

    /// The folder of one period's publication.
    public init(path: String) { self.path = path }

    /// Writes the files in place of whatever was published there before.
    ///
    /// - Throws: `PublicationError`; the publication before is then as it was.
    public func write(_ files: [PublishedFile]) throws(PublicationError) {
        try makeFolders(to: parent)
        try restoreFormer()
        try refuseFile()
        try remove(pending)
        do throws(PublicationError) {
            try makeFolder(pending)
            for file in files { try write(file) }
            try flushFolder(pending)
        } catch {
            // What was begun is of no use; the error that stopped it is the one to tell.
            do throws(PublicationError) { try remove(pending) } catch {}
            throw error
        }
        try putInPlace()
    }

    private var parent: String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    private func place(_ suffix: String) -> String {
        let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
        return "\(parent)/.\(name)\(suffix)"
    }

    /// Puts the old folder back where a run was killed between the two moves of `putInPlace`.
    private func restoreFormer() throws(PublicationError) {
        guard access(path, F_OK) != 0, access(former, F_OK) == 0 else { return }
        try move(former, to: path)
    }

    /// Only a folder is replaced: a file of the same name is none of ours.
    private func refuseFile() throws(PublicationError) {
        guard access(path, F_OK) == 0 else { return }
        let descriptor = open(path, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { throw .unwritable(path: path, code: errno) }
        close(descriptor)
    }

    /// The one moment: the old folder steps aside, the new one takes its place. Killed in between, the old one is
    /// still there beside it, and the next run puts things right.
    private func putInPlace() throws(PublicationError) {
        try remove(former)
        if access(path, F_OK) == 0 { try move(path, to: former) }
        do throws(PublicationError) {
            try move(pending, to: path)
        } catch {
            if access(former, F_OK) == 0 { try move(former, to: path) }
            throw error
        }
        try flushFolder(parent)
        try remove(former)
    }

    private func write(_ file: PublishedFile) throws(PublicationError) {
        let target = "\(pending)/\(file.path)"
        if let slash = file.path.lastIndex(of: "/") {
            try makeFolders(to: "\(pending)/\(file.path[..<slash])")
        }
        let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL, 0o644)
        guard descriptor >= 0 else { throw .unwritable(path: target, code: errno) }
        defer { close(descriptor) }
        var written = 0
        while written < file.bytes.count {
            // The buffer is the file's own bytes from `written` on.
            let count = file.bytes.withUnsafeBytes { bytes in
                pwrite(
                    descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written,
                    off_t(written))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .unwritable(path: target, code: errno) }
            written += count
        }
        guard fsync(descriptor) == 0 else { throw .unwritable(path: target, code: errno) }
    }

    private func makeFolders(to folder: String) throws(PublicationError) {
        if folder.isEmpty || access(folder, F_OK) == 0 { return }
        if let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
            try makeFolders(to: String(folder[..<slash]))
        }
        try makeFolder(folder)
    }

    private func makeFolder(_ folder: String) throws(PublicationError) {
        guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
            throw .unwritable(path: folder, code: errno)
        }
    }

    private func move(_ from: String, to: String) throws(PublicationError) {
        guard rename(from, to) == 0 else { throw .unwritable(path: to, code: errno) }
    }

    private func flushFolder(_ folder: String) throws(PublicationError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { throw .unwritable(path: folder, code: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .unwritable(path: folder, code: errno) }
    }

    /// Removes a folder with all that is in it; nothing where there is none.
    private func remove(_ folder: String) throws(PublicationError) {
        guard access(folder, F_OK) == 0 else { return }
        guard let listing = opendir(folder) else { throw .unwritable(path: folder, code: errno) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        closedir(listing)
        for name in names {
            let child = "\(folder)/\(name)"
            if unlink(child) != 0 { try remove(child) }
        }
        guard rmdir(folder) == 0 else { throw .unwritable(path: folder, code: errno) }
    }
}
