public import Model
import Normalisation

/// X17. What a person does not change, sex and citizenship, is the same in all her records.
///
/// Within the submission it is asked always; against earlier ones of the same organisation where submissions come into
/// the register.
struct ConstantsStayTheSame: SubmissionRule {
    let reference: String? = "X17"
    let title = "A person's sex and citizenship are the same in all her records."
    let why = "A change without a reason shows two persons under one number, or a slip."
    let fix = "Correct the records, or check that both are of one person."
    let group = RuleGroup.identity
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "The same, and once not known",
            records: [
                ["local_case_id": "17", "entry_date": "2003-04-02", "exit_date": "2003-04-04", "sex": "F"],
                ["local_case_id": "17", "entry_date": "2003-04-09", "exit_date": "", "sex": "_U"],
            ], breaches: []),
        RuleExample(
            "Another sex",
            records: [
                ["local_case_id": "17", "entry_date": "2003-04-02", "exit_date": "2003-04-04", "sex": "F"],
                ["local_case_id": "17", "entry_date": "2003-04-09", "exit_date": "", "sex": "M"],
            ], breaches: [1]),
        RuleExample(
            "Another citizenship",
            records: [
                [
                    "local_case_id": "17", "entry_date": "2003-04-02", "exit_date": "2003-04-04",
                    "citizenship": "MDA",
                ],
                ["local_case_id": "17", "entry_date": "2003-04-09", "exit_date": "", "citizenship": "UKR"],
            ], breaches: [1]),
    ]

    func begin(in context: RuleContext) -> any SubmissionRuleCheck { Check() }

    private struct Check: SubmissionRuleCheck {
        private var seen = ByOrdinal<UInt32>(0)

        mutating func add(
            _ batch: CaseBatch, _ traces: RecordTraces, verdicts: [Verdict], report: (RuleBreach) -> Void
        ) {
            for record in 0..<batch.count
            where verdicts[record] != .rejected && verdicts[record] != .duplicate {
                let person = traces.personNumbers[record]
                if person == FingerprintOrdinals.none { continue }
                let facts = traces.facts[record]
                let kept = seen[person]
                if facts == kept { continue }
                tell(record, facts, against: kept, report)
                // What was known first stays; what was not known is filled in.
                let sex = kept & Self.sex == 0 ? facts & Self.sex : kept & Self.sex
                let citizenship =
                    kept & Self.citizenship == 0 ? facts & Self.citizenship : kept & Self.citizenship
                seen[person] = sex | citizenship
            }
        }

        private static let sex: UInt32 = 0xFFFF_0000
        private static let citizenship: UInt32 = 0xFFFF

        private func tell(
            _ record: Int, _ facts: UInt32, against kept: UInt32, _ report: (RuleBreach) -> Void
        ) {
            if Self.differs(kept & Self.sex, facts & Self.sex) {
                report(
                    RuleBreach(
                        record: record, target: .standard(.sex),
                        message: "The person has another sex in an earlier record."))
            }
            if Self.differs(kept & Self.citizenship, facts & Self.citizenship) {
                report(
                    RuleBreach(
                        record: record, target: .standard(.citizenship),
                        message: "The person has another citizenship in an earlier record."))
            }
        }

        private static func differs(_ left: UInt32, _ right: UInt32) -> Bool {
            left != 0 && right != 0 && left != right
        }
    }
}

extension FileFinding {
    /// A person has another sex in an earlier submission of the same organisation.
    public static func otherSex(since period: Period, at place: Place) -> FileFinding {
        FileFinding(
            ConstantsStayTheSame(), "The person has another sex in the submission of \(period.text).",
            at: place, field: StandardField.sex.name, kind: .data)
    }

    /// A person has another citizenship in an earlier submission of the same organisation.
    public static func otherCitizenship(since period: Period, at place: Place) -> FileFinding {
        FileFinding(
            ConstantsStayTheSame(),
            "The person has another citizenship in the submission of \(period.text).", at: place,
            field: StandardField.citizenship.name, kind: .data)
    }
}
