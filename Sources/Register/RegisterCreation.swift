/// Makes a new register's folder and first files. `register.json` comes last: where it stands, all else does.
struct RegisterCreation {
    private let folder: RegisterFolder
    private var files: any FileLayer { folder.files }

    init(_ folder: RegisterFolder) { self.folder = folder }

    /// Makes the folder and those above it where they are not there.
    ///
    /// Throws `notARegister` where it holds something else: nothing is written into a folder of others.
    func prepareFolder() throws(RegisterError) {
        var path = folder.path.hasPrefix("/") ? "" : "."
        for name in folder.path.split(separator: "/") {
            let parent = path.isEmpty ? "/" : path
            path += "/\(name)"
            if try has(path) { continue }
            try files.createFolder(path)
            try files.flushFolder(parent)
        }
        let names = Set(try files.names(in: folder.path).map(\.name))
        let begun: Set = [
            RegisterFolder.lock, RegisterFolder.journal, RegisterFolder.settings + RegisterFolder.unfinished,
        ]
        guard names.contains(RegisterFolder.settings) || names.isSubset(of: begun) else {
            throw .notARegister(path: folder.path)
        }
    }

    /// Makes the journal and `register.json`, unless they are there. Only the holder of the lock may.
    func finish(_ settings: RegisterSettings) throws(RegisterError) {
        let names = Set(try files.names(in: folder.path).map(\.name))
        if names.contains(RegisterFolder.settings) { return }
        if names.contains(RegisterFolder.journal) {
            // A journal that was begun belongs to the settings that it begins on, and they are gone.
            guard try files.contents(of: folder.journalPath).isEmpty else {
                throw .damagedSettings(path: folder.settingsPath)
            }
        } else {
            try files.write([], toNew: folder.journalPath)
        }
        let unfinished = folder.settingsPath + RegisterFolder.unfinished
        if names.contains(RegisterFolder.settings + RegisterFolder.unfinished) {
            try files.remove(unfinished)
        }
        try files.write(settings.json, toNew: unfinished)
        try files.rename(unfinished, to: folder.settingsPath)
        try files.flushFolder(folder.path)
    }

    private func has(_ path: String) throws(RegisterError) -> Bool {
        do throws(RegisterError) {
            _ = try files.names(in: path)
            return true
        } catch {
            if case .vanished = error { return false }
            // A folder above that may be passed through but not listed is there.
            if case .noPermission = error { return true }
            throw error
        }
    }
}
