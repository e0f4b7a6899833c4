import Model
import Normalisation

/// X07. A person sleeps in one shelter a night: of two stays that share a night the later-recorded is refused.
///
/// The night of an exit is not one of the stay, so that a move on one day is no overlap. A stay without an exit
/// lasts to the day of preparation. Only dates known to the day are compared.
struct StaysDoNotOverlap: SubmissionRule {
    let reference: String? = "X07"
    let title = "Two stays of one person do not share a night."
    let why = "Two stays in one night count two beds for one person."
    let fix = "Correct the dates of one of the stays, or the number of the person."
    let group = RuleGroup.identity
    let severity = Severity.error
    let examples = [
        RuleExample(
            "Moved on one day",
            records: [
                [
                    "local_case_id": "17", "stay_id": "S1", "entry_date": "2003-04-02",
                    "exit_date": "2003-04-09",
                ],
                ["local_case_id": "17", "stay_id": "S2", "entry_date": "2003-04-09", "exit_date": ""],
            ], breaches: []),
        RuleExample(
            "Two persons",
            records: [
                [
                    "local_case_id": "17", "stay_id": "S1", "entry_date": "2003-04-02",
                    "exit_date": "2003-04-09",
                ],
                [
                    "local_case_id": "18", "stay_id": "S2", "entry_date": "2003-04-02",
                    "exit_date": "2003-04-09",
                ],
            ], breaches: []),
        RuleExample(
            "A night in two shelters",
            records: [
                [
                    "local_case_id": "17", "stay_id": "S1", "entry_date": "2003-04-02",
                    "exit_date": "2003-04-09",
                ],
                ["local_case_id": "17", "stay_id": "S2", "entry_date": "2003-04-08", "exit_date": ""],
            ], breaches: [1]),
        RuleExample(
            "What is rejected does not stand in the way",
            records: [
                [
                    "local_case_id": "17", "stay_id": "S1", "entry_date": "2003-04-08",
                    "exit_date": "2003-04-02",
                ],
                ["local_case_id": "17", "stay_id": "S2", "entry_date": "2003-04-05", "exit_date": ""],
            ], breaches: []),
    ]

    func begin(in context: RuleContext) -> any SubmissionRuleCheck { Check(latestDay: context.latestDay) }

    private struct Check: SubmissionRuleCheck {
        let latestDay: Int
        private var stays = PersonIntervals()

        init(latestDay: Int) { self.latestDay = latestDay }

        mutating func add(
            _ batch: CaseBatch, _ traces: RecordTraces, verdicts: [Verdict], report: (RuleBreach) -> Void
        ) {
            guard let entries = batch.columns.dates(.entryDate) else { return }
            let exits = batch.columns.dates(.exitDate)
            for record in 0..<batch.count where batch.kinds[record] == .shelterStay {
                guard verdicts[record] != .rejected, verdicts[record] != .duplicate else { continue }
                let person = traces.personNumbers[record]
                guard person != FingerprintOrdinals.none, let entry = PartialDate(raw: entries[record]).day
                else { continue }
                guard let nights = nights(from: entry, exits.map { PartialDate(raw: $0[record]) }) else {
                    continue
                }
                let mark = traces.units[record].mark
                if stays.overlaps(nights, of: person, otherThan: mark) {
                    report(
                        RuleBreach(
                            record: record, target: .standard(.entryDate),
                            message: "The stay shares a night with another stay of the same person."))
                } else {
                    stays.add(nights, of: person, mark: mark)
                }
            }
        }

        /// The nights of a stay; nil where there is none, or they cannot be told.
        private func nights(from entry: Int, _ exit: PartialDate?) -> ClosedRange<Int>? {
            let exit = exit ?? .absent
            if exit.isAbsent { return entry...max(entry, latestDay) }
            guard let day = exit.day, day > entry else { return nil }
            return entry...(day - 1)
        }
    }
}
