import Model
import Validation

/// Which records of a checked batch go on, and which of them only as a stub.
///
/// A stub is what is left of a record whose person refused statistical use: enough to count the refusal and to
/// hold it against her other records, nothing of what happened to her.
struct RecordSelection {
    /// Records that go on, by their number in the batch from 0, in the order of the file.
    let records: [Int]
    /// For each of `records`, whether it is a stub.
    private let isStub: [Bool]
    private let hasStubs: Bool
    private let isEverything: Bool

    /// Fields that a stub keeps.
    static let stubFields: Set<StandardField> = [
        .personKey, .supplierPersonKey, .caseKey, .unitKey, .recordType, .linkageScope, .consentStatUse,
    ]

    init(_ verdicts: [Verdict]) {
        records = verdicts.indices.filter { verdicts[$0] == .accepted || verdicts[$0] == .withoutConsent }
        isStub = records.map { verdicts[$0] == .withoutConsent }
        hasStubs = isStub.contains(true)
        isEverything = records.count == verdicts.count
    }

    /// The values of the records that go on; absent in stubs, unless they keep the field.
    func column(_ column: Column, of field: StandardField) -> Column {
        let blanks = hasStubs && !Self.stubFields.contains(field)
        guard blanks || !isEverything else { return column }
        switch column {
        case .codes(let values): return .codes(gather(values, blank: blanks ? 0 : nil))
        case .codeSets(let values): return .codeSets(gather(values, blank: blanks ? 0 : nil))
        case .areas(let values): return .areas(gather(values, blank: blanks ? 0 : nil))
        case .areaLists(let lists): return .areaLists(gather(lists, blanks: blanks))
        case .dates(let values): return .dates(gather(values, blank: blanks ? .min : nil))
        case .numbers(let values): return .numbers(gather(values, blank: blanks ? .min : nil))
        case .tokens(let values): return .tokens(gather(values, blank: blanks ? .absent : nil))
        case .entries(let lists): return .entries(gather(lists, blanks: blanks))
        }
    }

    /// Tokens of the records that go on, absent in stubs, unless they keep the field.
    func blanked(_ tokens: [Token], of field: StandardField) -> [Token] {
        guard hasStubs, !Self.stubFields.contains(field) else { return tokens }
        return tokens.indices.map { isStub[$0] ? .absent : tokens[$0] }
    }

    /// The consent of the records that go on: a stub's is a refusal, whatever its column says.
    func consents(_ values: [UInt8]?) -> [UInt8] {
        records.indices.map { index in
            isStub[index] ? YesNo.no.rawValue : values?[records[index]] ?? 0
        }
    }

    private func gather<Value>(_ values: [Value], blank: Value?) -> [Value] {
        guard let blank else { return records.map { values[$0] } }
        return records.indices.map { isStub[$0] ? blank : values[records[$0]] }
    }

    private func gather<Value>(_ lists: ListColumn<Value>, blanks: Bool) -> ListColumn<Value> {
        var gathered = ListColumn<Value>()
        for index in records.indices {
            gathered.append(blanks && isStub[index] ? [] : lists[records[index]])
        }
        return gathered
    }
}
