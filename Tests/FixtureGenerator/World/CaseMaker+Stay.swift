extension CaseMaker {
    /// A stay in a shelter. Returns the day she left.
    mutating func addStay(to file: inout Case, _ shelter: String, entry: Day) -> Day {
        let agreed = isForeign ? chance.pick([("Y", 72), ("N", 12), ("UNDECIDED", 16)]) : "N"
        let goesHome = isForeign && agreed == "Y"
        let nights: Int =
            goesHome
            ? chance.pick([(9, 15), (16, 25), (28, 30), (45, 20), (75, 10)]) + chance.number(0...9)
            : chance.pick([(12, 15), (40, 25), (95, 30), (170, 20), (260, 10)]) + chance.number(0...25)
        var stay = Stay(
            organisation: shelter, shelterType: shelterType(goesHome, file), referredBy: referredBy(file),
            entry: entry, exit: entry + nights, agreedToReturn: agreed,
            isDomestic: file.experience.isInternal,
            services: services(file), plannedExit: entry + (goesHome ? 30 : 120),
            destination: "FAMILY", exitType: "PLANNED", riskOnEntry: file.protection.risk,
            riskOnExit: chance.pick([("LOW", 60), ("MEDIUM", 30), ("HIGH", 10)]),
            incidents: chance.pick([(0, 88), (1, 9), (2, 3)]),
            accompanied: chance.pick([("N0", 92), ("N1", 8)]))
        setExit(of: &stay, goesHome)
        file.stays.append(stay)
        return entry + nights
    }

    private mutating func setExit(of stay: inout Stay, _ goesHome: Bool) {
        if goesHome, chance.happens(86) {
            stay.destination = hasProgramme ? "RETURN_PROGRAMME" : "HOME_NATIONAL"
            return
        }
        stay.exitType = chance.pick([
            ("PLANNED", 46), ("EARLY_AGREED", 18), ("UNPLANNED", 24), ("EXPELLED", 5), ("TRANSFER", 7),
        ])
        switch stay.exitType {
        case "UNPLANNED":
            stay.destination = chance.pick([("DISAPPEARED", 40), ("UNKNOWN", 35), ("FAMILY", 25)])
        case "EXPELLED": stay.destination = "UNKNOWN"
        case "TRANSFER": stay.destination = "OTHER_SHELTER"
        default:
            stay.destination = chance.pick([
                ("FAMILY", 50), ("INDEPENDENT", 30), ("HOME_NATIONAL", isForeign ? 10 : 0), ("HOSPITAL", 2),
                ("FOSTER_INSTITUTION", 8),
            ])
        }
    }

    /// Whether somebody at home, or here, runs a return programme for her.
    var hasProgramme: Bool {
        profile.area == "SRB" || ["MDA", "ROU", "BGR", "ALB"].contains(person.nation)
    }

    private mutating func shelterType(_ goesHome: Bool, _ file: Case) -> String {
        if profile.area == "MNE" || profile.area == "ALB" { return "MIXED_DV" }
        if person.isMinor(on: file.identified), chance.happens(50) { return "CHILD" }
        if file.protection.risk == "HIGH", chance.happens(60) { return "HIGH_SECURITY" }
        return goesHome ? "SHORT_TERM_RETURN" : "LONG_TERM_OPEN"
    }

    private mutating func referredBy(_ file: Case) -> String {
        if let referral = file.referrals.last { return referral.referrer }
        return chance.pick([("SELF", 30), ("HOTLINE", 25), ("NGO", 25), ("FAMILY", 20)])
    }

    private mutating func services(_ file: Case) -> [String] {
        let answered = file.needs.filter { _ in chance.happens(80) }
        let usual = ["SHELTER", "FOOD_CLOTHING"].filter { !answered.contains($0) }
        return usual + answered + (chance.happens(20) && isForeign ? ["INTERPRETATION"] : [])
    }
}
