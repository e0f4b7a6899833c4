extension CaseMaker {
    /// The way home: foreigners who agreed, and nationals who came back from abroad.
    mutating func addWayHome(to file: inout Case, _ free: Day) {
        if isForeign {
            guard let stay = file.stays.last, stay.destination == "RETURN_PROGRAMME" else { return }
            addReturnOverBorder(to: &file, stay, free)
        } else if let organisation = profile.returns, !isInternal, chance.happens(62) {
            var home = journeyHome(
                file, organisation, from: file.experience.exploitedIn[0], day: file.identified)
            let entry = max(free, file.identified) + chance.number(0...12)
            addReintegration(to: &home, entry: entry)
            file.returns.append(home)
            bridge(&file, to: entry)
        }
    }

    private mutating func addReturnOverBorder(to file: inout Case, _ stay: Stay, _ left: Day) {
        let home = Terrain.profile(person.nation)
        if profile.area == "SRB" {
            // The mission reports the journey only; the programme at home reports what follows.
            file.returns.append(journeyHome(file, "SRB-MISSION", from: profile.area, day: left))
        }
        guard let programme = home?.returns else { return }
        var after = journeyHome(file, programme, from: profile.area, day: left)
        var entry = left + chance.pick([(0, 25), (3, 30), (9, 25), (20, 13), (45, 7)])
        if person.nation == "MDA", let shelter = home?.shelter, chance.happens(45) {
            entry = addHomeStay(to: &file, shelter, left)
        }
        addReintegration(to: &after, entry: entry)
        file.returns.append(after)
        bridge(&file, to: entry)
    }

    /// The rehabilitation centre at home takes in part of those who come back. Returns the day she left it.
    private mutating func addHomeStay(to file: inout Case, _ shelter: String, _ left: Day) -> Day {
        let entry = left + chance.number(0...2)
        let exit = entry + chance.number(12...45)
        file.stays.append(
            Stay(
                organisation: shelter, shelterType: "SHORT_TERM_RETURN", referredBy: "IO", entry: entry,
                exit: exit,
                agreedToReturn: "Y", isDomestic: false,
                services: ["SHELTER", "MEDICAL", "PSYCHOLOGICAL"]
                    + chance.several([("VOCATIONAL", 40), ("DOCUMENTS", 50)]),
                plannedExit: entry + 30, destination: "FAMILY", exitType: "PLANNED",
                riskOnEntry: "MEDIUM", riskOnExit: "LOW", incidents: 0, accompanied: "N0"))
        return exit
    }

    /// The shelter learns when the next service began.
    private func bridge(_ file: inout Case, to entry: Day) {
        for place in file.stays.indices where file.stays[place].exit ?? entry <= entry {
            file.stays[place].nextStart = entry
        }
    }

    private mutating func journeyHome(_ file: Case, _ organisation: String, from: String, day: Day) -> Return
    {
        let isMinor = person.isMinor(on: day)
        let isForced = !isForeign && chance.happens(16)
        let isAssisted = !isForced && chance.happens(88)
        let type =
            isForced
            ? chance.pick(["FORCED_DEPORTATION", "READMISSION"]) : isAssisted ? "AVR" : "VOLUNTARY_UNASSISTED"
        return Return(
            organisation: organisation, from: from, to: person.nation, day: day, type: type,
            consents: !isForced,
            riskAssessed: chance.happens(isAssisted ? 78 : 15) ? day - chance.number(3...20) : nil,
            familyAssessed: isMinor ? chance.happens(65) : nil,
            bestInterest: isMinor ? chance.happens(55) : nil,
            hasDocuments: chance.happens(90), escorted: isMinor || chance.happens(35),
            received: isAssisted ? chance.happens(85) : chance.happens(15),
            receiver: Terrain.profile(person.nation)?.returns ?? "HOME-NGO",
            acceptedBefore: isAssisted && chance.happens(74), handover: isAssisted ? day : nil,
            programme: chance.pick([("MIXED", 50), ("COMMUNITY", 28), ("RESIDENTIAL", 14), ("CASH", 8)]),
            assistance: [], followUps: [], beneficiaries: chance.pick([(0, 60), (1, 25), (2, 10), (4, 5)]))
    }

    private mutating func addReintegration(to home: inout Return, entry: Day) {
        home.reintegrationEntry = entry
        home.planned = entry + chance.number(0...20)
        home.plannedEnd = entry + chance.pick([180, 270, 360])
        home.baseline = chance.number(22...48) * 10
        for service in chance.several([
            ("RECEPTION_ON_ARRIVAL", 60), ("MEDICAL", 62), ("PSYCHOLOGICAL", 55), ("VOCATIONAL", 40),
            ("FINANCIAL", 45), ("DOCUMENTS", 30), ("JOB_PLACEMENT", 22), ("CASE_MONITORING", 70),
        ]) {
            let start = entry + (service == "RECEPTION_ON_ARRIVAL" ? 0 : chance.number(1...60))
            home.assistance.append(
                ServiceGiven(
                    service: service, start: start, end: start + chance.number(0...90),
                    provider: chance.pick(["NGO", "IO", "GOV_LOCAL"])))
        }
        follow(&home)
    }

    /// Visits after three, six and twelve months; whoever is lost once is mostly lost for good.
    private mutating func follow(_ home: inout Return) {
        var isLost = false
        let isRetrafficked = chance.happens(6)
        for month in [3, 6, 12] where !isLost {
            let day = home.day + month * 365 / 12 + chance.number(-12...14)
            let contact = chance.pick([("REACHED", 78), ("NOT_REACHED", 12), ("REFUSED", 5), ("MOVED", 5)])
            let isReached = contact == "REACHED"
            home.followUps.append(
                FollowUp(
                    month: month, day: day, contact: contact,
                    mode: chance.pick(["VISIT", "PHONE", "OFFICE"]),
                    scores: isReached ? scores(home.baseline ?? 300, month) : [],
                    outcomes: isReached ? outcomes(month) : []))
            isLost = !isReached && chance.happens(60)
            if isReached { home.retraffickingStatus = "NONE" }
            if isRetrafficked, month >= 6 {
                home.retraffickingStatus = chance.pick(["SUSPECTED", "CONFIRMED", "CONFIRMED"])
                home.retrafficked = day - chance.number(10...60)
                isLost = true
            }
        }
        home.closure = closure(of: home, isRetrafficked)
    }

    private mutating func closure(of home: Return, _ isRetrafficked: Bool) -> Closure {
        let last = home.followUps.last?.day ?? home.day
        if isRetrafficked, home.retrafficked != nil { return Closure(day: last + 5, reason: "RE_TRAFFICKED") }
        let isDone = home.followUps.last.map { $0.contact == "REACHED" } ?? false
        let good = chance.pick([("REINTEGRATED", 45), ("PLAN_COMPLETED", 30), ("SELF_SUFFICIENT", 25)])
        return Closure(day: last + chance.number(5...30), reason: isDone ? good : "LOST_CONTACT")
    }

    private mutating func scores(_ baseline: Int, _ month: Int) -> [Int] {
        let dimensions = (0..<3).map { _ in
            min(960, max(120, baseline + month * 15 + chance.number(-12...20) * 10))
        }
        return dimensions + [dimensions.reduce(0, +) / 3]
    }

    /// Housing, employment, education, health, safety, family, legal, income.
    private mutating func outcomes(_ month: Int) -> [String] {
        let better = 35 + month * 3
        return (0..<8).map { domain in
            [0, 1, 2, 7].contains(domain)
                ? (chance.happens(better) ? "Y" : "N")
                : chance.pick([("IMPROVED", better), ("STABLE", 40), ("WORSE", 10), ("_U", 6)])
        }
    }
}
