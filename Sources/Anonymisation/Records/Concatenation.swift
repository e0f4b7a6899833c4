import Model

extension StandardBatch {
    /// The records of all batches in their order, as one batch; a field that only some batches have is absent in
    /// the records of the others.
    public static func concatenated(_ batches: [StandardBatch]) -> StandardBatch {
        let count = batches.reduce(0) { $0 + $1.count }
        var columns = Columns()
        for field in StandardField.allCases where batches.contains(where: { $0.columns[field] != nil }) {
            columns[field] = ColumnJoin(batches: batches, field: field, count: count).column
        }
        return StandardBatch(count: count, columns: columns)
    }
}

/// One field's columns of several batches, joined.
private struct ColumnJoin {
    let batches: [StandardBatch]
    let field: StandardField
    let count: Int

    var column: Column {
        switch field.definition.type {
        case .code: .codes(values(absent: 0) { $0.codes(field) })
        case .codes: .codeSets(values(absent: 0) { $0.codeSets(field) })
        case .area: .areas(values(absent: 0) { $0.areas(field) })
        case .areas: .areaLists(lists { $0.areaLists(field) })
        case .date: .dates(values(absent: PartialDate.absent.raw) { $0.dates(field) })
        case .count, .score: .numbers(values(absent: EntryShape.absent) { $0.numbers(field) })
        case .token: .tokens(values(absent: .absent) { $0.tokens(field) })
        case .entries: .entries(lists { $0.entries(field) })
        }
    }

    private func values<Value>(absent: Value, _ column: (Columns) -> [Value]?) -> [Value] {
        var joined: [Value] = []
        joined.reserveCapacity(count)
        for batch in batches {
            if let values = column(batch.columns) {
                joined += values
            } else {
                joined += repeatElement(absent, count: batch.count)
            }
        }
        return joined
    }

    private func lists<Element>(_ column: (Columns) -> ListColumn<Element>?) -> ListColumn<Element> {
        var joined = ListColumn<Element>()
        joined.ends.reserveCapacity(count)
        for batch in batches {
            let before = UInt32(joined.values.count)
            if let lists = column(batch.columns) {
                joined.values += lists.values
                joined.ends += lists.ends.map { $0 + before }
            } else {
                joined.ends += repeatElement(before, count: batch.count)
            }
        }
        return joined
    }
}
