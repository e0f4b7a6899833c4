/// Brings a register whose writer was cut off back to what its journal says. Only the holder of the lock may.
struct RegisterRecovery {
    private let folder: RegisterFolder
    private var files: any FileLayer { folder.files }
    private(set) var report = RecoveryReport()

    init(_ folder: RegisterFolder) { self.folder = folder }

    /// Cuts a torn last line off the journal.
    mutating func cutJournal() throws(RegisterError) {
        let bytes = try folder.journalText()
        let whole = (bytes.lastIndex(of: 0x0A) ?? -1) + 1
        guard whole < bytes.count else { return }
        try files.truncate(folder.journalPath, to: whole)
        report.journalBytesCut = bytes.count - whole
    }

    /// Moves away what the journal does not name, and removes what it says is purged.
    mutating func tidySubmissions(_ holdings: Holdings) throws(RegisterError) {
        let present = Set(holdings.present.flatMap { [$0.path, $0.manifestPath] })
        let purged = Set(holdings.purged.flatMap { [$0.path, $0.manifestPath] })
        for path in try folder.submissionFiles() {
            if present.contains(path) { continue }
            if purged.contains(path) {
                try files.remove(folder.path(path))
                try files.flushFolder(parent(of: path))
                report.purgesFinished.append(path)
            } else {
                try quarantine(path)
            }
        }
    }

    /// Notes the statement that a writer left who did not end in order.
    mutating func note(unfinishedWriter statement: String) {
        report.unfinishedWriter = statement.isEmpty ? nil : statement
    }

    private mutating func quarantine(_ path: String) throws(RegisterError) {
        let place = try files.createFolders([RegisterFolder.quarantine], under: folder.path)
        let taken = Set(try files.names(in: place).map(\.name))
        let name = path.split(separator: "/").dropFirst().joined(separator: "_")
        var number = 1
        while taken.contains("\(number)-\(name)") { number += 1 }
        try files.rename(folder.path(path), to: "\(place)/\(number)-\(name)")
        // The new name first: a crash between the two leaves the file with two names rather than none.
        try files.flushFolder(place)
        try files.flushFolder(parent(of: path))
        report.quarantined.append(path)
    }

    private func parent(of path: String) -> String {
        folder.path(path.split(separator: "/").dropLast().joined(separator: "/"))
    }
}
