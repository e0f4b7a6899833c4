/// The fields that a row of any kind shares: the person, her case, and what is known of it on a day.
struct CommonFields {
    let person: Person
    let file: Case
    let organisation: String
    let day: Day
    let numbers: LocalNumbers

    var caseNumber: String { numbers.caseNumber(organisation, person.number, file.index) }

    /// A row with all that is common.
    func row(_ event: Day) -> Record {
        var record = Record(person: person.number, event: event)
        setIdentity(&record)
        setExperience(&record)
        setRecognition(&record)
        setProtection(&record)
        setAssistance(&record)
        return record
    }

    private func setIdentity(_ record: inout Record) {
        record["local_case_id"] = .text(caseNumber)
        record["local_person_id"] = .text(numbers.personNumber(organisation, person.number))
        if let number = person.regionalNumber { record["regional_person_number"] = .text(number) }
        record["given_name"] = .name(person.given)
        record["family_name"] = .name(person.family)
        record["parent_given_name"] = .name(person.parentGiven)
        record["birth_place"] = .name(person.birthPlace)
        record["birth_date"] = birthAsKnown
        record["birth_year"] = .count(person.birth.year)
        if let number = person.nationalNumber, isKnown("national", 70) {
            record["national_number"] = .text(number)
        }
        if isKnown("document", 60) { record["document_number"] = .text(person.documentNumber) }
        if isKnown("phone", 50) { record["phone"] = .text(person.phone) }
        if isKnown("email", 25) { record["email"] = .text(person.email) }
        record["note"] = isKnown("note", 60) ? .text(Notes.text(person, organisation)) : .text("")
        record["case_worker"] = .name(Notes.worker(person, organisation))
        record["sex"] = .code(person.sex)
        record["citizenship"] = .areas(person.citizenships)
        record["origin_area"] = .area(person.nation)
        record["marital_status"] = .code(person.maritalStatus)
        record["education"] = .code(person.education)
        record["children_count_band"] = .code(person.children)
        let hasWithdrawn = person.consentWithdrawn.map { $0 <= day } ?? false
        record.set("consent_stat_use", isTrue: person.consents && !hasWithdrawn)
        record.set("linkage_scope", person.linkageScope)
    }

    /// Now and then only the month or the year of birth is known, the same to one organisation always.
    private var birthAsKnown: Value {
        var chance = chance("birth")
        return switch chance.number(1...100) {
        case 1...4: .year(person.birth)
        case 5...6: .month(person.birth)
        case 7: .unknownDate
        default: .date(person.birth)
        }
    }

    private func setExperience(_ record: inout Record) {
        let lived = file.experience
        record["exploitation_forms"] = .codes(lived.forms)
        if !lived.sectors.isEmpty { record["labour_sector"] = .codes(lived.sectors) }
        record["country_recruitment"] = .area(lived.recruitedIn)
        record["country_exploitation"] = .areas(lived.exploitedIn)
        if !lived.transit.isEmpty { record["countries_transit"] = .areas(lived.transit) }
        record["recruiter_relation"] = .codes([lived.relation])
        record["recruitment_method"] = .codes([lived.method])
        if !lived.means.isEmpty { record["means_of_control"] = .codes(lived.means) }
        record.set("duration_band", lived.duration)
        record.set("retrafficked", isTrue: lived.isRepeated)
        record["prior_case_count"] = .count(file.index - 1)
        let isMinor = person.isMinor(on: file.identified)
        record.set("minor_at_identification", isTrue: isMinor)
        record.set("minor_at_exploitation", isTrue: isMinor)
    }

    private func setRecognition(_ record: inout Record) {
        let found = file.recognition
        let isDecided = found.decided.map { $0 <= day } ?? false
        let isFormal = found.status == "IDENTIFIED_FORMAL" || found.status == "NOT_VICTIM"
        record.set("victim_status", isFormal && !isDecided ? "PRESUMED" : found.status)
        record.set("status_authority", isFormal && !isDecided ? "NGO" : found.authority)
        record.set("identification_date", file.identified, by: day)
        record["identification_area"] = .area(file.area)
        record.set("formal_decision_date", found.decided, by: day)
        let isAsked = found.requested.map { $0 <= day } ?? false
        record.set("formal_decision", isDecided ? found.decision : isAsked ? "PENDING" : "NOT_SOUGHT")
        record.set("formal_identification_requested", found.requested, by: day)
        record.set("formal_identification_decided", found.decided, by: day)
        record.set("formal_identification_result", isDecided ? found.decision : isAsked ? "PENDING" : nil)
    }

    private func setProtection(_ record: inout Record) {
        let guarded = file.protection
        record.set("risk_level", guarded.risk)
        record.set("legal_status", guarded.legalStatus)
        if guarded.legalStatus != "NATIONAL" {
            record.set("reflection_offered", isTrue: guarded.reflectionOffered)
            record.set("reflection_granted", isTrue: guarded.reflection != nil)
        }
        record.set("reflection_start", guarded.reflection?.start, by: day)
        if let reflection = guarded.reflection, reflection.start <= day {
            record["reflection_end"] = .date(reflection.end)
            record["reflection_days"] = .count(reflection.end - reflection.start)
        }
        if let permit = guarded.permit, permit.applied <= day {
            record.set("residence_permit_applied", isTrue: true)
            record.set("residence_permit_decided", isTrue: permit.decided <= day)
            if permit.decided <= day { record.set("residence_permit_granted", isTrue: permit.granted) }
            if permit.decided <= day, permit.granted {
                record.set("residence_permit_type", "HUMANITARIAN")
                record["residence_permit_valid_until"] = .date(permit.validUntil)
            }
        }
        record.set("proceedings_role", guarded.role)
        record.set("witness_protection", guarded.witnessProtection)
        record.set("police_cooperation_consent", guarded.cooperation)
        setCompensation(&record)
        record.set("guardian_appointed_date", guarded.guardian, by: day)
    }

    private func setCompensation(_ record: inout Record) {
        guard let compensation = file.protection.compensation, compensation.claimed <= day else { return }
        record.set("compensation_claimed", isTrue: true)
        guard let decided = compensation.decided, decided <= day else { return }
        record.set("compensation_decision_date", decided, by: day)
        record.set("compensation_awarded", isTrue: compensation.awarded)
        record.set("compensation_paid", isTrue: false)
    }

    /// Whether this organisation found a thing out about her: always the same answer.
    private func isKnown(_ what: String, _ percent: Int) -> Bool {
        var chance = chance(what)
        return chance.happens(percent)
    }

    private func chance(_ what: String) -> Chance {
        Chance(seed: UInt64(person.number)).fork("\(organisation) \(what)")
    }
}
