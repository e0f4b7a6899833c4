import Model

/// No cell is longer than is read.
struct CellsAreNotTooLong: FormRule {
    let faults = [
        FormFault(
            "longCell", .error,
            "A cell is too long to be read, as when a quote that opens it is not closed; the record is not read."
        )
    ]
    let title = "No cell of a delimited file is longer than is read."
    let why =
        "A cell of a mebibyte is no value as a rule: a quote was not closed, and what follows is taken for one cell."
    let fix =
        "Close the quote in this row or double it; if a cell is to be so long, set \"cellLength\" among the \"limits\" of pipeline.json."
    let group = RuleGroup.table
    let severity = Severity.error
    let examples = [
        RuleExample(
            "As long as values are", records: [["local_case_id": "17", "entry_date": "2003-04-02"]],
            breaches: []),
        RuleExample(
            "A quote is not closed", records: [["local_case_id": "17", "entry_date": "2003-04-02"]],
            breaches: [0], formFaults: [0: "longCell"]),
    ]
}
