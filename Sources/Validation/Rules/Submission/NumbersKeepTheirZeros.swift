import Model
import Normalisation

/// A person's number keeps the zeros that it begins with.
///
/// Who was born before the tenth of a month has a JMBG that begins with 0, and who was born in the first ten years of a
/// century such an EGN. A spreadsheet that takes them for numbers drops the zero, and the person is another one in every
/// later file.
struct NumbersKeepTheirZeros: SubmissionRule {
    let title = "A person's number keeps the zeros that it begins with."
    let why =
        "A spreadsheet that takes a number of a person for an amount drops the zeros in front: she is then another person"
        + " than in the files that have them."
    let fix = "Format the column as text before the numbers are typed or pasted in, and save the file again."
    let group = RuleGroup.identity
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "National numbers with their zeros",
            records: [
                ["national_number": "0101990710024", "entry_date": "2003-04-02"],
                ["national_number": "0302970735018", "entry_date": "2003-04-02"],
            ], breaches: []),
        RuleExample(
            "The same without",
            records: [
                ["national_number": "101990710024", "entry_date": "2003-04-02"],
                ["national_number": "302970735018", "entry_date": "2003-04-02"],
            ], breaches: [0]),
        RuleExample(
            "Other numbers of as many digits",
            records: [
                ["local_case_id": "200300000017", "entry_date": "2003-04-02"],
                ["local_case_id": "200300000018", "entry_date": "2003-04-02"],
            ], breaches: []),
    ]

    func begin(in context: RuleContext) -> any SubmissionRuleCheck { Check() }

    private struct Check: SubmissionRuleCheck {
        private struct Count {
            var shortened = 0
            var others = 0
            var first: Place?
        }

        private static let fields: [TransientField] = [
            .nationalNumber, .regionalPersonNumber, .localPersonID, .localCaseID,
        ]
        private var counts = [Count](repeating: Count(), count: fields.count)

        mutating func add(
            _ batch: CaseBatch, _ traces: RecordTraces, verdicts: [Verdict], report: (RuleBreach) -> Void
        ) {
            for (place, field) in Self.fields.enumerated() {
                guard let texts = batch.transients[field] else { continue }
                for record in 0..<batch.count {
                    let range = texts.range(of: record)
                    guard Self.lengths.contains(range.count) else { continue }
                    guard let isShortened = Self.isShortened(texts.bytes[range]) else { continue }
                    if !isShortened {
                        counts[place].others += 1
                        continue
                    }
                    counts[place].shortened += 1
                    if counts[place].first == nil { counts[place].first = batch.place(of: record) }
                }
            }
        }

        func finish(report: (SubmissionBreach) -> Void) {
            for (count, field) in zip(counts, Self.fields)
            where count.shortened > 1 && count.shortened >= count.others {
                report(
                    SubmissionBreach(
                        at: count.first ?? Place(), target: .transient(field),
                        message:
                            "\(count.shortened) numbers lack a digit and would be national numbers with a zero in front."
                    ))
            }
        }

        private static let lengths: Set<Int> = [9, 12]

        /// Whether a zero in front makes a national number of it; nil where it is not made of digits alone.
        private static func isShortened(_ text: ArraySlice<UInt8>) -> Bool? {
            guard text.allSatisfy({ TextTokens.isDigit($0) }) else { return nil }
            let digits = [0] + text.map { Int($0 - 0x30) }
            return text.count == 12
                ? YugoslavPersonalNumber.isValid(digits) : BulgarianPersonalNumber.isValid(digits)
        }
    }
}
