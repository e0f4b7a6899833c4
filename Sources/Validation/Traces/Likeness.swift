import Model
import Normalisation

/// Fingerprints by which two records look like the same person though their numbers differ.
///
/// X13's tuple: sex, birth or age, citizenship, exploitation and event date. A record that lacks one of them has
/// no likeness: what is half empty resembles everything.
struct Likeness {
    /// A fingerprint per record; absent where the tuple is not complete.
    static func fingerprints(of batch: CaseBatch) -> [Fingerprint] {
        let absent = [Fingerprint](repeating: .absent, count: batch.count)
        guard let sexes = batch.columns.codes(.sex) else { return absent }
        guard let forms = batch.columns.codeSets(.exploitationForms) else { return absent }
        guard let citizenships = batch.columns.areaLists(.citizenship) else { return absent }
        let births = batch.transients.birthDates
        let ages = batch.columns.codes(.ageGroup)
        let anchors = UnitAnchors(batch)
        var found = absent
        for record in 0..<batch.count {
            guard let kind = batch.kinds[record], sexes[record] >= CodeList.firstEntry else { continue }
            let areas = citizenships[record]
            guard CodeSet(bits: forms[record]).hasValue, let area = areas.first, area >= Area.firstEntry
            else {
                continue
            }
            let day = anchors.date(of: record, kind)
            guard day.day != nil else { continue }
            let birth = births.map { PartialDate(raw: $0[record]) } ?? .absent
            let age = ages?[record] ?? 0
            guard birth.isKnown || age >= CodeList.firstEntry else { continue }
            var tuple = Fingerprint(seed: 4)
            tuple.mix(
                UInt64(kind.rawValue) << 16 | UInt64(sexes[record]) << 8 | (birth.isKnown ? 0 : UInt64(age)))
            tuple.mix(birth.firstDay.map { UInt64(CivilDate(daysSince1970: $0).year) } ?? 0)
            tuple.mix(forms[record])
            tuple.mix(UInt64(UInt32(bitPattern: day.raw)))
            for area in areas { tuple.mix(UInt64(area)) }
            found[record] = tuple
        }
        return found
    }
}
