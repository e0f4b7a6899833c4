import Formats

/// Where the parts of a register stand, and how they are read.
struct RegisterFolder: Sendable {
    /// The register's own folder.
    let path: String
    let files: any FileLayer

    static let submissions = "submissions"
    static let quarantine = "quarantine"
    static let lock = "lock"
    static let settings = "register.json"
    static let journal = "journal.ndjson"

    /// The end of the name of a file that is being written.
    static let unfinished = ".part"

    var settingsPath: String { path(Self.settings) }
    var journalPath: String { path(Self.journal) }

    /// The path of a part of the register.
    func path(_ part: String) -> String { "\(path)/\(part)" }

    /// The text of `register.json`. Throws `notARegister` where there is none.
    func settingsText() throws(RegisterError) -> [UInt8] {
        do throws(RegisterError) {
            return try files.contents(of: settingsPath)
        } catch {
            if case .vanished = error { throw .notARegister(path: path) }
            throw error
        }
    }

    /// The text of the journal. A register without one is damaged.
    func journalText() throws(RegisterError) -> [UInt8] {
        do throws(RegisterError) {
            return try files.contents(of: journalPath)
        } catch {
            if case .vanished = error { throw .damagedJournal(line: 1) }
            throw error
        }
    }

    /// All files below `submissions`, relative to the register, in the order of their bytes.
    func submissionFiles() throws(RegisterError) -> [String] {
        guard try files.names(in: path).contains(where: { $0.name == Self.submissions }) else { return [] }
        return try files.files(under: path(Self.submissions)).map { "\(Self.submissions)/\($0)" }
    }

    /// The bytes of a submission's file; one that is gone is damage.
    func contents(of path: String, in entry: RegisterEntry) throws(RegisterError) -> [UInt8] {
        do throws(RegisterError) {
            return try files.contents(of: path)
        } catch {
            if case .vanished = error { throw .damaged(submission: entry.name, .missingFile) }
            throw error
        }
    }

    /// As `contents`, block by block.
    func source(_ path: String, in entry: RegisterEntry) throws(RegisterError) -> any ByteSource {
        do throws(RegisterError) {
            return try files.source(path)
        } catch {
            if case .vanished = error { throw .damaged(submission: entry.name, .missingFile) }
            throw error
        }
    }
}
