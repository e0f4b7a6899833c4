import Model

/// No row with a record is hidden.
struct RowsAreShown: FormRule {
    let faults = [
        FormFault("hiddenRow", .note, "The row is hidden in the sheet, and is read.")
    ]
    let title = "No row with a record is hidden."
    let why = "A hidden row is a record like others: its sender may not know that it is there."
    let fix = "Show all rows, and delete those that should not be sent."
    let group = RuleGroup.table
    let severity = Severity.note
    let examples = [
        RuleExample(
            "As it should be", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: []),
        RuleExample(
            "The row is hidden in the sheet, and is read",
            records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "hiddenRow"]),
    ]
}
