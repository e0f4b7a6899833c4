import Anonymisation
import Formats
import Intake
import Model
import Normalisation
import Validation

/// Walks the records of one submission from the file to the standard: intake, normalisation, validation,
/// anonymisation. Batches go through in parallel and come back in file order.
struct RecordLine {
    let reading: SubmissionReading
    let validator: Validator
    let threads: Int

    /// What came out at the end.
    struct Outcome {
        /// What was found, and what becomes of the file.
        let report: ValidationReport
        /// The standard records; nil where no anonymiser was given.
        let records: StandardBatch?
        /// Rows that are no records.
        let skipped: SkippedRows
    }

    private struct Station {
        let batch: CaseBatch
        let results: RecordResults
    }

    /// Walks the line; with an anonymiser to its end, without one as far as validation.
    ///
    /// Findings about a part of the file that could not be read are among the report's.
    func walk(
        anonymiser: Anonymiser?, progress: (Int) -> Void
    ) -> Outcome {
        var check = validator.submissionCheck(unmappedHeadings: reading.understanding.ignored)
        for note in reading.understanding.notes { check.add(FileFinding(note)) }
        for finding in reading.columnFindings { check.add(finding) }
        var standard: [StandardBatch] = []
        var skipped = SkippedRows()
        do throws(IntakeError) {
            let adapter = try reading.adapter()
            let walk = ChunkWalk(adapter, threads: threads, station)
            while let station = walk.next() {
                let checked = check.add(station.batch, station.results)
                if let anonymiser { standard.append(anonymiser.anonymise(checked)) }
                progress(walk.recordCount)
            }
            skipped = walk.skipped
            if reading.hasChanged { throw IntakeError.changedMeanwhile }
            if let stop = walk.stop {
                check.add(FileFinding.stopped(ErrorText.sentence(stop), at: Place(line: stop.place)))
            }
        } catch {
            check.add(FileFinding.unreadable(ErrorText.sentence(error), at: Place(line: error.place)))
        }
        let records = anonymiser == nil ? nil : StandardBatch.concatenated(standard)
        return Outcome(report: check.finish(), records: records, skipped: skipped)
    }

    @Sendable
    private func station(_ raw: RawBatch) -> Station {
        let batch = reading.normaliser.normalise(raw)
        return Station(batch: batch, results: validator.check(batch))
    }
}

extension FileFinding {
    /// The finding that a note on how a file was understood makes.
    init(_ note: IntakeNote) {
        let paths = note.paths.map { "\"\(QuotableName.path($0))\"" }.joined(separator: ", ")
        let message = paths.isEmpty ? note.message : "\(note.message) \(paths)."
        switch note.kind {
        case .encodingInDoubt, .delimiterInDoubt, .recordsInDoubt: self = .understoodTwoWays(message)
        case .markBeatsEncoding: self = .otherEncoding(message)
        case .unusualEncoding: self = .unusualEncoding(message)
        case .noHeadings: self = .noHeadings(message)
        case .hidden: self = .hidden(message)
        case .otherMembers: self = .otherMembers(message)
        case .settingWithoutUse: self = .settingWithoutUse(message)
        }
    }
}

extension IntakeError {
    /// The line at which reading ended, where it is known.
    var place: Int? {
        if case .format(let error) = self { error.place } else { nil }
    }
}

extension FormatError {
    /// The line at which reading ended, where it is known.
    var place: Int? {
        switch self {
        case .malformed(let line, _, _): line
        case .damagedSheet(let row, _): row
        case .limitExceeded(_, let line): line
        default: nil
        }
    }
}
