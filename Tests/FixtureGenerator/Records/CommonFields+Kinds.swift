extension CommonFields {
    /// The row of a stay.
    func record(of stay: Stay, _ place: Int) -> Record {
        var record = row(stay.entry)
        reopen(&record)
        record["record_type"] = .code("SHELTER_STAY")
        record["stay_id"] = .text("\(caseNumber)-S\(place)")
        record["shelter_code"] = .text("KUCA-\(stay.organisation.prefix(3))-\(person.number % 2 + 1)")
        record.set("shelter_type", stay.shelterType)
        record.set("referred_by", stay.referredBy)
        record.set("entry_date", stay.entry, by: day)
        record.set("agreed_to_return", stay.agreedToReturn)
        record.set("domestic_trafficking", isTrue: stay.isDomestic)
        record.set("accompanied_children", stay.accompanied)
        record["services_in_shelter"] = .codes(stay.services)
        record.set("plan_made", isTrue: file.plan.map { $0.made <= day } ?? false)
        record["planned_exit"] = .date(stay.plannedExit)
        record.set("risk_level_entry", stay.riskOnEntry)
        guard let exit = stay.exit, exit <= day else { return record }
        record.set("exit_date", exit, by: day)
        record.set("exit_destination", stay.destination)
        record.set("exit_type", stay.exitType)
        record.set("next_service_start", stay.nextStart, by: day)
        record.set("risk_level_exit", stay.riskOnExit)
        record["incidents"] = .count(stay.incidents)
        close(&record, on: exit, for: closureReason(of: stay))
        return record
    }

    /// A shelter's own file ends when she leaves.
    private func closureReason(of stay: Stay) -> String {
        switch (stay.exitType, stay.destination) {
        case (_, "RETURN_PROGRAMME"), ("TRANSFER", _): "TRANSFERRED"
        case (_, "HOME_NATIONAL"): "RETURNED_HOME_COUNTRY"
        case ("EXPELLED", _): "RULE_BREACH"
        case ("UNPLANNED", "FAMILY"): "WITHDREW"
        case ("UNPLANNED", _): person.number % 2 == 0 ? "LEFT_AGAINST_ADVICE" : "LOST_CONTACT"
        case (_, "INDEPENDENT"): "SELF_SUFFICIENT"
        default: organisation == "MDA-CENTRE" ? "TRANSFERRED" : "PLAN_COMPLETED"
        }
    }

    /// A shelter or programme does not know what became of the case elsewhere.
    private func reopen(_ record: inout Record) {
        record.set("case_status", "ACTIVE")
        record.values["closure_date"] = nil
        record.values["closure_reason"] = nil
    }

    private func close(_ record: inout Record, on closed: Day, for reason: String) {
        guard closed <= day else { return }
        record.set("case_status", reason == "TRANSFERRED" ? "CLOSED_REFERRED" : "CLOSED")
        record.set("closure_date", closed, by: day)
        record.set("closure_reason", reason)
    }

    /// The row of a referral.
    func record(of referral: Referral, _ place: Int) -> Record {
        var record = row(referral.sent)
        record["record_type"] = .code("NRM_REFERRAL")
        record["referral_id"] = .text("\(caseNumber)-U\(place)")
        if place > 1 { record["parent_referral_id"] = .text("\(caseNumber)-U\(place - 1)") }
        record.set("screening_date", referral.screened, by: day)
        record.set("indicators_met_band", referral.indicators)
        record.set("referrer_type", referral.referrer)
        record["referrer_area"] = .area(referral.referrerArea)
        record.set("receiver_type", referral.receiver)
        record["receiver_area"] = .area(referral.receiverArea)
        record["victim_status_at_referral"] = .code("PRESUMED")
        record.set("offer_date", referral.offered, by: day)
        record.set("consent_to_referral", referral.consent)
        record.set("sent_date", referral.sent, by: day)
        record.set("accepted_date", referral.accepted, by: day)
        record.set("declined_date", referral.declined, by: day)
        if let declined = referral.declined, declined <= day {
            record.set("decline_reason_receiver", referral.receiverReason)
        }
        record.set("referral_status", referral.status(on: day))
        record["service_requested"] = .codes(referral.requested)
        record.set("service_start_date", referral.serviceStart, by: day)
        record.set("feedback_date", referral.feedback, by: day)
        record.set("needs_risk_assessment_date", file.needsAssessed, by: day)
        return record
    }

    /// The row of a return.
    func record(of home: Return, _ place: Int) -> Record {
        var record = row(home.day)
        reopen(&record)
        record["record_type"] = .code("RETURN_REINTEGRATION")
        record["return_id"] = .text("\(caseNumber)-R\(place)")
        record["return_from_area"] = .area(home.from)
        record["return_to_area"] = .area(home.to)
        record.set("return_date", home.day, by: day)
        record.set("return_type", home.type)
        record.set("informed_consent_return", isTrue: home.consents)
        record.set("pre_return_risk_assessment_date", home.riskAssessed, by: day)
        record.set("family_assessment", isTrue: home.familyAssessed)
        record.set("best_interest_done", isTrue: home.bestInterest)
        record.set("travel_documents", isTrue: home.hasDocuments)
        record.set("escort", isTrue: home.escorted)
        record.set("reception_on_arrival", isTrue: home.received)
        record["receiving_organisation"] = .text(home.receiver)
        record.set("accepted_before_travel", isTrue: home.acceptedBefore)
        record.set("handover_date", home.handover, by: day)
        setReintegration(&record, home)
        if let closure = home.closure { close(&record, on: closure.day, for: closure.reason) }
        if home.reintegrationEntry == nil { close(&record, on: home.day, for: "TRANSFERRED") }
        record["secondary_beneficiaries"] = .count(home.beneficiaries)
        return record
    }

    private func setReintegration(_ record: inout Record, _ home: Return) {
        guard let entry = home.reintegrationEntry, entry <= day else { return }
        record.set("reintegration_entry_date", entry, by: day)
        record.set("programme_type", home.programme)
        record.set("reintegration_plan_date", home.planned, by: day)
        if let end = home.plannedEnd { record["planned_end"] = .date(end) }
        let given = entries(of: home.assistance)
        if !given.isEmpty { record["assistance"] = .entries(given) }
        if let baseline = home.baseline { record["baseline_rss"] = .score(baseline) }
        let met = home.followUps.filter { $0.day <= day }
        if !met.isEmpty { record["followups"] = .entries(met.map { visit($0) }) }
        let known = met.filter { !$0.outcomes.isEmpty }
        if !known.isEmpty { record["outcomes"] = .entries(known.map { outcome($0) }) }
        if !known.isEmpty { record.set("retrafficking_status", "NONE") }
        if let again = home.retrafficked, let seen = met.last?.day, again <= seen {
            record.set("retrafficking_status", home.retraffickingStatus)
            record.set("retrafficking_date", again, by: day)
        }
    }

    private func visit(_ met: FollowUp) -> [(String, Value)] {
        let names = ["econ", "soc", "psy", "composite"]
        return [
            ("month", .count(met.month)), ("date", .date(met.day)), ("contact", .code(met.contact)),
            ("mode", .code(met.mode)),
        ] + zip(names, met.scores).map { ($0.0, .score($0.1)) }
    }

    private func outcome(_ met: FollowUp) -> [(String, Value)] {
        let names = ["housing", "employment", "education", "health", "safety", "family", "legal", "income"]
        return [("month", .count(met.month))] + zip(names, met.outcomes).map { ($0.0, .code($0.1)) }
    }
}
