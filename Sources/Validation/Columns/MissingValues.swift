import Model
import Normalisation

extension CaseBatch {
    /// The records in which a field could not be read.
    func faultyRecords(in field: StandardField) -> Set<Int> {
        Set(faults.lazy.filter { $0.target.standardField == field }.map(\.record))
    }

    /// Calls `body` for each record of these kinds in which a field that has a column says nothing. What was said
    /// and could not be read is told as that.
    func eachMissing(_ field: StandardField, among wanted: RecordKindSet, _ body: (_ record: Int) -> Void) {
        guard let column = columns[field] else { return }
        let faulty = faultyRecords(in: field)
        column.eachAbsent { record in
            if isOf(wanted, record), !faulty.contains(record) { body(record) }
        }
    }

    /// Calls `body` for each record of these kinds where a field has no column.
    func eachWithoutColumn(
        _ field: StandardField, among wanted: RecordKindSet, _ body: (_ record: Int) -> Void
    ) {
        guard columns[field] == nil else { return }
        for record in 0..<count where isOf(wanted, record) { body(record) }
    }

    /// The first record of these kinds, where a field has no column.
    func firstWithoutColumn(_ field: StandardField, among wanted: RecordKindSet) -> Int? {
        columns[field] == nil ? (0..<count).first { isOf(wanted, $0) } : nil
    }

    /// Whether a field that its records should have follows from others: the scope from the consent, which
    /// Anonymisation settles; the age from a birth date.
    func isDerived(_ field: StandardField) -> Bool {
        switch field {
        case .linkageScope: true
        case .ageGroup, .minorAtIdentification: transients.birthDates != nil || transients.ages != nil
        default: false
        }
    }

    private func isOf(_ wanted: RecordKindSet, _ record: Int) -> Bool {
        kinds[record].map { wanted.contains(RecordKindSet($0)) } ?? false
    }
}

extension Column {
    /// Calls `body` for each record that has neither a value nor a reason for none.
    func eachAbsent(_ body: (Int) -> Void) {
        switch self {
        case .codes(let values): for record in values.indices where values[record] == 0 { body(record) }
        case .codeSets(let values): for record in values.indices where values[record] == 0 { body(record) }
        case .areas(let values): for record in values.indices where values[record] == 0 { body(record) }
        case .dates(let values), .numbers(let values):
            for record in values.indices where values[record] == EntryShape.absent { body(record) }
        case .tokens(let values): for record in values.indices where values[record].isAbsent { body(record) }
        case .areaLists(let lists):
            for record in 0..<lists.count where lists.range(of: record).isEmpty { body(record) }
        case .entries(let lists):
            for record in 0..<lists.count where lists.range(of: record).isEmpty { body(record) }
        }
    }
}
