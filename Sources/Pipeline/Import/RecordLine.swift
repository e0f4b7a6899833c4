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
        /// The reading, completed by what the end of the file said.
        let reading: SubmissionReading
        /// What was found, and what becomes of the file.
        let report: ValidationReport
        /// The standard records; nil where no anonymiser was given.
        let records: StandardBatch?
        /// Where those stand in the file.
        let places: RecordPlaces
        /// Rows that are no records.
        let skipped: SkippedRows
        /// What was found of each record; nil where nobody asked for it, or the file was not read to its end.
        let marks: RecordMarks?
    }

    private struct Station {
        let batch: CaseBatch
        let results: RecordResults
        /// How the columns are written, where not all of the file was looked through before.
        let evidence: ColumnEvidence?
    }

    /// Walks the line; with an anonymiser to its end, without one as far as validation.
    ///
    /// Findings about a part of the file that could not be read are among the report's. Answers nil where the reading is
    /// tentative, and the end of the file says something else than its head did.
    func walk(
        anonymiser: Anonymiser?, progress: (Int) -> Void
    ) -> Outcome? {
        var check = validator.submissionCheck()
        var reading = reading
        var evidence = reading.evidence
        var standard: [StandardBatch] = []
        var skipped = SkippedRows()
        var rows: [UInt32] = []
        var places = RecordPlaces()
        var isWhole = false
        do throws(IntakeError) {
            let adapter = try reading.adapter()
            let walk = ChunkWalk(adapter, threads: threads, station)
            while let station = walk.next() {
                if let part = station.evidence { evidence.merge(part) }
                let checked = check.add(station.batch, station.results)
                if validator.keepsRemarks { rows += station.batch.rows.map { UInt32($0) } }
                if let anonymiser {
                    standard.append(anonymiser.anonymise(checked))
                    places.add(checked)
                }
                progress(walk.recordCount)
            }
            skipped = walk.skipped
            if reading.hasChanged { throw IntakeError.changedMeanwhile }
            guard
                let whole = reading.completed(
                    by: evidence, stated: adapter.envelope, walk.understanding)
            else { return nil }
            reading = whole
            isWhole = walk.stop == nil
            if let stop = walk.stop {
                let isSheet = reading.understanding.format == .xlsx
                check.add(
                    FileFinding.stopped(ErrorText.sentence(stop), at: stop.place(inSheet: isSheet)))
            }
        } catch {
            check.add(FileFinding.unreadable(ErrorText.sentence(error), at: error.place(inSheet: false)))
        }
        tell(of: reading, to: &check)
        let records = anonymiser == nil ? nil : StandardBatch.concatenated(standard)
        let marks = isWhole ? check.remarks().map { RecordMarks(remarks: $0, rows: rows) } : nil
        return Outcome(
            reading: reading, report: check.finish(), records: records, places: places, skipped: skipped,
            marks: marks)
    }

    @Sendable
    private func station(_ raw: RawBatch) -> Station {
        let batch = reading.normaliser.normalise(raw)
        var evidence: ColumnEvidence?
        if reading.isTentative {
            evidence = reading.evidence
            evidence?.add(raw)
        }
        return Station(batch: batch, results: validator.check(batch), evidence: evidence)
    }

    /// What is to be said of the file as a whole.
    private func tell(of reading: SubmissionReading, to check: inout SubmissionCheck) {
        check.unmappedHeadings = reading.unmappedHeadings
        for note in reading.understanding.notes { check.add(FileFinding(note)) }
        let findings = reading.columnFindings + reading.schemaFindings + reading.unmappedFindings
        for finding in findings { check.add(finding) }
    }
}

extension FileFinding {
    /// The finding that a note on how a file was understood makes.
    init(_ note: IntakeNote) {
        let paths = note.paths.map { "\"\(QuotableName.path($0))\"" }.joined(separator: ", ")
        let message: Message = paths.isEmpty ? note.message : "\(note.message) \(paths)."
        switch note.kind {
        case .encodingInDoubt, .delimiterInDoubt, .recordsInDoubt: self = .understoodTwoWays(message)
        case .delimiterMistaken: self = .otherDelimiter(message)
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
    /// Where reading ended, as far as it is known: a row in a sheet, else a line.
    func place(inSheet isSheet: Bool) -> Place {
        if case .format(let error) = self { error.place(inSheet: isSheet) } else { Place() }
    }
}

extension FormatError {
    /// Where reading ended, as far as it is known: a row in a sheet, else a line.
    func place(inSheet isSheet: Bool) -> Place {
        switch self {
        case .malformed(let line, _, _): Place(line: line)
        // Before the first row there is none to name.
        case .damagedSheet(let row, _): Place(row: row > 0 ? row : nil)
        // Readers of sheets give the row as the line that it has in theirs.
        case .limitExceeded(_, let line, _): isSheet ? Place(row: line) : Place(line: line)
        default: Place()
        }
    }
}
