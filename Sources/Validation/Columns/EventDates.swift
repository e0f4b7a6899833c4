import Model
import Normalisation

extension Standard {
    /// Fields that hold the date of something that has happened.
    static let eventDates: [StandardField] = fields.filter { $0.type == .date && !$0.mayLieAhead }.map(
        \.field)

    /// Fields of repeated entries, with the parts of them that are dates.
    static let datedEntries: [(field: StandardField, width: Int, parts: [Int])] = fields.compactMap {
        definition in
        guard case .entries(let shape) = definition.type else { return nil }
        let parts = shape.parts.indices.filter { shape.parts[$0].kind == .date }
        return parts.isEmpty ? nil : (definition.field, shape.parts.count, parts)
    }
}

extension CaseBatch {
    /// Calls `body` with each date of something that has happened, absent ones and null reasons included.
    func eachEventDate(_ body: (_ record: Int, _ target: FieldTarget, _ raw: Int32) -> Void) {
        for field in Standard.eventDates {
            guard let dates = columns.dates(field) else { continue }
            for record in 0..<count { body(record, .standard(field), dates[record]) }
        }
        for (field, width, parts) in Standard.datedEntries {
            guard let lists = columns.entries(field) else { continue }
            for record in 0..<count {
                for entry in stride(
                    from: lists.range(of: record).lowerBound, to: lists.range(of: record).upperBound,
                    by: width)
                {
                    for part in parts { body(record, .part(field, part: part), lists.values[entry + part]) }
                }
            }
        }
    }
}
