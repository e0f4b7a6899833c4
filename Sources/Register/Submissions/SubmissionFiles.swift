import Anonymisation
import Model

/// Puts the two files of one submission into their place, or takes them away.
struct SubmissionFiles {
    private let folder: RegisterFolder
    private let place: SubmissionPlace
    private var files: any FileLayer { folder.files }

    init(_ folder: RegisterFolder, _ place: SubmissionPlace) {
        precondition(place.area.isKnown, "A submission comes from a known reporting area.")
        self.folder = folder
        self.place = place
    }

    /// Writes both files beside their place, renames them, and waits until all of it is on the disk.
    func write(
        _ submission: StandardSubmission, source: SourceFile, findings: Findings, toolVersion: String
    ) throws(RegisterError) -> RegisterEntry {
        let holder = try files.createFolders(place.folders, under: folder.path)
        let recordsPath = folder.path(place.path)
        let manifestPath = folder.path(place.manifestPath)
        let records = try RecordsFileWriter(files).write(
            submission.records, toNew: recordsPath + RegisterFolder.unfinished)
        let manifest = Manifest(
            source: source, envelope: submission.envelope, totals: submission.totals,
            findings: counts(findings), toolVersion: toolVersion, records: records)
        let text = ManifestText.bytes(manifest)
        try files.write(text, toNew: manifestPath + RegisterFolder.unfinished)
        for path in [recordsPath, manifestPath] {
            try files.rename(path + RegisterFolder.unfinished, to: path)
        }
        try files.flushFolder(holder)
        return RegisterEntry(
            series: place.series, area: place.area, revision: submission.envelope.revision,
            number: place.number, preparedOn: submission.envelope.preparedOn, records: records.count,
            contentHash: manifest.contentHash, manifestHash: hexadecimalHash(of: text))
    }

    /// Removes both files, finished or not, as far as they are there.
    func remove() throws(RegisterError) {
        let holder = folder.path(place.folders.joined(separator: "/"))
        let names: Set<String>
        do throws(RegisterError) {
            names = Set(try files.names(in: holder).map(\.name))
        } catch {
            // A folder that was never made holds nothing.
            if case .vanished = error { return }
            throw error
        }
        for path in [place.path, place.manifestPath].flatMap({ [$0, $0 + RegisterFolder.unfinished] }) {
            let name = path.split(separator: "/").last.map { String($0) } ?? ""
            if names.contains(name) { try files.remove(folder.path(path)) }
        }
        try files.flushFolder(holder)
    }

    private func counts(_ findings: Findings) -> [RuleID: Int] {
        findings.all.reduce(into: [:]) { $0[$1.key.rule, default: 0] += $1.count }
    }
}
