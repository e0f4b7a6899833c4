import Model
import Normalisation

/// X10. A person has one case open at a time; two that overlap may be one case, or trafficking again.
struct OneOpenCaseAPerson: SubmissionRule {
    let reference: String? = "X10"
    let title = "A person has one open case at a time."
    let why =
        "Two open cases of one person are one experience counted twice, or trafficking again: both matter."
    let fix = "Check whether the cases are one; close the first, or give both records its number."
    let group = RuleGroup.identity
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "One case after the other", kind: .caseRecord,
            records: [
                [
                    "local_person_id": "P1", "local_case_id": "17", "identification_date": "2001-04-02",
                    "closure_date": "2002-01-09",
                ],
                [
                    "local_person_id": "P1", "local_case_id": "31", "identification_date": "2003-04-02",
                    "closure_date": "",
                ],
            ], breaches: []),
        RuleExample(
            "Two at once", kind: .caseRecord,
            records: [
                [
                    "local_person_id": "P1", "local_case_id": "17", "identification_date": "2002-04-02",
                    "closure_date": "",
                ],
                [
                    "local_person_id": "P1", "local_case_id": "31", "identification_date": "2003-04-02",
                    "closure_date": "",
                ],
            ], breaches: [1]),
    ]

    func begin(in context: RuleContext) -> any SubmissionRuleCheck { Check(latestDay: context.latestDay) }

    private struct Check: SubmissionRuleCheck {
        let latestDay: Int
        private var cases = PersonIntervals()

        init(latestDay: Int) { self.latestDay = latestDay }

        mutating func add(
            _ batch: CaseBatch, _ traces: RecordTraces, verdicts: [Verdict], report: (RuleBreach) -> Void
        ) {
            guard traces.personsAreApartFromCases else { return }
            let openings = CaseOpening.days(of: batch)
            let closures = batch.columns.dates(.closureDate)
            for record in 0..<batch.count
            where verdicts[record] != .rejected && verdicts[record] != .duplicate {
                let person = traces.personNumbers[record]
                let number = traces.cases[record]
                guard person != FingerprintOrdinals.none, !number.isAbsent, openings[record] != .max else {
                    continue
                }
                let closure = closures.flatMap { PartialDate(raw: $0[record]).lastDay }
                let days = openings[record]...max(openings[record], closure ?? latestDay)
                if cases.overlaps(days, of: person, otherThan: number.mark) {
                    report(
                        RuleBreach(
                            record: record, target: .standard(.closureDate),
                            message: "Another case of the same person is open at the same time."))
                }
                cases.add(days, of: person, mark: number.mark)
            }
        }
    }
}
