import Model

/// A case while its records are read: of each fact the latest known value.
struct CaseDraft {
    let person: UInt32
    var history: CaseHistory
    var retrafficked: Coded<YesNo> = .absent
    var identification = PartialDate.absent
    var offer = PartialDate.absent
    /// The earliest service that the case's records tell of.
    var firstService = PartialDate.absent

    // Dated events of the case that are no unit's.
    var decision = PartialDate.absent
    var needsAssessment = PartialDate.absent
    var firstAssistance = PartialDate.absent
    var plan = PartialDate.absent
    var planEnd = PartialDate.absent
    var reflection = PartialDate.absent
    var guardian = PartialDate.absent
    var compensation = PartialDate.absent

    init(person: UInt32, organisation: UInt16) {
        self.person = person
        let source = EventSource(organisation: organisation, area: .absent, experience: 0)
        history = CaseHistory(source: source, lastReported: .min)
    }

    /// What places the case in time: its identification, else its opening.
    var anchor: PartialDate { identification.isKnown ? identification : history.opening }

    /// Takes an event of the case that opens it or is one of its contacts.
    mutating func add(opening date: PartialDate) {
        history.opening.makeEarliest(date)
        add(contact: date)
    }

    /// Takes a service of the case.
    mutating func add(service date: PartialDate) {
        firstService.makeEarliest(date)
        add(opening: date)
    }

    /// Takes a dated event of the case.
    mutating func add(contact date: PartialDate) {
        guard date.isKnown else { return }
        history.lastContactDay = max(history.lastContactDay, date.lastDayOrNone)
    }

    /// Takes the dates that its own records state.
    mutating func addOwnDates() {
        add(opening: identification)
        add(opening: offer)
        let others = [
            decision, needsAssessment, firstAssistance, plan, planEnd, reflection, guardian, compensation,
            history.closureDate,
        ]
        for date in others { add(contact: date) }
    }
}
