import Model
import Normalisation

/// A record says what a record of its kind cannot do without: a stay its entry, a referral its sending.
struct CriticalValuePresent: RecordRule {
    let title = "A record has a value in each field that its kind cannot do without."
    let why =
        "A stay without a day of entry, or a referral without a day of sending, cannot be counted."
    let fix = "Fill in the value, or write _U if it is truly not known."
    let group = RuleGroup.type
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.constraintError]
    let isFixed = true
    let examples = [
        RuleExample("A stay with its entry", ["entry_date": "2003-04-02"], breaks: false),
        RuleExample(
            "A stay without", records: [["entry_date": "2003-04-02"], ["entry_date": ""]], breaches: [1]),
        RuleExample(
            "An entry that cannot be read is told as such",
            records: [["entry_date": "2003-04-02"], ["entry_date": "spring"]], breaches: []),
        RuleExample(
            "A referral without its sending", kind: .referral,
            records: [["sent_date": "2003-04-02"], ["sent_date": ""]], breaches: [1]),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        let faulty = batch.faultyRecords(in: .recordType)
        for record in 0..<batch.count where batch.kinds[record] == nil && !faulty.contains(record) {
            report(
                RuleBreach(
                    record: record, target: .standard(.recordType),
                    message: "The record does not say of which kind it is."))
        }
        for definition in Standard.fields
        where !definition.critical.isEmpty && definition.field != .recordType {
            let message: Message = "The field “\(Message(definition.title))” is empty."
            batch.eachMissing(definition.field, among: definition.critical) { record in
                report(RuleBreach(record: record, target: .standard(definition.field), message: message))
            }
        }
    }
}
