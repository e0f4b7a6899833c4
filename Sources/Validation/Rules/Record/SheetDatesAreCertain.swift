import Model

/// The dates of a sheet are days that there were.
struct SheetDatesAreCertain: FormRule {
    let faults = [
        FormFault(
            "phantomDate", .warning,
            "A cell has the number of 29 February 1900, which never was; it is read as that number."),
        FormFault(
            "dateOutOfRange", .warning,
            "A cell is formatted as a date, and its number is of no day; it is read as that number."),
    ]
    let title = "The dates of a sheet are days that there were."
    let why = "A spreadsheet counts days, and counts one that never was: a number of it may mean another day."
    let fix = "Type the date again in its cell, and check how the cell is formatted."
    let group = RuleGroup.date
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "As it should be", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: []),
        RuleExample(
            "A cell has the number of 29 February 1900, which never was; it is read as that number",
            records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "phantomDate"]),
        RuleExample(
            "A cell is formatted as a date, and its number is of no day; it is read as that number",
            records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [0],
            formFaults: [0: "dateOutOfRange"]),
    ]
}
