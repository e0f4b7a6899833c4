import Model
import Normalisation

/// What submission rules keep of a batch: fingerprints by which the same unit, person or case is seen again.
///
/// Made in parallel, used in file order.
public struct RecordTraces: Sendable {
    /// The unit: stay, referral, return or case. By its number; else by person and first date.
    var units: [Fingerprint]
    /// Whether the unit is told by a number or key of its own.
    var unitIsNumbered: [Bool]
    /// Everything that the record says.
    var contents: [Fingerprint]
    /// The person, by the first of her key or numbers that is given.
    var persons: [Fingerprint]
    /// The case; absent where it has no number of its own.
    var cases: [Fingerprint]
    /// Sex, birth or age, citizenship, exploitation and date together; absent unless all are known.
    var likenesses: [Fingerprint]

    /// The traces of a batch.
    init(of batch: CaseBatch) {
        let reader = KeyReader(batch)
        persons = reader.fingerprints(
            seed: 1, tokens: [.personKey, .supplierPersonKey],
            texts: [.localPersonID, .localCaseID, .regionalPersonNumber])
        cases = reader.fingerprints(seed: 2, tokens: [.caseKey], texts: [.localCaseID])
        units = []
        unitIsNumbered = []
        contents = RecordContents.fingerprints(of: batch)
        likenesses = Likeness.fingerprints(of: batch)
        findUnits(of: batch, with: reader)
    }

    private mutating func findUnits(of batch: CaseBatch, with reader: KeyReader) {
        units.reserveCapacity(batch.count)
        unitIsNumbered.reserveCapacity(batch.count)
        let anchors = UnitAnchors(batch)
        for record in 0..<batch.count {
            guard let kind = batch.kinds[record] else {
                units.append(.absent)
                unitIsNumbered.append(false)
                continue
            }
            var unit = Fingerprint(seed: 16 + UInt64(kind.rawValue))
            let isNumbered = reader.mix(anchors.number(of: kind), or: .unitKey, of: record, into: &unit)
            if !isNumbered { unit = anchors.unit(of: record, kind, person: persons[record]) }
            units.append(unit)
            unitIsNumbered.append(isNumbered)
        }
    }
}

/// Which number and which date tell one unit of a kind from another.
struct UnitAnchors {
    private let dates: [[Int32]?]

    init(_ batch: CaseBatch) {
        dates = RecordKind.allCases.map { batch.columns.dates(Self.field(of: $0)) }
    }

    /// The transient field that holds the unit's number.
    func number(of kind: RecordKind) -> TransientField {
        switch kind {
        case .caseRecord: .localCaseID
        case .shelterStay: .stayID
        case .referral: .referralID
        case .returnReintegration: .returnID
        }
    }

    /// A unit without a number: its person's, of this kind, from this date; absent where one is missing.
    func unit(of record: Int, _ kind: RecordKind, person: Fingerprint) -> Fingerprint {
        let date = self.date(of: record, kind)
        guard !person.isAbsent, date.isKnown else { return .absent }
        var unit = person
        unit.mix(UInt64(kind.rawValue))
        unit.mix(UInt64(UInt32(bitPattern: date.raw)))
        return unit
    }

    /// The date with which the unit begins.
    func date(of record: Int, _ kind: RecordKind) -> PartialDate {
        dates[Int(kind.rawValue - CodeList.firstEntry)].map { PartialDate(raw: $0[record]) } ?? .absent
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
