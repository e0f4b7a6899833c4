import Anonymisation
import Model
import Register
import Validation

/// The last submission of each kind, to be known again where its file is sent once more for the next quarter.
struct RepeatedRecords {
    private struct Last {
        let period: Period
        let records: Set<RecordPrint>
    }

    private var last: [String: Last] = [:]

    /// Fewer records may well stay as they were for a quarter.
    private static let fewest = 3

    /// Takes a submission in.
    mutating func add(_ submission: StandardSubmission) {
        let series = SubmissionSeries(submission.envelope)
        last[series.kindName] = Last(
            period: series.period, records: Set(RecordPrint.all(of: submission.records)))
    }

    /// What is to be said where all records of a submission stand in the one before it, too.
    func finding(of submission: StandardSubmission) -> FileFinding? {
        let series = SubmissionSeries(submission.envelope)
        guard submission.records.count >= Self.fewest, let last = last[series.kindName],
            RecordPrint.all(of: submission.records).allSatisfy({ last.records.contains($0) })
        else { return nil }
        return .repeated(submission.records.count, of: last.period)
    }
}

/// A record's values mixed into 64 bits: equal records have equal ones, and others hardly ever.
private struct RecordPrint: Hashable {
    private var mix: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The prints of all records of a batch, column by column. What is absent leaves no trace, so that a column without
    /// a value is as none.
    static func all(of batch: StandardBatch) -> [RecordPrint] {
        var prints = [RecordPrint](repeating: RecordPrint(), count: batch.count)
        for field in batch.columns.fields {
            guard let column = batch.columns[field] else { continue }
            let seed = UInt64(field.rawValue) &+ 1
            for record in prints.indices { prints[record].add(column, record, seed) }
        }
        return prints
    }

    private mutating func add(_ column: Column, _ record: Int, _ seed: UInt64) {
        switch column {
        case .codes(let values): add(seed, UInt64(values[record]), unless: values[record] == 0)
        case .codeSets(let values): add(seed, values[record], unless: values[record] == 0)
        case .areas(let values): add(seed, UInt64(values[record]), unless: values[record] == 0)
        case .dates(let values), .numbers(let values):
            add(seed, UInt64(UInt32(bitPattern: values[record])), unless: values[record] == .min)
        case .tokens(let values):
            add(seed, values[record].high, unless: values[record].isAbsent)
            add(seed, values[record].low, unless: values[record].isAbsent)
        case .areaLists(let lists): for value in lists[record] { add(seed, UInt64(value), unless: false) }
        case .entries(let lists):
            for value in lists[record] { add(seed, UInt64(UInt32(bitPattern: value)), unless: false) }
        }
    }

    private mutating func add(_ seed: UInt64, _ value: UInt64, unless isAbsent: Bool) {
        if isAbsent { return }
        for word in [seed, value] {
            mix ^= word
            mix &*= 0x9E37_79B9_7F4A_7C15
            mix ^= mix >> 29
        }
    }
}
