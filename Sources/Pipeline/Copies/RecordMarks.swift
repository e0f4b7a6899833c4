import Intake
import Languages
import Validation

/// What was found of each record of a file, and the rows in which the records stand.
///
/// Holds no value of a record.
struct RecordMarks: Sendable {
    let remarks: Remarks
    /// The row of each record, where records are rows; else empty.
    let rows: [UInt32]

    /// What a copy shows beside a record.
    struct Mark: Sendable {
        /// The record's row, or its number where records are no rows.
        let place: Int
        let isRejected: Bool
        /// The rules that it breaks, and what to do.
        let texts: [String]
    }

    /// The marks in file order; each is asked for by its place and given once.
    struct Reader {
        private let rows: [UInt32]
        private let say: Catalogue
        private var records: Remarks.Reader
        private var following: Mark?

        fileprivate init(_ marks: RecordMarks, _ say: Catalogue) {
            rows = marks.rows
            self.say = say
            records = marks.remarks.reader()
            following = next()
        }

        /// Whether every mark was given.
        var isAtEnd: Bool { following == nil }

        /// The mark of the record at a place; nil where it has none.
        mutating func mark(at place: Int) -> Mark? {
            guard let mark = following, mark.place == place else { return nil }
            following = next()
            return mark
        }

        private mutating func next() -> Mark? {
            guard let record = records.nextRecord() else { return nil }
            let place = rows.isEmpty ? record.number : Int(rows[record.number - 1])
            return Mark(
                place: place, isRejected: record.verdict == .rejected,
                texts: [record.remarks.rules, record.remarks.advice(in: say)])
        }
    }

    /// A reader at the first mark.
    func reader(in say: Catalogue) -> Reader { Reader(self, say) }
}

/// A submission that was checked, with what a copy of it is made from.
struct MarkedSubmission {
    let reading: SubmissionReading
    let marks: RecordMarks
    /// The file's name as reports show it.
    let file: String
    /// The language of what stands beside the rows.
    var say: Catalogue = .english

    /// Records that are rejected.
    var rejectedCount: Int { marks.remarks.rejectedCount }

    /// Reads the file once more.
    ///
    /// - Throws: `PipelineError` with the file's name, where it cannot be read as it was.
    func rereading<Result>(_ body: () throws(IntakeError) -> Result) throws(PipelineError) -> Result {
        do throws(IntakeError) {
            return try body()
        } catch {
            throw error.pipelineError(file)
        }
    }

    /// Makes sure that every mark found its record, and that the file is still what was checked.
    func confirm(_ marks: RecordMarks.Reader) throws(PipelineError) {
        guard marks.isAtEnd, !reading.hasChanged else {
            throw IntakeError.changedMeanwhile.pipelineError(file)
        }
    }
}
