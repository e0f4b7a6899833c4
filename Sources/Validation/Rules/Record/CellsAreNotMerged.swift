import Model

/// The cells of records are not merged.
struct CellsAreNotMerged: FormRule {
    let faults = [
        FormFault(
            "mergedCells", .warning,
            "Cells of the row are merged: their value is read in the first of them only.")
    ]
    let title = "The cells of records are not merged."
    let why = "A merged cell holds one value where several records or columns need one each."
    let fix = "Take the merging back, and fill in each cell."
    let group = RuleGroup.table
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "As it should be", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: []),
        RuleExample(
            "Cells of the row are merged: their value is read in the first of them only",
            records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "mergedCells"]),
    ]
}
