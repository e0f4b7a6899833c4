import Model

/// Reads the services from wherever records tell of them, as one set.
///
/// `services_received` of every kind, `assistance` of returns, `services_in_shelter` of stays, and each stay as a
/// service of its own. What has no date of its own has those of its stay, referral or return. A referral's start of
/// service and the entry into reintegration are no intervals: nobody says how long they lasted.
struct ServiceDrafts {
    private(set) var drafts: [ServiceDraft] = []

    init(_ walk: RecordWalk, _ stays: Units<Stay>, _ referrals: Units<Referral>, _ returns: Units<Return>) {
        for stretch in walk.stretches {
            switch stretch.kind {
            case .caseRecord:
                addEntries(of: .servicesReceived, stretch) { _, _ in }
            case .shelterStay:
                addEntries(of: .servicesReceived, stretch) { Self.date(&$0, by: stays, $1) }
                addSets(stretch, stays)
            case .referral:
                addEntries(of: .servicesReceived, stretch) { interval, unit in
                    if !interval.start.isKnown { interval.start = referrals.events[unit].serviceStart }
                }
            case .returnReintegration:
                addEntries(of: .servicesReceived, stretch) { Self.date(&$0, by: returns, $1) }
                addEntries(of: .assistance, stretch) { Self.date(&$0, by: returns, $1) }
            }
        }
        addStays(stays)
    }

    /// Adds the entries of a field; `date` gives an interval its unit's dates where it has none.
    @inline(__always)
    private mutating func addEntries(
        of field: StandardField, _ stretch: RecordWalk.Stretch,
        date: (inout ServiceInterval, Int) -> Void
    ) {
        guard let lists = stretch.columns.entries(field) else { return }
        let records = stretch.records
        for index in records.rows.indices {
            var parts = ServiceParts(lists.range(of: Int(records.rows[index])))
            while let service = parts.next(in: lists.values) {
                var interval = service
                interval.source.organisation = stretch.place.organisation
                interval.source.area = stretch.place.area
                date(&interval, Int(records.units[index]))
                let isEnded = interval.end.isKnown
                if isEnded {
                    interval.knownUntil = interval.end.lastDayOrNone
                } else if interval.stay == .max {
                    interval.knownUntil = stretch.place.lastDay
                }
                drafts.append(ServiceDraft(caseNumber: records.cases[index], interval: interval))
            }
        }
    }

    /// Adds what was given during stays, as intervals of the stays.
    private mutating func addSets(_ stretch: RecordWalk.Stretch, _ stays: Units<Stay>) {
        guard let sets = stretch.columns.codeSets(.servicesInShelter) else { return }
        let records = stretch.records
        for index in records.rows.indices {
            // The bits below the first entry are null reasons.
            var bits = sets[Int(records.rows[index])] >> UInt64(CodeList.firstEntry)
            while bits != 0 {
                let byte = CodeList.firstEntry + UInt8(bits.trailingZeroBitCount)
                bits &= bits - 1
                let unit = Int(records.units[index])
                add(Coded(byte: byte), during: unit, stays, inCase: records.cases[index])
            }
        }
    }

    /// Adds the stays themselves.
    private mutating func addStays(_ stays: Units<Stay>) {
        for unit in stays.events.indices {
            add(Coded(.shelter), during: unit, stays, inCase: stays.cases[unit])
        }
    }

    private mutating func add(
        _ service: Coded<Service>, during unit: Int, _ stays: Units<Stay>, inCase number: UInt32
    ) {
        let stay = stays.events[unit]
        let interval = ServiceInterval(
            source: stay.source, service: service, start: stay.entry, end: stay.exit,
            knownUntil: stay.knownUntil, stay: UInt32(unit))
        drafts.append(ServiceDraft(caseNumber: number, interval: interval))
    }

    private static func date(_ interval: inout ServiceInterval, by stays: Units<Stay>, _ unit: Int) {
        guard !interval.start.isKnown else { return }
        let stay = stays.events[unit]
        interval.start = stay.entry
        interval.stay = UInt32(unit)
        interval.knownUntil = stay.knownUntil
        if !interval.end.isKnown { interval.end = stay.exit }
    }

    private static func date(_ interval: inout ServiceInterval, by returns: Units<Return>, _ unit: Int) {
        guard !interval.start.isKnown else { return }
        let event = returns.events[unit]
        interval.start = event.reintegrationEntry.isKnown ? event.reintegrationEntry : event.date
        if !interval.end.isKnown { interval.end = event.closureDate }
    }
}
