extension FileLayer {
    /// Makes a folder and those above it that are not there, from `root` down, each name on the disk before the
    /// next is made.
    func createFolders(_ names: [String], under root: String) throws(FileError) -> String {
        var path = root
        for name in names {
            let parent = path
            path += "/" + name
            try createFolder(path)
            try flushFolder(parent)
        }
        return path
    }

    /// Paths of all files under a folder, relative to it, in the order of their bytes; none if it is not there.
    func files(under folder: String) throws(FileError) -> [String] {
        var files: [String] = []
        for entry in try names(in: folder) {
            if entry.isFolder {
                files += try self.files(under: "\(folder)/\(entry.name)").map { "\(entry.name)/\($0)" }
            } else {
                files.append(entry.name)
            }
        }
        return files
    }

    /// Whether a folder holds a name.
    func has(_ name: String, in folder: String) throws(FileError) -> Bool {
        try names(in: folder).contains { $0.name == name }
    }

    /// Writes a new file whole, and waits until its bytes are on the disk.
    func write(_ bytes: [UInt8], toNew path: String) throws(FileError) {
        let file = try create(path)
        do throws(FileError) {
            try write(bytes, to: file)
            try flush(file)
        } catch {
            // The first failure is the one to tell; the file is closed all the same.
            do throws(FileError) { try close(file) } catch {}
            throw error
        }
        try close(file)
    }
}
