import Model
import Normalisation

/// Tells the stays, referrals, returns and cases of a batch apart: by their numbers or keys, and where they have
/// none by case, kind and first date.
struct UnitReader {
    private let batch: CaseBatch
    private let reader: KeyReader
    private let anchors: UnitAnchors

    init(_ batch: CaseBatch, _ reader: KeyReader) {
        self.batch = batch
        self.reader = reader
        anchors = UnitAnchors(batch)
    }

    /// A fingerprint per record; absent where nothing tells the unit.
    func fingerprints(cases: [Fingerprint], persons: [Fingerprint]) -> [Fingerprint] {
        (0..<batch.count).map { record in
            guard let kind = batch.kinds[record] else { return .absent }
            let owner = cases[record].isAbsent ? persons[record] : cases[record]
            if kind == .caseRecord { return owner }
            var unit = Fingerprint(seed: 16 + UInt64(kind.rawValue))
            if reader.mix(Self.number(of: kind), or: .unitKey, of: record, into: &unit) { return unit }
            if owner.isAbsent { return .absent }
            unit = owner
            unit.mix(UInt64(kind.rawValue))
            unit.mix(UInt64(UInt32(bitPattern: anchors.date(of: record, kind).raw)))
            return unit
        }
    }

    private static func number(of kind: RecordKind) -> TransientField {
        switch kind {
        case .caseRecord: .localCaseID
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
        let date =
            dates[Int(kind.rawValue - CodeList.firstEntry)].map { PartialDate(raw: $0[record]) } ?? .absent
        if date.isKnown || kind != .returnReintegration { return date }
        return reintegrations.map { PartialDate(raw: $0[record]) } ?? .absent
    }

    /// The field of the date with which a unit of a kind begins.
    static func field(of kind: RecordKind) -> StandardField {
        switch kind {
        case .caseRecord: .identificationDate
        case .shelterStay: .entryDate
        case .referral: .sentDate
        case .returnReintegration: .returnDate
        }
    }
}
