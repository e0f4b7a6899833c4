extension FileLayer {
    /// Makes a folder and those above it that are not there, from `root` down, each name on the disk before the
    /// next is made.
    func createFolders(_ names: [String], under root: String) throws(RegisterError) -> String {
        var path = root
        for name in names {
            let parent = path
            path += "/" + name
            try createFolder(path)
            try flushFolder(parent)
        }
        return path
    }

    /// Paths of all files under a folder, relative to it, in the order of their bytes.
    func files(under folder: String) throws(RegisterError) -> [String] {
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

    /// Writes a new file whole, and waits until its bytes are on the disk.
    func write(_ bytes: [UInt8], toNew path: String) throws(RegisterError) {
        try closing(try create(path)) { file throws(RegisterError) in
            try write(bytes, to: file)
            try flush(file)
        }
    }

    /// What `body` makes of an open file, which is closed after it, come what may.
    func closing<Result>(
        _ file: OpenFile, _ body: (OpenFile) throws(RegisterError) -> Result
    ) throws(RegisterError) -> Result {
        let result: Result
        do throws(RegisterError) {
            result = try body(file)
        } catch {
            // The first failure is the one to tell.
            do throws(RegisterError) { try close(file) } catch {}
            throw error
        }
        try close(file)
        return result
    }
}
