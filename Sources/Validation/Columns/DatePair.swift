import Model
import Normalisation

/// Two dates of a record that come in an order.
struct DatePair {
    private let earlier: StandardField
    private let later: StandardField

    /// `earlier` does not come after `later`.
    init(_ earlier: StandardField, _ later: StandardField) {
        self.earlier = earlier
        self.later = later
    }

    /// Calls `body` for each record whose dates are surely reversed, with the fewest days by which they are.
    ///
    /// A date known to the month may be any of its days: only what no day of it could mend counts.
    func eachReversed(in batch: CaseBatch, _ body: (_ record: Int, _ days: Int) -> Void) {
        guard let first = batch.columns.dates(earlier), let second = batch.columns.dates(later) else {
            return
        }
        for record in 0..<batch.count {
            // Raw forms order as first days do, so this passes nearly every record by in one comparison.
            if first[record] <= second[record] { continue }
            guard let begin = PartialDate(raw: first[record]).firstDay else { continue }
            guard let end = PartialDate(raw: second[record]).lastDay, begin > end else { continue }
            body(record, begin - end)
        }
    }
}
