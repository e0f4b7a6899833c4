import Model

/// How well a submission's records fill the fields that the standard marks critical or expected for their kind.
struct RequiredFields {
    private struct Requirement {
        let field: StandardField
        let kinds: [Bool]
    }

    private let requirements: [Requirement]

    init() {
        requirements = Standard.fields.compactMap { definition in
            let required = definition.critical.union(definition.expected)
            guard !required.isEmpty else { return nil }
            let kinds = RecordKind.allCases.map { required.contains(RecordKindSet($0)) }
            return Requirement(field: definition.field, kinds: kinds)
        }
    }

    /// The completeness of each required field over the records that count.
    func completeness(of columns: Columns, _ records: [KindRecords]) -> [SubmissionSummary.Completeness] {
        requirements.compactMap { requirement in
            var count = 0
            var filled = 0
            for (kind, own) in records.enumerated() where requirement.kinds[kind] {
                count += own.count
                filled += Self.filled(columns[requirement.field], own.rows)
            }
            guard count > 0 else { return nil }
            return .init(field: requirement.field, filled: filled, records: count)
        }
    }

    /// Records in which a field holds a value or `_Z`.
    private static func filled(_ column: Column?, _ rows: [UInt32]) -> Int {
        let notApplicable = NullReason.notApplicable.rawValue
        switch column {
        case nil: return 0
        case .codes(let values): return rows.count { isFilled(values[Int($0)]) }
        case .areas(let values): return rows.count { isFilled(values[Int($0)]) }
        case .codeSets(let values):
            let mask: UInt64 = ~0 << UInt64(CodeList.firstEntry) | 1 << UInt64(notApplicable)
            return rows.count { values[Int($0)] & mask != 0 }
        case .dates(let values), .numbers(let values):
            let lowest = PartialDate(null: .notApplicable).raw
            return rows.count {
                values[Int($0)] > PartialDate(null: .withheld).raw || values[Int($0)] == lowest
            }
        case .areaLists(let lists):
            return rows.count { lists[Int($0)].contains { isFilled($0) } }
        case .tokens(let values): return rows.count { !values[Int($0)].isAbsent }
        case .entries(let lists): return rows.count { !lists.range(of: Int($0)).isEmpty }
        }
    }

    private static func isFilled(_ value: some BinaryInteger) -> Bool {
        value >= CodeList.firstEntry || value == NullReason.notApplicable.rawValue
    }
}
