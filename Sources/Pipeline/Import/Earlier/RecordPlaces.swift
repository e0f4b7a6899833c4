import Model
import Normalisation
import Validation

/// Where the records that went on from a file stand in it, in their order: 12 bytes a record, and no value of any.
struct RecordPlaces: Sendable {
    private var numbers: [UInt32] = []
    private var lines: [UInt32] = []
    private var rows: [UInt32] = []

    /// Takes in the next batch: those of its records that go on.
    mutating func add(_ checked: CheckedBatch) {
        let batch = checked.batch
        for record in 0..<batch.count
        where checked.verdicts[record] == .accepted || checked.verdicts[record] == .withoutConsent {
            let place = batch.place(of: record)
            numbers.append(UInt32(place.record ?? 0))
            lines.append(UInt32(place.line ?? 0))
            rows.append(UInt32(place.row ?? 0))
        }
    }

    /// The place of a record, from 0.
    func place(of record: Int) -> Place {
        Place(
            record: Int(numbers[record]), line: lines[record] == 0 ? nil : Int(lines[record]),
            row: rows[record] == 0 ? nil : Int(rows[record]))
    }
}
