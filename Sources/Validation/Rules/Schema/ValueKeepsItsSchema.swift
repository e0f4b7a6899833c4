import Model
import Normalisation

/// A cell keeps the constraints that the table schema puts on its column.
///
/// Neither the value nor what the schema lists is shown: both may name persons.
struct ValueKeepsItsSchema: RecordRule {
    let title = "A cell keeps the constraints that the table schema puts on its column."
    let why = "The constraints say which values were agreed on; any other is a slip or a new agreement."
    let fix = "Correct the value, or have the table schema mended by who keeps it."
    let group = RuleGroup.type
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.constraintError]
    let examples = [
        RuleExample(
            "One of the values, another, and none where one is required",
            records: [
                ["local_case_id": "17", "room": "blue"], ["local_case_id": "18", "room": "green"],
                ["local_case_id": "19", "room": ""],
            ], breaches: [1, 2],
            tableSchema:
                #"{"fields": [{"name": "room", "constraints": {"required": true, "enum": ["blue", "red"]}}]}"#
        ),
        RuleExample(
            "A number of nights within its bounds, and beyond",
            records: [["local_case_id": "17", "nights": "90"], ["local_case_id": "18", "nights": "91"]],
            breaches: [1],
            tableSchema:
                #"{"fields": [{"name": "nights", "type": "integer", "constraints": {"maximum": 90}}]}"#),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        batch.schemaFindings?.report(to: report) { Self.message($0) }
    }

    private static func message(_ kind: SchemaFault.Kind) -> Message? {
        switch kind {
        case .missing: "The table schema requires a value here, and there is none."
        case .tooShort(let least): "The value is shorter than the \(least) characters of the table schema."
        case .tooLong(let most): "The value is longer than the \(most) characters of the table schema."
        case .tooLow: "The value lies below the least that the table schema allows."
        case .tooHigh: "The value lies above the most that the table schema allows."
        case .otherPattern: "The value does not keep the pattern of the table schema."
        case .notInList(1): "The value is not the one that the table schema lists."
        case .notInList(let count): "The value is not one of the \(count) values of the table schema."
        case .otherType, .missingInKey: nil
        }
    }
}

extension SchemaFindings {
    /// Reports the faults that are worded, each with its record and column.
    func report(to report: (RuleBreach) -> Void, wording: (SchemaFault.Kind) -> Message?) {
        var last: (kind: SchemaFault.Kind, message: Message?)?
        for fault in faults {
            // They come column by column: the next one is as a rule like the last.
            if last?.kind != fault.kind { last = (fault.kind, wording(fault.kind)) }
            guard let message = last?.message else { continue }
            let column = columns[fault.column]
            report(
                RuleBreach(
                    record: fault.record, target: column.target, message: message, heading: column.heading))
        }
    }
}
