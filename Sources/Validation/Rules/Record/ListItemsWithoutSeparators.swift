import Model

/// An item of a list does not hold the character that joins items inside the program.
struct ListItemsWithoutSeparators: FormRule {
    let faults = [
        FormFault("separatorInItem", .warning, "An item of a list holds the control character U+001E.")
    ]
    let title = "An item of a list holds no control character U+001E."
    let why = "The character joins items inside the program; it is read as U+FFFD."
    let fix = "Remove the character."
    let group = RuleGroup.table
    let severity = Severity.warning
    let examples = [
        RuleExample("None", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: []),
        RuleExample(
            "One", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "separatorInItem"]),
    ]
}
