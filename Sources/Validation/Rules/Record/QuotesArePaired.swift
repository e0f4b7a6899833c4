import Model

/// Quotes around cells come in pairs.
struct QuotesArePaired: FormRule {
    let faults = [
        FormFault("unclosedQuote", .error, "A quoted cell runs on to the end of the file."),
        FormFault("swallowedRows", .error, "A quoted cell holds whole rows of the file."),
        FormFault(
            "strayQuote", .warning, "A cell holds a quote that is neither doubled nor around the whole cell."),
    ]
    let title = "Quotes around a cell come in pairs."
    let why = "A quote without its partner swallows the cells and rows that follow."
    let fix = "Double each quote inside a quoted cell, and close each quoted cell."
    let group = RuleGroup.table
    let severity = Severity.error
    let examples = [
        RuleExample(
            "In pairs", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: []),
        RuleExample(
            "Never closed", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "unclosedQuote"]),
        RuleExample(
            "Closed some rows below", records: [["local_case_id": "17", "entry_date": "2003-04-02"]],
            breaches: [0], formFaults: [0: "swallowedRows"]),
        RuleExample(
            "In the middle of a cell", records: [["local_case_id": "17", "entry_date": "2003-04-02"]],
            breaches: [0], formFaults: [0: "strayQuote"]),
    ]
}
