import Model

/// The cells of a sheet hold values.
struct CellsHoldValues: FormRule {
    let faults = [
        FormFault("errorCell", .error, "A cell holds an error of its formula, such as a division by zero."),
        FormFault("formulaWithoutValue", .error, "A cell holds a formula that was never computed."),
        FormFault("missingSharedString", .error, "A cell refers to a text that the workbook does not hold."),
        FormFault("mistypedCell", .error, "A cell does not hold what its type says."),
    ]
    let title = "The cells of a sheet hold values."
    let why = "A formula that gave an error or nothing has no value to read."
    let fix = "Open the workbook, let it compute, replace what shows an error, and save it."
    let group = RuleGroup.table
    let severity = Severity.error
    let examples = [
        RuleExample(
            "As it should be", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: []),
        RuleExample(
            "A cell holds an error of its formula, such as a division by zero",
            records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "errorCell"]),
        RuleExample(
            "A cell holds a formula that was never computed",
            records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "formulaWithoutValue"]),
        RuleExample(
            "A cell refers to a text that the workbook does not hold",
            records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "missingSharedString"]),
        RuleExample(
            "A cell does not hold what its type says",
            records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "mistypedCell"]),
    ]
}
