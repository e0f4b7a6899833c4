/// What one organisation would report of the world for one quarter, as it knew it on the quarter's last day.
struct Reporter {
    let world: World
    let numbers: LocalNumbers

    init(_ world: World) {
        self.world = world
        numbers = LocalNumbers(world)
    }

    /// The rows of a quarter, in order of case number and event.
    func records(of habit: Habit, in quarter: Quarter) -> [Record] {
        var rows: [Record] = []
        for person in world.persons {
            for file in person.cases {
                let common = CommonFields(
                    person: person, file: file, organisation: habit.organisation, day: quarter.last,
                    numbers: numbers)
                switch habit.kind {
                case "SHELTER_STAY": rows += stays(common, quarter)
                case "NRM_REFERRAL": rows += referrals(common, habit, quarter)
                default: rows += returns(common, quarter)
                }
            }
        }
        return rows.sorted { ($0.event, $0.person) < ($1.event, $1.person) }
    }

    /// A stay is reported in every quarter in which she slept there.
    private func stays(_ common: CommonFields, _ quarter: Quarter) -> [Record] {
        common.file.stays.enumerated().compactMap { place, stay in
            guard stay.organisation == common.organisation, stay.entry <= quarter.last else { return nil }
            guard stay.exit ?? quarter.last >= quarter.first else { return nil }
            return common.record(of: stay, place + 1)
        }
    }

    /// A referral is reported when it is sent, and again whenever something came of it.
    private func referrals(_ common: CommonFields, _ habit: Habit, _ quarter: Quarter) -> [Record] {
        common.file.referrals.enumerated().compactMap { place, referral in
            guard referral.organisation == common.organisation else { return nil }
            let decided =
                habit.writes("formal_identification_decided") ? common.file.recognition.decided : nil
            let changes = referral.changes + [decided, common.file.closure?.day].compactMap { $0 }
            guard referral.sent <= quarter.last else { return nil }
            guard changes.contains(where: { $0 >= quarter.first && $0 <= quarter.last }) else { return nil }
            return common.record(of: referral, place + 1)
        }
    }

    /// A return is reported from the journey until the file is closed.
    private func returns(_ common: CommonFields, _ quarter: Quarter) -> [Record] {
        common.file.returns.enumerated().compactMap { place, home in
            guard home.organisation == common.organisation else { return nil }
            guard home.day <= quarter.last, home.lastDay >= quarter.first else { return nil }
            return common.record(of: home, place + 1)
        }
    }
}
