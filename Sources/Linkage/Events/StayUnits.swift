import Model

/// Reads the stays, and notices those that end twice.
struct StayUnits {
    private(set) var units: Units<Stay>
    // Of each stay whether its records state different exits.
    private var endsTwice: [Bool]

    init(_ walk: RecordWalk, _ list: UnitList) {
        units = Units(list) { Stay(source: $0) }
        endsTwice = Array(repeating: false, count: list.count)
        for stretch in walk.stretches(of: .shelterStay) {
            units.note(stretch)
            compareExits(stretch)
            stretch.reader(to: stretch.records.units).eachBlock { Self.read($0, into: &units.events) }
            noteLastDay(stretch)
        }
    }

    /// Stays whose records state different days of exit.
    var twoExits: Int { endsTwice.count { $0 } }

    /// Open stays that neither the latest quarter nor the one before reports.
    func openNotReported(latest quarter: Int32) -> Int {
        units.events.indices.count { !units.events[$0].exit.isKnown && units.quarters[$0] <= quarter - 2 }
    }

    /// Names the experience of each stay.
    mutating func assign(_ experiences: ExperienceIndex) { units.assign(experiences) }

    private mutating func compareExits(_ stretch: RecordWalk.Stretch) {
        guard let exits = stretch.columns.dates(.exitDate) else { return }
        for (index, row) in stretch.records.rows.enumerated() {
            let unit = Int(stretch.records.units[index])
            let (earlier, newer) = (units.events[unit].exit, PartialDate(raw: exits[Int(row)]))
            if earlier.isKnown, newer.isKnown, earlier != newer { endsTwice[unit] = true }
        }
    }

    private mutating func noteLastDay(_ stretch: RecordWalk.Stretch) {
        for unit in stretch.records.units {
            let exit = units.events[Int(unit)].exit
            units.events[Int(unit)].knownUntil = exit.isKnown ? exit.lastDayOrNone : stretch.place.lastDay
        }
    }

    private static func read(_ record: RecordReader, into stays: inout [Stay]) {
        record.dates(.entryDate, &stays) { $0.entry = $1 }
        record.dates(.exitDate, &stays) { $0.exit = $1 }
        record.codes(.shelterType, &stays) { $0.shelterType.byte = $1 }
        record.codes(.referredBy, &stays) { $0.referredBy.byte = $1 }
        record.codes(.agreedToReturn, &stays) { $0.agreedToReturn.byte = $1 }
        record.codes(.domesticTrafficking, &stays) { $0.domesticTrafficking.byte = $1 }
        record.codes(.exitDestination, &stays) { $0.exitDestination.byte = $1 }
        record.codes(.exitType, &stays) { $0.exitType.byte = $1 }
        record.dates(.nextServiceStart, &stays) { $0.nextServiceStart = $1 }
        record.dates(.planDate, &stays) { $0.planDate = $1 }
        record.codes(.riskLevelEntry, &stays) { $0.riskLevelEntry.byte = $1 }
        record.codes(.riskLevelExit, &stays) { $0.riskLevelExit.byte = $1 }
    }
}
