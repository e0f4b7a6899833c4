import Model

/// Texts of JSON hold whole characters.
struct TextIsWhole: FormRule {
    let faults = [
        FormFault("loneSurrogate", .error, "A text holds half a character as an escape.")
    ]
    let title = "Texts of JSON hold whole characters."
    let why = "Half a character is none: whatever it was is lost."
    let fix = "Write characters beyond U+FFFF as two escapes, or as they are in UTF-8."
    let group = RuleGroup.table
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.encodingError]
    let examples = [
        RuleExample(
            "As it should be", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: []),
        RuleExample(
            "A text holds half a character as an escape",
            records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "loneSurrogate"]),
    ]
}
