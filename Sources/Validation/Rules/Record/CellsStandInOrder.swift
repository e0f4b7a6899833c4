import Model

/// The cells of a sheet stand in their order, each once.
struct CellsStandInOrder: FormRule {
    let faults = [
        FormFault("misplacedCell", .warning, "A cell stands out of order, or twice.")
    ]
    let title = "The cells of a sheet stand in their order, each once."
    let why =
        "A file whose cells are out of order was not written by a spreadsheet, and others may read it otherwise."
    let fix = "Open the workbook in a spreadsheet, save it, and send that."
    let group = RuleGroup.table
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "As it should be", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: []),
        RuleExample(
            "A cell stands out of order, or twice",
            records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "misplacedCell"]),
    ]
}
