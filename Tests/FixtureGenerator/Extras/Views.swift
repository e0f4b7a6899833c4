/// What one organisation knows of one person, gathered from the rows that it sent.
struct View {
    let organisation: String
    let area: String
    var identified: Set<Day> = []
    /// As its last row says.
    var status = ""
    /// Every day on which it says that a service began.
    var starts: Set<Day> = []

    var firstService: Day? { starts.min() }
}

/// What all organisations know, by person.
struct Views {
    private(set) var byPerson: [Int: [View]] = [:]

    mutating func collect(_ records: [Record], _ organisation: Organisation) {
        for record in records {
            var views = byPerson[record.person] ?? []
            let place = views.firstIndex { $0.organisation == organisation.id } ?? views.count
            if place == views.count {
                views.append(View(organisation: organisation.id, area: organisation.area))
            }
            if case .date(let day)? = record["identification_date"] { views[place].identified.insert(day) }
            if case .code(let status)? = record["victim_status"] { views[place].status = status }
            views[place].starts.formUnion(serviceStarts(of: record, organisation.habit))
            byPerson[record.person] = views
        }
    }

    /// Every date in the row's columns on which some service began.
    private func serviceStarts(of record: Record, _ habit: Habit) -> [Day] {
        let fields = ["entry_date", "service_start_date", "reintegration_entry_date"].filter {
            habit.writes($0)
        }
        var starts: [Day] = fields.compactMap { field in
            guard case .date(let day)? = record[field] else { return nil }
            return day
        }
        for field in ["services_received", "assistance"] where habit.writes(field) {
            guard case .entries(let entries)? = record[field] else { continue }
            for part in entries.joined() where part.0 == "start" {
                if case .date(let day) = part.1 { starts.append(day) }
            }
        }
        return starts
    }
}
