import Model

/// The date by which a record's age and areas are read: identification, else the first event of its kind.
enum FirstEvent {
    /// The date of each record in `PartialDate`'s raw form.
    static func dates(of batch: CaseBatch) -> [Int32] {
        var dates =
            batch.columns.dates(.identificationDate)
            ?? Array(repeating: EntryShape.absent, count: batch.count)
        for kind in RecordKind.allCases {
            for field in fields(of: kind) {
                guard let column = batch.columns.dates(field) else { continue }
                for record in dates.indices where !dates[record].isKnown && batch.kinds[record] == kind {
                    dates[record] = column[record]
                }
            }
        }
        return dates
    }

    // In the order in which the events of a kind happen.
    private static func fields(of kind: RecordKind) -> [StandardField] {
        switch kind {
        case .caseRecord: [.formalDecisionDate, .firstAssistanceDate]
        case .shelterStay: [.entryDate]
        case .referral: [.screeningDate, .offerDate, .sentDate, .acceptedDate, .serviceStartDate]
        case .returnReintegration: [.returnDate, .handoverDate, .reintegrationEntryDate]
        }
    }
}
