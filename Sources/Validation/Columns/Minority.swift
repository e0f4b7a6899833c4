import Model
import Normalisation

/// Whether the persons of a batch were under 18 when identified, as each of three fields says.
struct Minority {
    private let flags: [UInt8]?
    private let bands: [UInt8]?
    private let bandsRCP: [UInt8]?
    private let computed: [UInt8]?
    private let births: [Int32]?
    private let ages: [Int32]?

    init(of batch: CaseBatch) {
        flags = batch.columns.codes(.minorAtIdentification)
        bands = batch.columns.codes(.ageGroup)
        bandsRCP = batch.columns.codes(.ageGroupRCP)
        computed = batch.computedMinor
        births = batch.transients.birthDates
        ages = batch.transients.ages
    }

    /// Whether a flag or band contradicts what follows from the birth date or the age.
    func contradictsBirth(_ record: Int) -> Bool {
        let isGiven =
            PartialDate(raw: births?[record] ?? .min).isKnown
            || PartialDate(raw: ages?[record] ?? .min).isKnown
        guard isGiven, let byBirth = Self.answer(computed?[record]) else { return false }
        return [byFlag(record), byBand(record), byBandRCP(record)].contains(!byBirth)
    }

    /// What the fields say together; nil where they say nothing or contradict each other.
    func isMinor(_ record: Int) -> Bool? {
        guard let first = byFlag(record) ?? byBand(record) ?? byBandRCP(record) else { return nil }
        return agrees(record) ? first : nil
    }

    /// Whether no two fields contradict each other.
    func agrees(_ record: Int) -> Bool {
        let said = [byFlag(record), byBand(record), byBandRCP(record)]
        return !(said.contains(true) && said.contains(false))
    }

    private func byFlag(_ record: Int) -> Bool? { Self.answer(flags?[record]) }

    private static func answer(_ byte: UInt8?) -> Bool? {
        switch Coded<YesNo>(byte: byte ?? 0).value {
        case .yes: true
        case .no: false
        case nil: nil
        }
    }

    private func byBand(_ record: Int) -> Bool? {
        guard let band = bands.flatMap({ Coded<AgeBroad>(byte: $0[record]).value }) else { return nil }
        return band.rawValue <= AgeBroad.from9To17.rawValue
    }

    private func byBandRCP(_ record: Int) -> Bool? {
        guard let band = bandsRCP.flatMap({ Coded<AgeRCP>(byte: $0[record]).value }) else { return nil }
        return band.rawValue <= AgeRCP.from14To17.rawValue
    }
}
