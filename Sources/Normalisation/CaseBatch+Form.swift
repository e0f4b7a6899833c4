public import Intake

extension CaseBatch {
    /// The form of a batch without its values: what the reader noted, and where the records stand.
    public init(formOf batch: RawBatch) {
        self.init(firstRecord: batch.firstRecord)
        count = batch.count
        lines = batch.lines
        rows = batch.rows
        paths = batch.paths
        formatFaults = batch.formFaults.map {
            FormatFaultNote(
                kind: $0.kind, record: $0.record, line: $0.line,
                isOfField: $0.isUndecodable && $0.slot.map { batch.layout.slots[$0].target != nil } ?? false)
        }
    }
}
