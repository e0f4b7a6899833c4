import Model
import Normalisation

/// A cell holds a value of the type that the table schema gives its column.
struct ValueOfItsSchemaType: RecordRule {
    let title = "A cell holds a value of the type that the table schema gives its column."
    let why = "Who reads the column as the schema says it cannot read the value."
    let fix = "Write the value as the table schema says, or mend the schema."
    let group = RuleGroup.type
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.typeError]
    let examples = [
        RuleExample(
            "A whole number and none",
            records: [
                ["local_case_id": "17", "beds": "4"], ["local_case_id": "18", "beds": "four"],
                ["local_case_id": "19", "beds": ""],
            ], breaches: [1],
            tableSchema: #"{"fields": [{"name": "beds", "type": "integer"}]}"#),
        RuleExample(
            "A date in the form of the schema",
            records: [
                ["local_case_id": "17", "seen": "23.7.2003"], ["local_case_id": "18", "seen": "31.2.2003"],
            ],
            breaches: [1],
            tableSchema: #"{"fields": [{"name": "seen", "type": "date", "format": "%d.%m.%Y"}]}"#),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        batch.schemaFindings?.report(to: report) { kind in
            guard case .otherType(let wanted) = kind else { return nil }
            return Self.message(wanted)
        }
    }

    private static func message(_ wanted: SchemaFault.Wanted) -> Message {
        switch wanted {
        case .wholeNumber: "The table schema wants a whole number here."
        case .number: "The table schema wants a number here."
        case .boolean: "The table schema wants one of its values for true and false here."
        case .date: "The table schema wants a date here, in the form that it names."
        case .time: "The table schema wants a time here, in the form that it names."
        case .dateAndTime: "The table schema wants a date with its time here, in the form that it names."
        case .year: "The table schema wants a year of four digits here."
        case .month: "The table schema wants a year and month here, such as 2003-07."
        case .duration: "The table schema wants a span of time here, such as P6M."
        case .text: "The table schema wants a text here."
        }
    }
}
