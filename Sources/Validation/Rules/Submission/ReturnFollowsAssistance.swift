import Model
import Normalisation

/// X09. Before a return there was something: a stay, a referral, a service, or the person came by herself.
///
/// Asked of submissions of mixed kinds only: where a sender reports nothing but returns, what came before them
/// stands in other organisations' files, and the indicators of continuity tell of it.
struct ReturnFollowsAssistance: SubmissionRule {
    let reference: String? = "X09"
    let title = "A return follows a stay, a referral or a service, or the person came by herself."
    let why = "Continuity of care is read from what came before the return."
    let fix = "Report the stay, referral or service before the return, or write SELF under referred_by."
    let group = RuleGroup.logic
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "First assisted before", kind: .returnReintegration,
            records: [Self.back(["first_assistance_date": "2003-04-02"])], breaches: [], envelope: Self.mixed),
        RuleExample(
            "Came by herself", kind: .returnReintegration, records: [Self.back(["referred_by": "SELF"])],
            breaches: [], envelope: Self.mixed),
        RuleExample(
            "A sender of returns only", kind: .returnReintegration, records: [Self.back([:])], breaches: []),
        RuleExample(
            "Nothing before", kind: .returnReintegration, records: [Self.back([:])], breaches: [0],
            envelope: Self.mixed),
        RuleExample(
            "Assisted only after", kind: .returnReintegration,
            records: [Self.back(["first_assistance_date": "2003-04-25"])], breaches: [0], envelope: Self.mixed
        ),
    ]

    private static let mixed = ["record_type": "MIXED"]

    private static func back(_ facts: [String: String]) -> [String: String] {
        let record = [
            "record_type": "RETURN_REINTEGRATION", "local_case_id": "17", "return_date": "2003-04-20",
        ]
        return record.merging(facts) { $1 }
    }

    func begin(in context: RuleContext) -> any SubmissionRuleCheck {
        Check(isMixed: context.envelope.kind == nil)
    }

    private struct Check: SubmissionRuleCheck {
        private struct Waiting: Sendable {
            let person: UInt32
            let day: Int32
            let place: Place
        }

        /// The earliest day of a stay, referral or service by person.
        private var first = ByOrdinal<Int32>(.max)
        private var waiting: [Waiting] = []
        private let isMixed: Bool

        init(isMixed: Bool) { self.isMixed = isMixed }

        mutating func add(
            _ batch: CaseBatch, _ traces: RecordTraces, verdicts: [Verdict], report: (RuleBreach) -> Void
        ) {
            guard isMixed else { return }
            let returns = batch.columns.dates(.returnDate)
            let referrers = batch.columns.codes(.referredBy)
            let days = PriorEvents.days(of: batch)
            for record in 0..<batch.count where verdicts[record] != .rejected {
                let person = traces.personNumbers[record]
                if person == FingerprintOrdinals.none { continue }
                if days[record] < first[person] { first[person] = days[record] }
                guard let back = returns.flatMap({ PartialDate(raw: $0[record]).lastDay }) else { continue }
                let isSelf = referrers.map { $0[record] == Referrer.selfReferral.rawValue } ?? false
                if isSelf || days[record] <= Int32(clamping: back) { continue }
                waiting.append(
                    Waiting(person: person, day: Int32(clamping: back), place: batch.place(of: record)))
            }
        }

        func finish(report: (SubmissionBreach) -> Void) {
            for entry in waiting where first[entry.person] > entry.day {
                report(
                    SubmissionBreach(
                        at: entry.place, target: .standard(.returnDate),
                        message: "Nothing is reported of the person before the return."))
            }
        }
    }
}

/// The first day of assistance that each record of a batch tells of, a return not counted.
private enum PriorEvents {
    private static let fields: [StandardField] = [
        .firstAssistanceDate, .entryDate, .sentDate, .offerDate, .serviceStartDate, .assistanceOfferDate,
    ]

    /// Days since 1970-01-01; `Int32.max` where there is none.
    static func days(of batch: CaseBatch) -> [Int32] {
        var days = [Int32](repeating: .max, count: batch.count)
        for field in fields {
            guard let dates = batch.columns.dates(field) else { continue }
            for record in dates.indices {
                guard let day = PartialDate(raw: dates[record]).firstDay else { continue }
                days[record] = min(days[record], Int32(clamping: day))
            }
        }
        ServiceSpan.each(of: .servicesReceived, in: batch) { record, span in
            guard let day = span.start.firstDay else { return }
            days[record] = min(days[record], Int32(clamping: day))
        }
        return days
    }
}
