import Model

/// A text file holds no NUL bytes.
struct NoNULBytes: FormRule {
    let faults = [
        FormFault("nulByte", .error, "The record holds a NUL byte.")
    ]
    let title = "The file holds no NUL bytes."
    let why =
        "NUL bytes are what a failed export or a damaged disk leaves behind; values next to them may be damaged too."
    let fix = "Export the file again."
    let group = RuleGroup.table
    let severity = Severity.error
    let examples = [
        RuleExample("None", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: []),
        RuleExample(
            "One", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "nulByte"]),
    ]
}
