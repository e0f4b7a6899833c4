import Model
import Normalisation

/// Tells the stays, referrals, returns and cases of a batch apart: by their numbers or keys, and where they have
/// none by case, kind and first date.
struct UnitReader {
    private let batch: CaseBatch
    private let anchors: UnitAnchors
    /// Number fingerprints by kind; no column: none.
    private let numbered: [[Fingerprint]]

    init(_ batch: CaseBatch, _ reader: KeyReader) {
        self.batch = batch
        anchors = UnitAnchors(batch)
        numbered = RecordKind.allCases.map { kind in
            let texts = Self.number(of: kind).map { [$0] } ?? []
            return reader.fingerprints(seed: 16 + UInt64(kind.rawValue), tokens: [.unitKey], texts: texts)
        }
    }

    /// A fingerprint per record; absent where nothing tells the unit.
    func fingerprints(cases: [Fingerprint], persons: [Fingerprint]) -> [Fingerprint] {
        var found = [Fingerprint](repeating: .absent, count: batch.count)
        for record in 0..<batch.count {
            guard let kind = batch.kinds[record] else { continue }
            let number = numbered[Int(kind.rawValue - CodeList.firstEntry)][record]
            if !number.isAbsent {
                found[record] = number
                continue
            }
            var unit = cases[record].isAbsent ? persons[record] : cases[record]
            if unit.isAbsent { continue }
            unit.mix(UInt64(kind.rawValue))
            if kind != .caseRecord {
                unit.mix(UInt64(UInt32(bitPattern: anchors.date(of: record, kind).raw)))
            }
            found[record] = unit
        }
        return found
    }

    /// The field of a unit's own number; a case is told by its case number.
    private static func number(of kind: RecordKind) -> TransientField? {
        switch kind {
        case .caseRecord: nil
        case .shelterStay: .stayID
        case .referral: .referralID
        case .returnReintegration: .returnID
        }
    }
}

/// The date with which each unit of a batch begins.
struct UnitAnchors {
    private let dates: [[Int32]?]
    private let reintegrations: [Int32]?

    init(_ batch: CaseBatch) {
        dates = RecordKind.allCases.map { batch.columns.dates(Self.field(of: $0)) }
        reintegrations = batch.columns.dates(.reintegrationEntryDate)
    }

    /// The date with which a record's unit begins; absent where it is not given.
    func date(of record: Int, _ kind: RecordKind) -> PartialDate {
        let date = PartialDate(raw: dates[Int(kind.rawValue - CodeList.firstEntry)]?[record] ?? .min)
        if date.isKnown || kind != .returnReintegration { return date }
        return PartialDate(raw: reintegrations?[record] ?? .min)
    }

    /// The field of the date with which a unit of a kind begins.
    private static func field(of kind: RecordKind) -> StandardField {
        switch kind {
        case .caseRecord: .identificationDate
        case .shelterStay: .entryDate
        case .referral: .sentDate
        case .returnReintegration: .returnDate
        }
    }
}
