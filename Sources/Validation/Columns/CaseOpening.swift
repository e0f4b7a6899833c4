import Model
import Normalisation

/// The day on which each case of a batch was opened: the earliest of identification, offer, entry, sending and
/// first assistance.
enum CaseOpening {
    private static let fields: [StandardField] = [
        .identificationDate, .assistanceOfferDate, .offerDate, .sentDate, .entryDate, .firstAssistanceDate,
    ]

    /// Days since 1970-01-01 per record; `Int.max` where none is known.
    static func days(of batch: CaseBatch) -> [Int] {
        var days = [Int](repeating: .max, count: batch.count)
        for field in fields {
            guard let dates = batch.columns.dates(field) else { continue }
            for record in dates.indices {
                if let day = PartialDate(raw: dates[record]).firstDay {
                    days[record] = min(days[record], day)
                }
            }
        }
        return days
    }
}
