public import Intake

extension CaseBatch {
    /// The form of a batch without its values: what the reader noted, and where the records stand.
    public init(formOf batch: RawBatch) {
        self.init(firstRecord: batch.firstRecord)
        count = batch.count
        lines = batch.lines
        rows = batch.rows
        paths = batch.paths
        columnTargets = batch.layout.columnTargets
        columnLetters = batch.layout.columnLetters
        formatFaults = batch.formFaults.map { fault in
            let slot = fault.slot.map { batch.layout.slots[$0] }
            return FormatFaultNote(
                kind: fault.kind, record: fault.record, line: fault.line, heading: slot?.heading,
                target: slot?.target, isOfField: fault.isUndecodable && slot?.target != nil,
                leavesRecordUnread: fault.leavesRecordUnread)
        }
    }
}
