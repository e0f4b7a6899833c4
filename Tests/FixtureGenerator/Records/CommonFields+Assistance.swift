extension CommonFields {
    /// Offer, decision, needs, services, plan, and the state of the case.
    func setAssistance(_ record: inout Record) {
        let offer = file.offer
        let isOffered = offer.day.map { $0 <= day } ?? false
        record.set("assistance_offered", isTrue: isOffered)
        record.set("assistance_offer_date", offer.day, by: day)
        if isOffered {
            let isDecided = offer.decided.map { $0 <= day } ?? false
            record.set("assistance_decision", isDecided ? offer.decision : "PENDING")
            if isDecided, !offer.reasons.isEmpty { record["decline_reasons"] = .codes(offer.reasons) }
        }
        record.set("first_assistance_date", file.firstAssistance, by: day)
        record.set("needs_assessed_date", file.needsAssessed, by: day)
        if let assessed = file.needsAssessed, assessed <= day, !file.needs.isEmpty {
            record["needs"] = .codes(file.needs)
        }
        let given = entries(of: file.services)
        if !given.isEmpty { record["services_received"] = .entries(given) }
        setPlan(&record)
        setState(&record)
    }

    /// Services that had begun, with their ends where those had come.
    func entries(of services: [ServiceGiven]) -> [[(String, Value)]] {
        services.filter { $0.start <= day }.map { given in
            var parts: [(String, Value)] = [("service", .code(given.service)), ("start", .date(given.start))]
            if let end = given.end, end <= day { parts.append(("end", .date(end))) }
            parts.append(("provider_type", .code(given.provider)))
            return parts
        }
    }

    private func setPlan(_ record: inout Record) {
        guard let plan = file.plan, plan.made <= day else { return }
        record.set("plan_date", plan.made, by: day)
        record["plan_planned_end"] = .date(plan.plannedEnd)
        record.set("plan_actual_end", plan.actualEnd, by: day)
        let isOver = plan.actualEnd.map { $0 <= day } ?? false
        record.set("plan_outcome", isOver ? plan.outcome : "ONGOING")
    }

    private func setState(_ record: inout Record) {
        guard let closure = file.closure, closure.day <= day else {
            let hasReturned = file.returns.contains { $0.day <= day }
            record.set("case_status", hasReturned ? "FOLLOW_UP" : "ACTIVE")
            return
        }
        record.set("case_status", closure.reason == "TRANSFERRED" ? "CLOSED_REFERRED" : "CLOSED")
        record.set("closure_date", closure.day, by: day)
        record.set("closure_reason", closure.reason)
    }
}
