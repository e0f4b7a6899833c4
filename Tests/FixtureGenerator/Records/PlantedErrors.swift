/// Spoils about three rows in two hundred, each in one way that a rule should find.
struct PlantedErrors {
    let habit: Habit
    let quarter: Quarter
    var chance: Chance
    /// Counts on over files, so that every fault comes up.
    var turn: Int

    /// More in stays, since some faults fit them only.
    private var perThousand: Int { habit.kind == "SHELTER_STAY" ? 30 : 12 }

    private enum Fault: CaseIterable {
        case exitBeforeEntry, impossibleDate, unknownCode, missingField, futureDate, duplicate, overlap
        case personalNumber, minorAgainstBirth, outOfPeriod
    }

    /// The rows with their faults in place.
    mutating func planted(in records: [Record]) -> [Record] {
        records.flatMap { record in
            guard chance.number(1...1000) <= perThousand else { return [record] }
            for _ in Fault.allCases {
                let fault = Fault.allCases[turn % Fault.allCases.count]
                turn += 1
                if let spoilt = spoilt(record, by: fault) { return spoilt }
            }
            return [record]
        }
    }

    /// The rows in place of this one, or nil where the fault does not fit it.
    private mutating func spoilt(_ record: Record, by fault: Fault) -> [Record]? {
        switch fault {
        case .exitBeforeEntry: exitBeforeEntry(record)
        case .impossibleDate: impossibleDate(record)
        case .unknownCode: unknownCode(record)
        case .missingField: missingField(record)
        case .futureDate: futureDate(record)
        case .duplicate: duplicate(record)
        case .overlap: overlap(record)
        case .personalNumber: personalNumber(record)
        case .minorAgainstBirth: minorAgainstBirth(record)
        case .outOfPeriod: outOfPeriod(record)
        }
    }

    /// The date that a record of this kind cannot do without.
    private var mainDate: String {
        switch habit.kind {
        case "SHELTER_STAY": "entry_date"
        case "NRM_REFERRAL": "sent_date"
        default: "return_date"
        }
    }

    private func spoilt(_ record: Record, _ field: String, _ value: Value?, _ rule: String) -> [Record] {
        var record = record
        record[field] = value
        record.planted = Planted(rule: rule, field: field)
        return [record]
    }

    private func exitBeforeEntry(_ record: Record) -> [Record]? {
        guard case .date(let entry)? = record["entry_date"], case .date? = record["exit_date"] else {
            return nil
        }
        return spoilt(record, "exit_date", .date(entry - 6), "exit-not-before-entry")
    }

    private func impossibleDate(_ record: Record) -> [Record]? {
        guard case .date(let day)? = record[mainDate] else { return nil }
        return spoilt(record, mainDate, .raw(habit.dates.text(31, 2, day.year)), "date-in-calendar")
    }

    private func unknownCode(_ record: Record) -> [Record]? {
        spoilt(record, "exploitation_forms", .raw("XQZ-7"), "code-in-list")
    }

    private func missingField(_ record: Record) -> [Record]? {
        guard habit.kind != "RETURN_REINTEGRATION" else { return nil }
        return spoilt(record, mainDate, nil, "critical-value-present")
    }

    private func futureDate(_ record: Record) -> [Record]? {
        let field = habit.kind == "SHELTER_STAY" ? "exit_date" : "assistance_offer_date"
        guard record[field] != nil else { return nil }
        return spoilt(record, field, .date(Day(quarter.year + 3, 5, 17)), "no-date-in-the-future")
    }

    private func duplicate(_ record: Record) -> [Record]? {
        var again = record
        again.planted = Planted(rule: "unit-reported-once", field: "")
        return [record, again]
    }

    private func overlap(_ record: Record) -> [Record]? {
        guard case .date(let entry)? = record["entry_date"], case .date(let exit)? = record["exit_date"],
            exit - entry > 8, case .text(let stay)? = record["stay_id"]
        else { return nil }
        var other = record
        other["stay_id"] = .text(stay + "B")
        other["entry_date"] = .date(entry + 3)
        other.planted = Planted(rule: "stays-do-not-overlap", field: "entry_date")
        return [record, other]
    }

    /// Somebody's JMBG in the column of education or of the form of exploitation.
    private mutating func personalNumber(_ record: Record) -> [Record]? {
        let field = habit.writes("education") ? "education" : "exploitation_forms"
        let number = NationalNumbers.number(
            nation: "SRB", area: "SRB", sex: "F", birth: Day(1979, 3, 1) + chance.number(0...2000),
            chance: &chance)
        return spoilt(record, field, number.map { .raw($0) }, "no-identifier-in-a-coded-column")
    }

    private func minorAgainstBirth(_ record: Record) -> [Record]? {
        guard habit.writes("minor_at_identification"), case .date(let birth)? = record["birth_date"],
            case .date(let found)? = record["identification_date"], birth.age(on: found) >= 20
        else { return nil }
        return spoilt(record, "minor_at_identification", .code("Y"), "minor-agrees-with-birth-date")
    }

    /// A row of another year under a number of its own.
    private func outOfPeriod(_ record: Record) -> [Record]? {
        guard habit.kind == "SHELTER_STAY", case .text(let stay)? = record["stay_id"] else { return nil }
        var old = record
        for field in old.values.keys.sorted() {
            if case .date(let day)? = old[field], field != "birth_date" { old[field] = .date(day - 3 * 365) }
        }
        old["exit_date"] = .date(quarter.first - 2 * 365)
        old["case_status"] = .code("CLOSED")
        old["exit_type"] = .code("PLANNED")
        old["exit_destination"] = .code("FAMILY")
        old["stay_id"] = .text(stay + "ALT")
        if case .text(let number)? = old["local_case_id"] { old["local_case_id"] = .text(number + "ALT") }
        old.values["regional_person_number"] = nil
        old.planted = Planted(rule: "falls-into-the-quarter", field: "exit_date")
        return [record, old]
    }
}
