public import Anonymisation
import Formats
public import Model

/// The accepted submissions of a region, as they stood when the journal was read.
///
/// A value: it needs no lock, and what a writer adds afterwards is not in it. Submissions can be loaded from
/// several threads at once.
public struct Register: Sendable {
    /// What the register was made with.
    public let settings: RegisterSettings

    let folder: RegisterFolder
    private(set) var journal: Journal
    private(set) var holdings: Holdings

    /// Reads the register in the folder at `path`.
    ///
    /// Throws `notARegister`, `newerFormat`, `damagedSettings`, `damagedJournal`, or what the system refuses.
    public static func open(at path: String) throws(RegisterError) -> Register {
        try Register(RegisterFolder(path: path, files: SystemFileLayer()))
    }

    init(_ folder: RegisterFolder) throws(RegisterError) {
        let text = try folder.settingsText()
        self.folder = folder
        settings = try RegisterSettings(parsing: text, path: folder.settingsPath)
        journal = try Journal(parsing: folder.journalText(), settingsHash: hexadecimalHash(of: text))
        holdings = Holdings(journal.lines)
    }

    /// The submissions that exports use, at most one of each series, up to and with a period; by period,
    /// organisation and kind.
    public func submissionsInForce(through period: Period? = nil) -> [RegisterEntry] {
        holdings.series.filter { series in period.map { series.period.lastDay <= $0.lastDay } ?? true }
            .compactMap { holdings.inForce($0) }
    }

    /// The submission of this name: `NGO-1/2003-Q2/SHELTER_STAY-r1`, or without the number the one in force.
    public func submission(named name: String) -> RegisterEntry? {
        holdings.present.first { $0.name == name }
            ?? SubmissionSeries(text: name).flatMap { holdings.inForce($0) }
    }

    /// A submission's manifest. Throws `damaged`.
    public func manifest(of entry: RegisterEntry) throws(RegisterError) -> Manifest {
        let text = try folder.contents(of: folder.path(entry.manifestPath), in: entry)
        guard hexadecimalHash(of: text) == entry.manifestHash, let manifest = ManifestText.manifest(text)
        else { throw .damaged(submission: entry.name, .manifest) }
        guard manifest.contentHash == entry.contentHash, manifest.records.count == entry.records else {
            throw .damaged(submission: entry.name, .counts)
        }
        return manifest
    }

    /// A submission with its records, whose every byte is compared with what was accepted. Throws `damaged`.
    public func load(_ entry: RegisterEntry) throws(RegisterError) -> StandardSubmission {
        let manifest = try manifest(of: entry)
        let file = try folder.source(folder.path(entry.path), in: entry)
        let contents = try contents(of: file, manifest.records, in: entry)
        guard contents.hash == manifest.records.hash, contents.length == manifest.records.length else {
            throw .damaged(submission: entry.name, .records)
        }
        guard contents.batch.count == manifest.records.count else {
            throw .damaged(submission: entry.name, .counts)
        }
        return StandardSubmission(
            envelope: manifest.envelope, totals: manifest.totals, records: contents.batch)
    }

    /// Several submissions with their records, in the order of `entries`, read on as many threads as there are
    /// cores. Throws the error of the first that cannot be loaded.
    public func load(_ entries: [RegisterEntry]) throws(RegisterError) -> [StandardSubmission] {
        let results = concurrentMap(entries.count) { index -> Result<StandardSubmission, RegisterError> in
            do throws(RegisterError) { return .success(try load(entries[index])) } catch {
                return .failure(error)
            }
        }
        var submissions: [StandardSubmission] = []
        for result in results { submissions.append(try result.get()) }
        return submissions
    }

    mutating func append(_ line: JournalLine) {
        journal.append(line)
        holdings.apply(line)
    }

    private func contents(
        of file: any ByteSource, _ records: Manifest.RecordsFile, in entry: RegisterEntry
    ) throws(RegisterError) -> RecordsReader.Contents {
        do throws(RecordsReader.Failure) {
            return try RecordsReader(records).contents(of: file)
        } catch {
            switch error {
            case .form: throw .damaged(submission: entry.name, .form)
            case .format(.unreadable(let path, let code)): throw .unreadable(path: path, code: code)
            case .format: throw .damaged(submission: entry.name, .compression)
            }
        }
    }
}
