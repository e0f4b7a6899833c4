import Model

/// Each record of a JSON file is an object that can be read.
struct JSONRecordsWellFormed: FormRule {
    let faults = [
        FormFault("malformedValue", .error, "A line or value is not JSON."),
        FormFault("notAnObject", .error, "A line or element is not an object."),
    ]
    let title = "Each record of a JSON file is an object that can be read."
    let why = "A record that cannot be read is lost with all that it says."
    let fix = "Write the file with a program that knows JSON, not by hand."
    let group = RuleGroup.table
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.sourceError]
    let examples = [
        RuleExample(
            "An object", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: []),
        RuleExample(
            "Cut off", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "malformedValue"]),
        RuleExample(
            "A mere number", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "notAnObject"]),
    ]
}
