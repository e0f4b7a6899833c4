import Model
import Normalisation

/// A record says whose it is: by a number of the organisation's own, a regional one, or a key.
struct PersonHasANumber: RecordRule {
    let title = "Each record has a number or key of its person or case."
    let why = "Without it the person cannot be counted once, nor her stay be joined to her referral."
    let fix = "Give each record the organisation's case number (local_case_id) or person number."
    let group = RuleGroup.identity
    let severity = Severity.error
    let isFixed = true
    let examples = [
        RuleExample("A case number", ["local_case_id": "17"], breaks: false),
        RuleExample("A regional number", ["regional_person_number": "R-4"], breaks: false),
        RuleExample(
            "One record without", records: [["local_case_id": "17"], ["local_case_id": ""]], breaches: [1]),
        RuleExample("No column", records: [["entry_date": "2003-04-02"]], breaches: [], fileBreaks: true),
    ]

    private static let keys: [StandardField] = [.personKey, .supplierPersonKey]
    private static let numbers: [TransientField] = [.localCaseID, .localPersonID, .regionalPersonNumber]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        var hasOne = [Bool](repeating: false, count: batch.count)
        var isMapped = false
        for key in Self.keys {
            guard let tokens = batch.columns.tokens(key) else { continue }
            isMapped = true
            for record in 0..<batch.count where !tokens[record].isAbsent { hasOne[record] = true }
        }
        for number in Self.numbers {
            guard let texts = batch.transients[number] else { continue }
            isMapped = true
            for record in 0..<batch.count where !hasOne[record] {
                hasOne[record] = texts.bytes[texts.range(of: record)].contains { $0 > 0x20 }
            }
        }
        for record in 0..<batch.count where !hasOne[record] {
            let target: FieldTarget? = isMapped ? .transient(.localCaseID) : nil
            report(
                RuleBreach(
                    record: record, target: target,
                    message: isMapped
                        ? "The record has no number of its person or case."
                        : "The file has no column for a number of the person or case.",
                    isColumnMissing: !isMapped))
        }
    }
}
