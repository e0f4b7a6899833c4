import Model

/// The rows of a table end alike. A carriage return alone, amid line feeds, is a line break inside a cell as a rule.
struct RowsEndAlike: FormRule {
    let faults = [
        FormFault("bareCarriageReturn", .warning, "The row ends at a carriage return alone.")
    ]
    let title = "Rows end at the line ends of the file."
    let why =
        "A carriage return amid line feeds may be a break inside a cell: half of the row stands in the next one."
    let fix = "Take the line break out of the cell, or put quotes around it."
    let group = RuleGroup.table
    let severity = Severity.warning
    let examples = [
        RuleExample("Alike", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: []),
        RuleExample(
            "A carriage return alone", records: [["local_case_id": "17", "entry_date": "2003-04-02"]],
            breaches: [0], formFaults: [0: "bareCarriageReturn"]),
    ]
}
