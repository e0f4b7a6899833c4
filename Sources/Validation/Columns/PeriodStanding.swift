import Model
import Normalisation

/// How the records of a batch stand to the reporting quarter.
struct PeriodStanding {
    private let firstDay: Int
    private let lastDay: Int
    private var hasDate: [Bool]
    private var touches: [Bool]

    init(of batch: CaseBatch, in period: Period) {
        firstDay = period.firstDay
        lastDay = period.lastDay
        hasDate = Array(repeating: false, count: batch.count)
        touches = hasDate
        takeDates(of: batch)
        takeStays(of: batch)
        takeServices(of: batch)
        takeActiveCases(of: batch)
        takeCaseFacts(of: batch)
    }

    /// Whether the record has event dates, and none of what it tells reaches into the quarter.
    func isOutside(_ record: Int) -> Bool { hasDate[record] && !touches[record] }

    private mutating func takeDates(of batch: CaseBatch) {
        batch.eachEventDate { record, _, raw in
            let date = PartialDate(raw: raw)
            guard date.isKnown else { return }
            hasDate[record] = true
            if let first = date.firstDay, let last = date.lastDay, first <= lastDay, last >= firstDay {
                touches[record] = true
            }
        }
    }

    private mutating func takeStays(of batch: CaseBatch) {
        guard let entries = batch.columns.dates(.entryDate) else { return }
        let exits = batch.columns.dates(.exitDate)
        for record in entries.indices where !touches[record] {
            guard let entry = PartialDate(raw: entries[record]).firstDay, entry <= lastDay else { continue }
            let exit = exits.map { PartialDate(raw: $0[record]) } ?? .absent
            touches[record] = exit.lastDay.map { $0 >= firstDay } ?? true
        }
    }

    private mutating func takeServices(of batch: CaseBatch) {
        for field in ServiceSpan.fields {
            ServiceSpan.each(of: field, in: batch) { record, span in
                guard let first = span.start.firstDay, let last = span.end.lastDay else { return }
                if first <= lastDay, last >= firstDay { touches[record] = true }
            }
        }
    }

    private mutating func takeActiveCases(of batch: CaseBatch) {
        guard let statuses = batch.columns.codes(.caseStatus) else { return }
        let active = [CaseStatus.active.rawValue, CaseStatus.followUp.rawValue]
        let closures = batch.columns.dates(.closureDate)
        let openings = CaseOpening.days(of: batch)
        for record in statuses.indices where !touches[record] && openings[record] <= lastDay {
            let isClosed = closures.map { PartialDate(raw: $0[record]).isKnown } ?? false
            if active.contains(statuses[record]), !isClosed { touches[record] = true }
        }
    }

    /// A case record tells of a person and an experience, not of an event of the quarter: files of cases reach back
    /// over years. It belongs to the quarter that sends it, unless it lies after that.
    private mutating func takeCaseFacts(of batch: CaseBatch) {
        guard let dates = batch.columns.dates(.identificationDate) else { return }
        for record in dates.indices where batch.kinds[record] == .caseRecord {
            guard let first = PartialDate(raw: dates[record]).firstDay, first <= lastDay else { continue }
            touches[record] = true
        }
    }
}
