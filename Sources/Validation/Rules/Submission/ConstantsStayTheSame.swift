import Model
import Normalisation

/// X17. What a person does not change, sex and citizenship, is the same in all her records.
///
/// Within the submission it is asked always; against earlier ones where the run has a register to ask.
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

    func begin(in context: RuleContext) -> any SubmissionRuleCheck { Check(known: context.known) }

    private struct Check: SubmissionRuleCheck {
        let known: (any KnownConstants)?
        /// Sex in the upper byte, the first citizenship below; 0 where not known.
        private var seen = FingerprintTable<UInt32>()

        init(known: (any KnownConstants)?) { self.known = known }

        mutating func add(
            _ batch: CaseBatch, _ traces: RecordTraces, verdicts: [Verdict], report: (RuleBreach) -> Void
        ) {
            let sexes = batch.columns.codes(.sex)
            let citizenships = batch.columns.areaLists(.citizenship)
            let earlier = known?.constants(of: batch)
            for record in 0..<batch.count
            where verdicts[record] != .rejected && verdicts[record] != .duplicate {
                let person = traces.persons[record]
                if person.isAbsent { continue }
                let sex = Self.known(sexes?[record])
                let area = Self.known(citizenships?[record])
                let facts = UInt32(sex) << 16 | UInt32(area)
                let kept = seen.insert(facts, for: person) ?? facts
                tell(record, sex, area, against: kept, earlier?[record], report)
                seen.update(person, to: Self.joined(kept, facts))
            }
        }

        private func tell(
            _ record: Int, _ sex: UInt8, _ area: UInt16, against kept: UInt32, _ earlier: PersonConstants?,
            _ report: (RuleBreach) -> Void
        ) {
            let knownSexes = [UInt8(kept >> 16), Self.known(earlier?.sex)]
            if sex != 0, knownSexes.contains(where: { $0 != 0 && $0 != sex }) {
                report(
                    RuleBreach(
                        record: record, target: .standard(.sex),
                        message: "The person has another sex in an earlier record."))
            }
            let areas = [UInt16(kept & 0xFFFF)] + (earlier?.citizenships.first.map { [$0] } ?? [])
            if area != 0, areas.contains(where: { $0 != 0 && $0 != area }) {
                report(
                    RuleBreach(
                        record: record, target: .standard(.citizenship),
                        message: "The person has another citizenship in an earlier record."))
            }
        }

        private static func known(_ byte: UInt8?) -> UInt8 {
            guard let byte, byte >= CodeList.firstEntry else { return 0 }
            return byte
        }

        private static func known(_ areas: ArraySlice<UInt16>?) -> UInt16 {
            guard let areas, let first = areas.min(), first >= Area.firstEntry else { return 0 }
            return first
        }

        /// What was known first stays; what was not known is filled in.
        private static func joined(_ kept: UInt32, _ facts: UInt32) -> UInt32 {
            let sex = kept >> 16 == 0 ? facts & 0xFFFF_0000 : kept & 0xFFFF_0000
            let area = kept & 0xFFFF == 0 ? facts & 0xFFFF : kept & 0xFFFF
            return sex | area
        }
    }
}
