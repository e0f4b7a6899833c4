import Model

/// Fills age bands and the minor flag where what is known settles them.
enum AgeDerivation {
    /// Derives the ages of a batch whose dates, kinds and transients are set. Stated values stay as they are: a
    /// contradiction is a rule's business.
    static func derive(in batch: inout CaseBatch) {
        guard let ranges = ranges(of: batch) else { return }
        let broad = ranges.map { $0?.broadBand?.rawValue ?? 0 }
        let bandsRCP = ranges.map { $0?.bandRCP?.rawValue ?? 0 }
        let minors = ranges.map { range -> UInt8 in
            guard let isMinor = range?.isMinor else { return 0 }
            return isMinor ? YesNo.yes.rawValue : YesNo.no.rawValue
        }
        fill(.ageGroup, with: broad, in: &batch)
        fill(.ageGroupRCP, with: bandsRCP, in: &batch)
        fill(.minorAtIdentification, with: minors, in: &batch)
        batch.computedMinor = minors
    }

    // A null reason other than "unknown" was chosen by the sender, and stays.
    private static func fill(_ field: StandardField, with computed: [UInt8], in batch: inout CaseBatch) {
        guard var values = batch.columns.codes(field) else {
            if computed.contains(where: { $0 != 0 }) { batch.columns[field] = .codes(computed) }
            return
        }
        for record in values.indices
        where values[record] <= NullReason.unknown.rawValue && computed[record] != 0 {
            values[record] = computed[record]
        }
        batch.columns[field] = .codes(values)
    }

    private static func ranges(of batch: CaseBatch) -> [AgeRange?]? {
        let births = batch.transients.birthDates
        let ages = batch.transients
        let broad = batch.columns.codes(.ageGroup)
        let bandsRCP = batch.columns.codes(.ageGroupRCP)
        guard births != nil || ages.ages != nil || broad != nil || bandsRCP != nil else { return nil }
        let events = births == nil ? nil : FirstEvent.dates(of: batch)
        return (0..<batch.count).map { record in
            if let births, let events,
                let range = AgeRange(
                    birth: PartialDate(raw: births[record]), event: PartialDate(raw: events[record]))
            {
                return narrowed(range, by: age(ages, record))
            }
            if let age = age(ages, record) { return age }
            return statedBand(broad, bandsRCP, record)
        }
    }

    private static func age(_ ages: TransientColumns, _ record: Int) -> AgeRange? {
        if let range = ages.ageRanges?[record] { return range }
        guard let age = ages.ages?[record], age.isKnown else { return nil }
        return AgeRange(Int(age), Int(age))
    }

    // An age decides between the two that a year of birth leaves; one that contradicts the birth date does not.
    private static func narrowed(_ range: AgeRange, by age: AgeRange?) -> AgeRange {
        age.flatMap { range.intersection($0) } ?? range
    }

    private static func statedBand(_ broad: [UInt8]?, _ bandsRCP: [UInt8]?, _ record: Int) -> AgeRange? {
        let first = broad.flatMap { AgeBroad(rawValue: $0[record]) }.map { AgeRange($0) }
        let second = bandsRCP.flatMap { AgeRCP(rawValue: $0[record]) }.map { AgeRange($0) }
        guard let first, let second else { return first ?? second }
        return first.intersection(second)
    }
}
