import Model

/// A row of a table has a cell for each heading. One too many shifts values into other columns.
struct RowHasAsManyCellsAsTheHeading: FormRule {
    let faults = [
        FormFault("longRow", .error, "The row has more cells than the heading."),
        FormFault("shortRow", .warning, "The row has fewer cells than the heading."),
    ]
    let title = "A row has as many cells as the heading."
    let why = "A missing or added delimiter shifts every value after it into the wrong column."
    let fix = "Put quotes around cells that hold the delimiter, and fill the row up."
    let group = RuleGroup.table
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.missingCell, .extraCell]
    let examples = [
        RuleExample("As many", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: []),
        RuleExample(
            "One more", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "longRow"]),
        RuleExample(
            "One fewer", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "shortRow"]),
    ]
}
