import Anonymisation
import Model
import Validation

/// On which days an organisation's stays, referrals and returns began, as it first said.
struct KnownUnits {
    private struct Beginning {
        let date: PartialDate
        let period: Period
    }

    private var beginnings: [Token: Beginning] = [:]

    /// Takes a submission in; what was known first stays.
    mutating func add(_ submission: StandardSubmission) {
        let period = submission.envelope.period
        Self.each(of: submission.records) { _, key, date, _ in
            if beginnings[key] == nil { beginnings[key] = Beginning(date: date, period: period) }
        }
    }

    /// Calls `report` for each record whose unit began on another day than was known, with what is to be said.
    func eachContradiction(
        in records: StandardBatch, report: (Int, (Place) -> FileFinding) -> Void
    ) {
        if beginnings.isEmpty { return }
        Self.each(of: records) { record, key, date, field in
            guard let known = beginnings[key], !known.date.mayBe(date) else { return }
            report(record) { FileFinding.otherBeginning(field, since: known.period, at: $0) }
        }
    }

    private static let fields: [(kind: RecordKind, field: StandardField)] = [
        (.shelterStay, .entryDate), (.referral, .sentDate), (.returnReintegration, .returnDate),
    ]

    /// Calls `body` with each record that has a unit with a day of beginning.
    private static func each(
        of records: StandardBatch, _ body: (Int, Token, PartialDate, StandardField) -> Void
    ) {
        guard let keys = records.columns.tokens(.unitKey), let kinds = records.columns.codes(.recordType)
        else { return }
        for (kind, field) in fields {
            guard let dates = records.columns.dates(field) else { continue }
            for record in 0..<records.count where kinds[record] == kind.rawValue && !keys[record].isAbsent {
                let date = PartialDate(raw: dates[record])
                if date.isKnown { body(record, keys[record], date, field) }
            }
        }
    }
}

extension PartialDate {
    /// Whether both can mean the same day.
    fileprivate func mayBe(_ other: PartialDate) -> Bool {
        guard let first = firstDay, let last = lastDay, let otherFirst = other.firstDay,
            let otherLast = other.lastDay
        else { return true }
        return first <= otherLast && otherFirst <= last
    }
}
