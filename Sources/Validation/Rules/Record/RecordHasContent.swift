import Model
import Normalisation

/// A record says something: an empty row of a spreadsheet is no record.
struct RecordHasContent: RecordRule {
    let title = "A record says something beside the number of its person."
    let why = "Empty rows and lines of totals would count as persons of whom nothing is known."
    let fix = "Remove the row."
    let group = RuleGroup.table
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.blankRow]
    let examples = [
        RuleExample("A stay", ["local_case_id": "17", "entry_date": "2003-04-02"], breaks: false),
        RuleExample(
            "A row with a number only",
            records: [
                ["local_case_id": "17", "entry_date": "2003-04-02"],
                ["local_case_id": "18", "entry_date": ""],
            ], breaches: [1]),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        // Where no column tells anything, the columns are the cause, and told as such.
        if batch.tellingFields.isEmpty { return }
        var isEmpty = [Bool](repeating: true, count: batch.count)
        for fault in batch.faults { isEmpty[fault.record] = false }
        for field in batch.tellingFields {
            if !isEmpty.contains(true) { return }
            batch.columns[field]?.clearPresent(in: &isEmpty)
        }
        for record in 0..<batch.count where isEmpty[record] {
            report(RuleBreach(record: record, target: nil, message: "The record says nothing."))
        }
    }
}

extension CaseBatch {
    /// The fields with a column that tells of the person or case. Keys, the kind and the scope may come from the
    /// source's description.
    var tellingFields: [StandardField] {
        columns.fields.filter {
            $0 != .recordType && $0 != .linkageScope && $0.definition.sensitivity != .key
        }
    }
}

extension Column {
    /// Sets `flags` to false for each record that has a value or a reason for none.
    fileprivate func clearPresent(in flags: inout [Bool]) {
        var absent = [Bool](repeating: false, count: count)
        eachAbsent { absent[$0] = true }
        for record in absent.indices where !absent[record] { flags[record] = false }
    }
}
