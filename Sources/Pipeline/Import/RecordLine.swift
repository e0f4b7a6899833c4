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
    }

    private struct Station {
        let batch: CaseBatch
        let results: RecordResults
        let stop: FormatError?
    }

    /// Walks the line; with an anonymiser to its end, without one as far as validation.
    ///
    /// Findings about a part of the file that could not be read are among the report's.
    func walk(
        anonymiser: Anonymiser?, progress: (Int) -> Void
    ) -> Outcome {
        var check = validator.submissionCheck(unmappedHeadings: reading.understanding.ignored)
        var batches: [StandardBatch] = []
        var read = 0
        do throws(IntakeError) {
            let adapter = try reading.adapter()
            var chunks: [RawChunk] = []
            var isAtEnd = false
            while !isAtEnd {
                while chunks.count < max(1, threads) * 2, let chunk = try next(adapter, &isAtEnd, &check) {
                    chunks.append(chunk)
                }
                for station in OrderedWork.map(chunks, threads: threads, station) {
                    let checked = check.add(station.batch, station.results)
                    if let anonymiser { batches.append(anonymiser.anonymise(checked)) }
                    read += station.batch.count
                    if let stop = station.stop {
                        check.add(FileFinding.stopped(ErrorText.sentence(stop), at: Place(line: stop.place)))
                        isAtEnd = true
                        break
                    }
                }
                chunks = []
                progress(read)
            }
        } catch {
            check.add(FileFinding.unreadable(ErrorText.sentence(error), at: Place(line: error.place)))
        }
        let records = anonymiser == nil ? nil : StandardBatch.concatenated(batches)
        return Outcome(report: check.finish(), records: records)
    }

    /// The next chunk; a fault in the file's form ends the reading, and what came before it stands.
    private func next(
        _ adapter: any Adapter, _ isAtEnd: inout Bool, _ check: inout SubmissionCheck
    ) throws(IntakeError) -> RawChunk? {
        guard !isAtEnd else { return nil }
        do throws(IntakeError) {
            let chunk = try adapter.next()
            if chunk == nil { isAtEnd = true }
            return chunk
        } catch {
            isAtEnd = true
            check.add(FileFinding.stopped(ErrorText.sentence(error), at: Place(line: error.place)))
            return nil
        }
    }

    @Sendable
    private func station(_ chunk: RawChunk) -> Station {
        let (raw, stop) = chunk.parsed()
        let batch = reading.normaliser.normalise(raw)
        return Station(batch: batch, results: validator.check(batch), stop: stop)
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
