import Model

/// Every byte of the file is a character of its encoding.
struct BytesInTheFilesEncoding: FormRule {
    let faults = [
        FormFault(
            "undecodableBytes", .warning, "The row holds bytes that the encoding of the file does not have."),
        FormFault(
            "cutOffCharacter", .error,
            "The file ends in the middle of a character: it is cut off, or something was added to it."),
        FormFault("foreignEncoding", .error, "The row is in UTF-8, and the rest of the file is not."),
    ]
    let title = "Every byte of the file is a character of its encoding."
    let why =
        "What an encoding does not have cannot be read, and what is in another one is read as what it does not mean."
    let fix = "Save the whole file in one encoding, best in UTF-8, and send it again."
    let group = RuleGroup.table
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.encodingError]
    let examples = [
        RuleExample(
            "As it should be", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: []),
        RuleExample(
            "The row holds bytes that the encoding of the file does not have",
            records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "undecodableBytes"]),
        RuleExample(
            "The file ends in the middle of a character",
            records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "cutOffCharacter"]),
        RuleExample(
            "The row is in UTF-8, and the rest of the file is not",
            records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "foreignEncoding"]),
    ]
}
