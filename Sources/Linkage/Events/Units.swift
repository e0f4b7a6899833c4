import Model

/// An event that a unit's records tell of.
protocol UnitEvent {
    var source: EventSource { get set }
}

extension Stay: UnitEvent {}
extension Referral: UnitEvent {}
extension Return: UnitEvent {}

/// The stays, referrals or returns while their records are read in order of time.
///
/// The latest record of a unit wins: whatever it says, "unknown" too, replaces what earlier ones said; where it
/// says nothing, what was said before stands.
struct Units<Event: UnitEvent> {
    var events: [Event]
    /// The person of each.
    let persons: [UInt32]
    /// The case of each, as last reported.
    private(set) var cases: [UInt32]
    /// The quarter in which each was last reported.
    private(set) var quarters: [Int32]

    init(_ list: UnitList, make: (EventSource) -> Event) {
        events = list.organisations.map {
            make(EventSource(organisation: $0, area: .absent, experience: 0))
        }
        persons = list.persons
        cases = Array(repeating: 0, count: list.count)
        quarters = Array(repeating: .min, count: list.count)
    }

    /// Notes that the units of these records were reported by them.
    mutating func note(_ stretch: RecordWalk.Stretch) {
        let records = stretch.records
        for index in records.rows.indices {
            let unit = Int(records.units[index])
            events[unit].source.area = stretch.place.area
            cases[unit] = records.cases[index]
            quarters[unit] = stretch.place.quarter
        }
    }

    /// Names the experience of each unit by that of its case.
    mutating func assign(_ experiences: ExperienceIndex) {
        for unit in events.indices {
            events[unit].source.experience = experiences.ofCase[Int(cases[unit])]
        }
    }
}
