import Model

/// A key stands in a JSON object once: readers differ on which of two values holds.
struct JSONKeysOnce: FormRule {
    let faults = [
        FormFault("duplicateKey", .error, "A key stands in the object twice.")
    ]
    let title = "A key stands in a JSON object once."
    let why = "Programs differ on which of two values of one key holds."
    let fix = "Remove one of the two."
    let group = RuleGroup.table
    let severity = Severity.error
    let examples = [
        RuleExample("Once", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: []),
        RuleExample(
            "Twice", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "duplicateKey"]),
    ]
}
