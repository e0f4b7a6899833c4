import Model

/// How precisely the register keeps dates (`privacy.datePrecision`), applied before a record leaves this room.
///
/// Weeks are no choice yet: `PartialDate` has no precision between day and month, and a week written as its
/// first day would look like that day.
public enum Coarsening: String, Sendable, Hashable, CaseIterable {
    /// As given, at best to the day: what bed-nights, handovers and overlaps need.
    case day
    /// At best to the month. What needs days can then not be computed.
    case month

    /// A date's raw form no more precise than this; absent dates, null reasons and coarser dates stay.
    func coarsened(_ raw: Int32) -> Int32 {
        guard self == .month, let day = PartialDate(raw: raw).day else { return raw }
        let date = CivilDate(daysSince1970: day)
        return PartialDate(firstDay: day - (date.day - 1), precision: .month).raw
    }

    /// A column with all its dates coarsened, those inside repeated entries too.
    func coarsened(_ column: Column, of field: StandardField) -> Column {
        guard self == .month else { return column }
        switch (column, field.definition.type) {
        case (.dates(let values), _):
            return .dates(values.map { coarsened($0) })
        case (.entries(let lists), .entries(let shape)):
            return .entries(coarsened(lists, shape: shape))
        default:
            return column
        }
    }

    private func coarsened(_ lists: ListColumn<Int32>, shape: EntryShape) -> ListColumn<Int32> {
        let dateParts = shape.parts.indices.filter { shape.parts[$0].kind == .date }
        var lists = lists
        // Every list holds whole entries, so one stride walks all of them.
        for part in dateParts {
            for index in stride(from: part, to: lists.values.count, by: shape.parts.count) {
                lists.values[index] = coarsened(lists.values[index])
            }
        }
        return lists
    }
}
