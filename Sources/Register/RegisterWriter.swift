public import Anonymisation
public import Model

/// The one writer of a register: holds its lock from opening to closing.
///
/// A submission is written beside its place, flushed, renamed, its folder flushed, and only then named in the
/// journal by one flushed line. Whoever kills the program at any instant finds all of it or nothing.
public final class RegisterWriter {
    /// What the register holds now.
    public private(set) var register: Register
    /// What opening found half done.
    public let recovery: RecoveryReport

    private let lock: any FileLock
    private var isUsable = true

    /// Opens the register at `path` for writing; where there is none, and `settings` are given, makes one.
    ///
    /// `holder` is what others see who find the register locked: the process and its start. Throws `locked`,
    /// `notARegister`, `newerFormat`, `damagedSettings`, `damagedJournal`, or what the system refuses.
    public static func open(
        at path: String, creating settings: RegisterSettings?, holder: String
    ) throws(RegisterError) -> RegisterWriter {
        let folder = RegisterFolder(path: path, files: SystemFileLayer())
        return try RegisterWriter(folder, creating: settings, holder: holder)
    }

    init(
        _ folder: RegisterFolder, creating settings: RegisterSettings?, holder: String
    ) throws(RegisterError) {
        let creation = RegisterCreation(folder)
        if settings != nil { try creation.prepareFolder() } else { _ = try folder.settingsText() }
        switch try folder.files.lock(folder.path(RegisterFolder.lock), stating: holder) {
        case .held(let other): throw .locked(holder: other)
        case .taken(let lock, let statement):
            self.lock = lock
            if let settings { try creation.finish(settings) }
            var recovery = RegisterRecovery(folder)
            recovery.note(unfinishedWriter: statement)
            try recovery.cutJournal()
            register = try Register(folder)
            try recovery.tidySubmissions(register.holdings)
            self.recovery = recovery.report
        }
    }

    /// Lets the next writer in. Nothing can be written after.
    public func close() {
        isUsable = false
        lock.release()
    }

    /// Keeps a submission for good, unless the register has its content already.
    ///
    /// Throws `needsRecovery` after a failure that could not be undone, or what the system refuses; the register
    /// then holds what it held before.
    public func accept(
        _ submission: StandardSubmission, source: SourceFile, findings: Findings, toolVersion: String
    ) throws(RegisterError) -> Acceptance {
        guard isUsable else { throw .needsRecovery }
        let series = SubmissionSeries(submission.envelope)
        if let known = known(submission, in: series) { return known }
        let before = register.holdings.inForce(series)
        let place = SubmissionPlace(
            series: series, area: submission.envelope.area,
            number: register.holdings.freeNumber(in: series, from: submission.envelope.revision))
        let files = SubmissionFiles(register.folder, place)
        do throws(RegisterError) {
            let entry = try files.write(
                submission, source: source, findings: findings, toolVersion: toolVersion)
            let outcome: Acceptance.Outcome =
                before.map { entry.prevails(over: $0) ? .replaced : .superseded } ?? .accepted
            try append(outcome == .replaced ? .replaced : .accepted, entry)
            return Acceptance(outcome: outcome, entry: entry)
        } catch {
            undo(files)
            throw error
        }
    }

    /// Takes all submissions of a series back: no later export uses them, and the same files do not bring them
    /// back. Returns what was in force. Throws `unknownSubmission` where nothing is.
    @discardableResult
    public func withdraw(_ series: SubmissionSeries) throws(RegisterError) -> RegisterEntry {
        guard isUsable else { throw .needsRecovery }
        guard let entry = register.holdings.inForce(series) else { throw .unknownSubmission(series.text) }
        try append(.withdrawn, entry)
        return entry
    }

    /// Removes the files of a submission that is not in force, as retention asks; the journal keeps its line.
    ///
    /// Throws `unknownSubmission` where it is in force or not there.
    public func purge(_ entry: RegisterEntry) throws(RegisterError) {
        guard isUsable else { throw .needsRecovery }
        guard register.holdings.present.contains(entry), register.holdings.inForce(entry.series) != entry
        else { throw .unknownSubmission(entry.name) }
        try append(.purged, entry)
        // From here on the next opening finishes what is not removed now.
        do throws(RegisterError) {
            try SubmissionFiles(register.folder, entry.place).remove()
        } catch {
            isUsable = false
            throw error
        }
    }

    /// What became of a submission whose content the register has had before.
    private func known(_ submission: StandardSubmission, in series: SubmissionSeries) -> Acceptance? {
        let held = register.holdings.holdings(of: series)
        if held.isEmpty { return nil }
        let recordsHash = RecordsFileWriter.hash(of: submission.records)
        let hash = Manifest.contentHash(submission.envelope, recordsHash: recordsHash)
        guard let holding = held.first(where: { $0.entry.contentHash == hash }) else { return nil }
        let outcome: Acceptance.Outcome =
            holding.isWithdrawn ? .withdrawn : holding.isPurged ? .superseded : .unchanged
        return Acceptance(outcome: outcome, entry: holding.entry)
    }

    private func append(_ event: JournalEvent, _ entry: RegisterEntry) throws(RegisterError) {
        let line = register.journal.next(event, entry)
        let (files, path) = (register.folder.files, register.folder.journalPath)
        do throws(RegisterError) {
            try files.closing(try files.append(to: path)) { file throws(RegisterError) in
                try files.write(line.bytes, to: file)
                try files.flush(file)
            }
        } catch {
            cutJournal()
            throw error
        }
        register.append(line)
    }

    /// Takes back what a failed line may have left. Where that fails, too, the next opening does it.
    private func cutJournal() {
        do throws(RegisterError) {
            try register.folder.files.truncate(register.folder.journalPath, to: register.journal.length)
        } catch {
            isUsable = false
        }
    }

    /// Takes back the files of a submission that the journal does not name; not where it might name it after all.
    private func undo(_ files: SubmissionFiles) {
        guard isUsable else { return }
        do throws(RegisterError) { try files.remove() } catch { isUsable = false }
    }
}
