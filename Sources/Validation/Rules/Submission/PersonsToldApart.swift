import Model
import Normalisation

/// X13. Records that are alike in all that describes a person have one number, or differ in something.
///
/// Alike: kind, sex, birth year or age band, citizenship, exploitation and first date, all of them known.
struct PersonsToldApart: SubmissionRule {
    let reference: String? = "X13"
    let title = "Records that are alike in all that describes a person have the same number."
    let why = "One person under two numbers is counted twice; two persons who are alike are counted rightly."
    let fix = "Check whether the two records are of one person; if so, give them one number."
    let group = RuleGroup.identity
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "Another citizenship",
            records: [
                Self.record("17", citizenship: "MDA"), Self.record("18", citizenship: "UKR"),
            ], breaches: []),
        RuleExample(
            "Alike, and one of the facts is not known",
            records: [
                Self.record("17", citizenship: "_U"), Self.record("18", citizenship: "_U"),
            ], breaches: []),
        RuleExample(
            "Alike under two numbers",
            records: [
                Self.record("17", citizenship: "MDA"), Self.record("18", citizenship: "MDA"),
            ], breaches: [1]),
    ]

    private static func record(_ number: String, citizenship: String) -> [String: String] {
        [
            "local_case_id": number, "entry_date": "2003-04-02", "sex": "F", "age_group_id": "Y18T20",
            "citizenship": citizenship, "exploitation_forms": "LABOUR",
        ]
    }

    func begin(in context: RuleContext) -> any SubmissionRuleCheck { Check() }

    private struct Check: SubmissionRuleCheck {
        private var seen = FingerprintTable()

        mutating func add(
            _ batch: CaseBatch, _ traces: RecordTraces, verdicts: [Verdict], report: (RuleBreach) -> Void
        ) {
            seen.touch(traces.likenesses)
            for record in 0..<batch.count
            where verdicts[record] != .rejected && verdicts[record] != .duplicate {
                let likeness = traces.likenesses[record]
                let person = traces.personNumbers[record]
                if likeness.isAbsent { continue }
                guard let earlier = seen.insert(person, for: likeness), earlier != person else { continue }
                report(
                    RuleBreach(
                        record: record, target: nil,
                        message: "The record is alike, under another number, to an earlier one."))
            }
        }
    }
}
