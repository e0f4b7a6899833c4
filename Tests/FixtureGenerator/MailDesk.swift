/// Puts together what each organisation sends quarter by quarter, with the mishaps of real mail.
struct MailDesk {
    private let reporter: Reporter
    private let chance: Chance
    private var turns: [String: Int] = [:]
    private(set) var identifiers = Identifiers()
    private(set) var views = Views()
    private(set) var errors = "file,record,rule,field\n"
    private(set) var spoilt: Set<Int> = []
    /// Beds by organisation, enough for the fullest night.
    private(set) var beds: [String: Int] = [:]

    init(world: World, chance: Chance) {
        reporter = Reporter(world)
        self.chance = chance
        for organisation in Organisation.all where organisation.habit.kind == "SHELTER_STAY" {
            beds[organisation.id] = Occupancy(world, organisation.id).beds
        }
    }

    /// The organisation's files, and the envelopes beside them.
    mutating func submissions(of organisation: Organisation) -> [GeneratedFile] {
        Quarter.all.flatMap { quarter -> [GeneratedFile] in
            // The shelter had moved house, and nobody wrote.
            if organisation.id == "XKX-SHELTER", quarter.name == "2003-Q4" { return [] }
            let rows = reporter.records(of: organisation.habit, in: quarter)
            guard organisation.id == "MDA-RETURN", quarter.name == "2004-Q2" else {
                return submission(of: organisation, quarter, rows, revision: 1)
            }
            return submission(of: organisation, quarter, hurried(rows), revision: 1)
                + submission(of: organisation, quarter, rows, revision: 2)
        }
    }

    /// What was sent in a hurry: every ninth row forgotten, every seventh with the wrong type of return.
    private func hurried(_ rows: [Record]) -> [Record] {
        rows.enumerated().compactMap { place, row in
            if place % 9 == 4 { return nil }
            var row = row
            if place % 7 == 2 { row.set("return_type", "VOLUNTARY_UNASSISTED") }
            return row
        }
    }

    private mutating func submission(
        of organisation: Organisation, _ quarter: Quarter, _ rows: [Record], revision: Int
    ) -> [GeneratedFile] {
        let habit = organisation.habit
        let suffix = revision > 1 ? "-r\(revision)" : ""
        let path = "\(habit.folder)/\(habit.stem)-\(quarter.name)\(suffix).\(habit.fileExtension)"
        var planting = PlantedErrors(
            habit: habit, quarter: quarter, chance: chance.fork(path), turn: turns[habit.kind, default: 0])
        let records = planting.planted(in: rows)
        turns[habit.kind] = planting.turn
        note(records, path)
        identifiers.collect(records, habit)
        views.collect(records, organisation)
        let envelope = envelope(organisation, quarter, count: records.count, revision: revision)
        let writer = SubmissionWriter(habit: habit, envelope: envelope)
        let file = GeneratedFile(path, writer.bytes(records))
        guard habit.hasSidecar else { return [file] }
        return [file, GeneratedFile("\(path).envelope.json", Tree.branch(envelope).json() + "\n")]
    }

    private mutating func note(_ records: [Record], _ path: String) {
        for (place, record) in records.enumerated() {
            guard let planted = record.planted else { continue }
            errors += "\(path),\(place + 1),\(planted.rule),\(planted.field)\n"
            spoilt.insert(record.person)
        }
    }

    private func envelope(
        _ organisation: Organisation, _ quarter: Quarter, count: Int, revision: Int
    ) -> [(String, Tree)] {
        let prepared = revision > 1 ? Day(2004, 11, 15) : quarter.last + organisation.delay
        var envelope: [(String, Tree)] = [
            ("submission_id", .text("\(organisation.id).\(quarter.name).r\(revision)")),
            ("supplier_id", .text(organisation.id)), ("period", .text(quarter.name)),
            ("prepared_on", .text(prepared.iso)), ("record_count", .bare("\(count)")),
        ]
        if organisation.habit.isStandard {
            envelope.append(("record_type", .text(organisation.habit.kind)))
            envelope.append(("reporting_area", .text(organisation.area)))
            envelope.append(("supplier_type", .text(organisation.type)))
        }
        if revision > 1 { envelope.append(("revision", .bare("\(revision)"))) }
        if count == 0 { envelope.append(("nil_report", .bare("true"))) }
        if let beds = beds[organisation.id] {
            // A few nights are lost to repairs.
            envelope.append(("bed_nights_available", .bare("\(beds * quarter.days - quarter.number * 3)")))
        }
        return envelope
    }
}

/// How full an organisation's shelter is.
struct Occupancy {
    let beds: Int

    init(_ world: World, _ organisation: String) {
        let first = Day(2003, 1, 1)
        var nights = [Int](repeating: 0, count: 731)
        for stay in world.persons.flatMap({ $0.cases }).flatMap({ $0.stays }) {
            guard stay.organisation == organisation else { continue }
            let leaves = min((stay.exit ?? stay.entry) - first, nights.count)
            for night in max(0, stay.entry - first)..<max(0, stay.entry - first, leaves) {
                nights[night] += 1
            }
        }
        beds = (nights.max() ?? 0) + 2
    }
}
