import Model
import Normalisation

/// One service of a record, from its start to its end.
struct ServiceSpan {
    /// When it started.
    let start: PartialDate
    /// When it ended.
    let end: PartialDate

    /// The fields that hold services.
    static let fields: [StandardField] = [.servicesReceived, .assistance]
    /// The place of the start among an entry's parts.
    static let startPart = 1
    /// The place of the end among an entry's parts.
    static let endPart = 2

    /// Calls `body` for each service in a field of a batch.
    static func each(
        of field: StandardField, in batch: CaseBatch, _ body: (_ record: Int, ServiceSpan) -> Void
    ) {
        guard let lists = batch.columns.entries(field) else { return }
        let width = EntryShape.services.parts.count
        for record in 0..<batch.count {
            let range = lists.range(of: record)
            for entry in stride(from: range.lowerBound, to: range.upperBound, by: width) {
                let start = PartialDate(raw: lists.values[entry + startPart])
                body(record, ServiceSpan(start: start, end: PartialDate(raw: lists.values[entry + endPart])))
            }
        }
    }
}
