import Formats

/// What reading every byte of a register found.
public struct VerificationReport: Sendable, Hashable {
    /// Lines of the journal, each of which follows from those before it.
    public let journalLines: Int
    /// Submissions whose every byte is as it was accepted.
    public let intact: Int
    /// Records in them.
    public let records: Int
    /// The submissions that are damaged, in the register's order, and how.
    public let damaged: [DamagedSubmission]

    /// Files below `submissions` that the journal does not name: a crash left them, or lines of the journal are
    /// gone.
    public let unnamed: [String]
    /// Bytes after the journal's last line: a crash tore a line, or it is being written now.
    public let tornBytes: Int

    /// Whether all is as it was accepted, and nothing else is there.
    public var isIntact: Bool { damaged.isEmpty && unnamed.isEmpty && tornBytes == 0 }

    /// A submission that cannot be used.
    public struct DamagedSubmission: Sendable, Hashable {
        /// The submission.
        public let entry: RegisterEntry
        /// What is wrong with it.
        public let damage: RegisterError.Damage
    }
}

extension Register {
    /// Reads every byte of every submission that was not purged, those not in force too, and compares hashes,
    /// counts and form. Damage to one submission does not keep the others from being read.
    ///
    /// Throws what the system refuses to read, but for files that are gone: that is damage.
    public func verify() throws(RegisterError) -> VerificationReport {
        var intact = 0
        var records = 0
        var damaged: [VerificationReport.DamagedSubmission] = []
        for entry in holdings.present {
            do throws(RegisterError) {
                try verify(entry)
                intact += 1
                records += entry.records
            } catch {
                guard case .damaged(_, let damage) = error else { throw error }
                damaged.append(.init(entry: entry, damage: damage))
            }
        }
        return VerificationReport(
            journalLines: journal.lines.count, intact: intact, records: records, damaged: damaged,
            unnamed: try unnamedFiles(), tornBytes: try folder.journalText().count - journal.length)
    }

    private func unnamedFiles() throws(RegisterError) -> [String] {
        let named = Set(holdings.present.flatMap { [$0.path, $0.manifestPath] })
        return try folder.submissionFiles().filter { !named.contains($0) }
    }

    private func verify(_ entry: RegisterEntry) throws(RegisterError) {
        let manifest = try manifest(of: entry)
        let file = HashingByteSource(try folder.source(folder.path(entry.path), in: entry))
        do throws(FormatError) {
            try file.drain()
        } catch {
            throw RegisterError(error, path: entry.path)
        }
        // The text's hash does not see the bytes of the compression's own heading.
        guard file.hexadecimal == manifest.records.compressedHash else {
            throw .damaged(submission: entry.name, .compressedBytes)
        }
        _ = try load(entry)
    }
}
