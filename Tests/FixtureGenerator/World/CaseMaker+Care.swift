extension CaseMaker {
    /// Referral, shelter, services, and the way home, in order of time.
    mutating func addCare(to file: inout Case) {
        let offered = file.offer.day ?? file.identified
        var start = (file.offer.decided ?? offered) + chance.number(0...3)
        if let coordinator = profile.coordinator, chance.happens(93) {
            start = addReferrals(to: &file, coordinator, offered: offered)
        }
        addNeeds(to: &file, start)
        var free = start
        if let shelter = profile.shelter, chance.happens(isForeign ? 93 : 66) || profile.coordinator == nil {
            free = addStay(to: &file, shelter, entry: start)
        } else {
            addServices(to: &file, from: start)
            free = start + chance.number(15...60)
        }
        addWayHome(to: &file, free)
        close(&file)
    }

    /// She said no, or nobody asked: the coordinator's referral is all there is.
    mutating func addUnansweredReferral(to file: inout Case) {
        guard let coordinator = profile.coordinator else { return }
        let offered = file.offer.day ?? file.identified + chance.number(0...10)
        var referral = referral(file, coordinator, offered: offered)
        referral.consent = file.offer.decision == "DECLINED" ? "N" : referral.consent
        if file.offer.decision == "DECLINED" {
            referral.withdrawn = max(file.offer.decided ?? referral.sent, referral.sent)
        } else if chance.happens(30) {
            referral.declined = referral.sent + chance.number(1...12)
            referral.receiverReason = chance.pick(["NO_CAPACITY", "OUT_OF_SCOPE", "NO_CONTACT", "SECURITY"])
        }
        file.referrals.append(referral)
        if chance.happens(60) {
            let isVictim = file.recognition.status != "NOT_VICTIM"
            let reason = file.offer.decision == "DECLINED" ? "WITHDREW" : "LOST_CONTACT"
            file.closure = Closure(
                day: referral.sent + chance.number(30...100), reason: isVictim ? reason : "NOT_VICTIM")
        }
    }

    /// The referral that was accepted, after one that was not now and then. Returns the day help began.
    private mutating func addReferrals(to file: inout Case, _ coordinator: String, offered: Day) -> Day {
        var last = referral(file, coordinator, offered: offered)
        if chance.happens(9) {
            last.declined = last.sent + chance.number(1...6)
            last.receiverReason = chance.pick(["NO_CAPACITY", "NO_CAPACITY", "OUT_OF_SCOPE", "SECURITY"])
            file.referrals.append(last)
            let declined = last.declined ?? last.sent
            last = referral(file, coordinator, offered: declined)
        }
        let accepted = last.sent + chance.pick([(0, 40), (1, 25), (3, 20), (6, 10), (11, 5)])
        let start =
            max(accepted, file.offer.decided ?? accepted) + chance.pick([(0, 45), (1, 25), (3, 20), (8, 10)])
        if !chance.happens(7) {
            last.accepted = accepted
            last.serviceStart = start
            if chance.happens(72) { last.feedback = start + chance.number(3...35) }
        }
        file.referrals.append(last)
        return start
    }

    private mutating func referral(_ file: Case, _ coordinator: String, offered: Day) -> Referral {
        let isMinor = person.isMinor(on: file.identified)
        return Referral(
            organisation: coordinator, screened: file.identified - chance.number(0...1),
            indicators: chance.pick([("N1T3", 35), ("N4P", 65)]),
            referrer: chance.pick([
                ("POLICE", 40), ("SOCIAL_WELFARE", 14), ("NGO", 16), ("BORDER_POLICE", 10), ("HOTLINE", 7),
                ("IO", 6), ("MOBILE_TEAM", 5), ("SELF", 2),
            ]),
            referrerArea: profile.area, receiver: chance.pick([("NGO", 70), ("IO", 15), ("GOV_LOCAL", 15)]),
            receiverArea: profile.area, offered: offered,
            consent: isMinor && chance.happens(70) ? "GUARDIAN" : "Y", sent: offered + chance.number(0...2),
            requested: ["SHELTER"]
                + chance.several([("MEDICAL", 55), ("PSYCHOLOGICAL", 50), ("LEGAL_ADVICE", 30)]))
    }

    private mutating func addNeeds(to file: inout Case, _ start: Day) {
        guard chance.happens(86) else { return }
        file.needsAssessed = start + chance.number(0...9)
        file.needs = chance.several([
            ("SHELTER", 80), ("MEDICAL", 70), ("PSYCHOLOGICAL", 68), ("LEGAL_ADVICE", 45), ("DOCUMENTS", 40),
            ("VOCATIONAL", 30), ("EDUCATION", person.isMinor(on: start) ? 60 : 8), ("FAMILY_MEDIATION", 20),
        ])
        guard chance.happens(74) else { return }
        let made = start + chance.number(1...25)
        let plannedEnd = made + chance.pick([30, 60, 90, 180, 270])
        let outcome = chance.pick([("COMPLETED", 50), ("PARTLY", 28), ("NOT", 22)])
        file.plan = Plan(
            made: made, plannedEnd: plannedEnd, actualEnd: plannedEnd + chance.number(-20...40),
            outcome: outcome)
    }

    /// Help outside a shelter: the coordinator keeps the list.
    private mutating func addServices(to file: inout Case, from start: Day) {
        let wanted = file.needs.filter { $0 != "SHELTER" } + ["CASE_MONITORING"]
        for (place, service) in wanted.enumerated() where place == 0 || chance.happens(72) {
            let begin = place == 0 ? start : start + chance.number(0...40)
            file.services.append(
                ServiceGiven(
                    service: service, start: begin, end: begin + chance.number(5...120),
                    provider: chance.pick(["NGO", "NGO", "HEALTH", "GOV_LOCAL", "IO"])))
        }
    }

    private mutating func close(_ file: inout Case) {
        guard file.closure == nil else { return }
        if let last = file.returns.compactMap({ $0.closure }).max(by: { $0.day < $1.day }) {
            file.closure = last
            return
        }
        let lastStay = file.stays.last?.exit
        let lastService = file.services.compactMap { $0.end }.max()
        guard let last = [lastStay, lastService].compactMap({ $0 }).max() else { return }
        let isGood = file.stays.last.map { $0.exitType == "PLANNED" || $0.exitType == "TRANSFER" } ?? true
        file.closure = Closure(
            day: last + chance.number(3...45),
            reason: isGood
                ? chance.pick([
                    ("PLAN_COMPLETED", 38), ("SELF_SUFFICIENT", 18), ("REINTEGRATED", 12),
                    ("TRANSFERRED", 10),
                    ("RETURNED_HOME_COUNTRY", 12), ("LOST_CONTACT", 10),
                ])
                : chance.pick([
                    ("WITHDREW", 30), ("LOST_CONTACT", 28), ("LEFT_AGAINST_ADVICE", 24), ("RULE_BREACH", 8),
                    ("RE_TRAFFICKED", 4), ("OTHER", 6),
                ]))
    }
}
