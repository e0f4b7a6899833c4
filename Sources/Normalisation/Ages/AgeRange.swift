import Model

/// The ages, in completed years, that a person can have had at an event by what is known.
struct AgeRange: Equatable, Sendable {
    /// The youngest possible age.
    var youngest: Int
    /// The oldest possible age.
    var oldest: Int

    /// Beyond this the dates contradict each other, and no band is given.
    static let oldestAge = 120

    /// The ages that dates of birth and event allow, each as precise as given; nil where either is not known, the
    /// event surely lies before the birth, or the age is beyond 120.
    init?(birth: PartialDate, event: PartialDate) {
        guard let bornFirst = birth.firstDay, let bornLast = birth.lastDay else { return nil }
        guard let eventFirst = event.firstDay, let eventLast = event.lastDay else { return nil }
        let oldest = Self.completedYears(from: bornFirst, to: eventLast)
        guard (0...Self.oldestAge).contains(oldest) else { return nil }
        youngest = max(0, Self.completedYears(from: bornLast, to: eventFirst))
        self.oldest = oldest
    }

    /// The ages from `youngest` to `oldest`.
    init(_ youngest: Int, _ oldest: Int) {
        self.youngest = youngest
        self.oldest = oldest
    }

    /// The ages of a CTDC band.
    init(_ band: AgeBroad) { (youngest, oldest) = Self.bounds[Int(band.rawValue - CodeList.firstEntry)] }

    /// The ages of an RCP band.
    init(_ band: AgeRCP) { (youngest, oldest) = Self.boundsRCP[Int(band.rawValue - CodeList.firstEntry)] }

    /// The ages that both allow; nil where they contradict each other.
    func intersection(_ other: AgeRange) -> AgeRange? {
        let youngest = max(youngest, other.youngest)
        let oldest = min(oldest, other.oldest)
        return youngest <= oldest ? AgeRange(youngest, oldest) : nil
    }

    /// The CTDC band that holds all these ages.
    var broadBand: AgeBroad? {
        Self.bounds.firstIndex { $0.0 <= youngest && oldest <= $0.1 }
            .flatMap { AgeBroad(rawValue: CodeList.firstEntry + UInt8($0)) }
    }

    /// The RCP band that holds all these ages.
    var bandRCP: AgeRCP? {
        Self.boundsRCP.firstIndex { $0.0 <= youngest && oldest <= $0.1 }
            .flatMap { AgeRCP(rawValue: CodeList.firstEntry + UInt8($0)) }
    }

    /// Whether all these ages are under 18; nil where some are and some are not.
    var isMinor: Bool? { oldest < 18 ? true : youngest >= 18 ? false : nil }

    // A person born on 29 February completes a year on 1 March of a common year: the stricter reading, by which
    // nobody is counted as an adult a day early.
    private static func completedYears(from birth: Int, to event: Int) -> Int {
        let born = CivilDate(daysSince1970: birth)
        let then = CivilDate(daysSince1970: event)
        let hasHadBirthday = (then.month, then.day) >= (born.month, born.day)
        return then.year - born.year - (hasHadBirthday ? 0 : 1)
    }

    private static let bounds = [
        (0, 8), (9, 17), (18, 20), (21, 23), (24, 26), (27, 29), (30, 38), (39, 47), (48, oldestAge),
    ]
    private static let boundsRCP = [(0, 13), (14, 17), (18, 24), (25, 30), (31, oldestAge)]
}
