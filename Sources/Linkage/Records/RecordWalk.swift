import Anonymisation
import Model

/// The records that count, in order of time: what each step that reads facts walks over.
struct RecordWalk {
    /// The records of one kind in one submission.
    struct Stretch {
        let kind: RecordKind
        let place: SubmissionTable.Place
        let columns: Columns
        let records: KindRecords
        /// The position of the submission in the table.
        let submission: Int

        /// A reader that hands the records' values to what `targets` names.
        func reader(to targets: [UInt32]) -> RecordReader {
            RecordReader(columns: columns, rows: records.rows, targets: targets)
        }
    }

    /// All stretches by period, then organisation, kind and revision.
    let stretches: [Stretch]

    init(_ table: SubmissionTable, _ index: RecordIndex) {
        stretches = table.inTime.flatMap { position in
            RecordKind.allCases.compactMap { kind in
                let records = index.submissions[position][kind.position]
                guard records.count > 0 else { return nil }
                return Stretch(
                    kind: kind, place: table.places[position],
                    columns: table.submissions[position].records.columns, records: records,
                    submission: position)
            }
        }
    }

    /// The stretches of one kind.
    func stretches(of kind: RecordKind) -> [Stretch] { stretches.filter { $0.kind == kind } }
}
