/// Makes one case: what was done to her, how it was recognised, and what she was offered.
struct CaseMaker {
    var chance: Chance
    let person: Person
    let profile: Terrain.AreaProfile
    let isInternal: Bool
    let form: String

    var isForeign: Bool { person.nation != profile.area }

    mutating func journey(index: Int, identified: Day, isRepeated: Bool) -> Case {
        let recognition = recognition(identified)
        let isHelped = chance.happens(recognition.status == "NOT_VICTIM" ? 10 : profile.assisted)
        var file = Case(
            index: index, identified: identified, area: profile.area, experience: experience(isRepeated),
            recognition: recognition, offer: isHelped ? acceptedOffer(identified) : otherOffer(identified))
        file.protection = protection(file)
        if isHelped {
            addCare(to: &file)
        } else {
            addUnansweredReferral(to: &file)
        }
        return file
    }

    private mutating func experience(_ isRepeated: Bool) -> Experience {
        let home = person.nation
        var exploitedIn = [profile.area]
        if !isForeign && !isInternal { exploitedIn = [chance.pick(profile.abroad)] }
        if isForeign && chance.happens(18) {
            exploitedIn.append(
                chance.pick(["SRB", "BIH", "MKD", "XKX"].filter { $0 != profile.area && $0 != home }))
        }
        let crosses = isForeign && home != "ALB" && profile.area != "SRB"
        return Experience(
            forms: forms(), sectors: form == "LABOUR" ? [chance.pick(["A", "F", "I", "T", "C"])] : [],
            recruitedIn: home, exploitedIn: exploitedIn.sorted(),
            transit: crosses && chance.happens(60)
                ? [chance.pick(["SRB", "HUN", "ROU"].filter { $0 != home })] : [],
            relation: chance.pick([
                ("ACQUAINTANCE", 34), ("FRIEND", 20), ("INTIMATE_PARTNER", 14), ("FAMILY", 8),
                ("EMPLOYER_AGENCY", 9), ("STRANGER", 12), ("_U", 3),
            ]),
            method: chance.pick([
                ("FRIENDS_EVENTS", 44), ("NEWSPAPER_ADVERT", 14), ("PLACE_OF_BUSINESS", 12), ("AT_WORK", 8),
                ("FAMILY_EVENTS", 12), ("OTHER", 10),
            ]),
            means: chance.several([
                ("FALSE_PROMISES", 70), ("DEBT_BONDAGE", 35), ("PHYSICAL_ABUSE", 40),
                ("WITHHOLDS_DOCUMENTS", 45),
                ("RESTRICTS_MOVEMENT", 38), ("THREATENS_CHILDREN_FAMILY", 15),
            ]),
            duration: chance.pick([
                ("M0T3", 24), ("M4T6", 20), ("M7T12", 24), ("M13T24", 18), ("M25P", 8), ("_U", 6),
            ]),
            isRepeated: isRepeated)
    }

    private mutating func forms() -> [String] {
        switch form {
        case "SEXUAL":
            var forms = [chance.pick([("SEX_PROSTITUTION", 84), ("SEX_NFS", 13), ("SEX_PORNOGRAPHY", 3)])]
            if chance.happens(7) { forms.append(chance.pick(["LABOUR", "DOMESTIC_SERVITUDE", "BEGGING"])) }
            return forms
        case "BEGGING":
            return chance.happens(12) ? ["BEGGING", "DELINQUENCY"] : ["BEGGING"]
        case "OTHER":
            let isChild = person.birth.year > 1994
            return [chance.pick(["DOMESTIC_SERVITUDE", isChild ? "ADOPTION" : "FORCED_MARRIAGE"])]
        default:
            return [form]
        }
    }

    /// Who decides differs by country: in some almost everyone stays presumed.
    private mutating func recognition(_ identified: Day) -> Recognition {
        let status: String =
            switch profile.area {
            case "BIH": chance.pick([("PRESUMED", 82), ("IDENTIFIED_SERVICE", 16), ("NOT_VICTIM", 2)])
            case "ALB": chance.pick([("PRESUMED", 80), ("IDENTIFIED_FORMAL", 18), ("NOT_VICTIM", 2)])
            case "ROU":
                chance.pick([
                    ("IDENTIFIED_FORMAL", 72), ("PRESUMED", 20), ("ATTEMPTED", 6), ("NOT_VICTIM", 2),
                ])
            case "MDA":
                chance.pick([
                    ("IDENTIFIED_SERVICE", 70), ("IDENTIFIED_FORMAL", 15), ("PRESUMED", 9), ("AT_RISK", 6),
                ])
            case "BGR":
                chance.pick([
                    ("IDENTIFIED_FORMAL", 55), ("IDENTIFIED_SERVICE", 30), ("PRESUMED", 13),
                    ("NOT_VICTIM", 2),
                ])
            default:
                chance.pick([
                    ("IDENTIFIED_SERVICE", 48), ("IDENTIFIED_FORMAL", 30), ("PRESUMED", 19),
                    ("NOT_VICTIM", 3),
                ])
            }
        let requested = chance.happens(75) ? identified + chance.number(0...10) : nil
        let decided: Day? = requested.map { $0 + chance.number(5...90) }
        switch status {
        case "IDENTIFIED_FORMAL":
            return Recognition(
                status: status, authority: chance.pick(["POLICE", "NON_POLICE_GOV", "PROSECUTION_COURT"]),
                requested: requested ?? identified, decided: decided ?? identified + 3, decision: "POSITIVE")
        case "NOT_VICTIM":
            return Recognition(
                status: status, authority: "POLICE", requested: requested, decided: decided,
                decision: "NEGATIVE")
        default:
            let isRefused = chance.happens(25)
            return Recognition(
                status: status, authority: chance.pick(["NGO", "IO", "NGO"]), requested: requested,
                decided: isRefused ? decided : nil,
                decision: requested == nil ? "NOT_SOUGHT" : isRefused ? "NEGATIVE" : "PENDING")
        }
    }

    private mutating func acceptedOffer(_ identified: Day) -> Offer {
        let day = identified + chance.pick([(0, 45), (1, 25), (2, 15), (4, 10), (9, 5)])
        return Offer(
            isMade: true, day: day, decision: chance.happens(8) ? "PARTIAL" : "ACCEPTED",
            decided: day + chance.number(0...3))
    }

    /// Nobody offered, or she declined, or has not said yet.
    private mutating func otherOffer(_ identified: Day) -> Offer {
        if chance.happens(profile.area == "MDA" ? 30 : 18) { return Offer(isMade: false) }
        let day = identified + chance.number(0...8)
        if chance.happens(12) { return Offer(isMade: true, day: day, decision: "PENDING") }
        let reasons = chance.several([
            ("MIGRATION_PLANS", 28), ("FAMILY_INFLUENCE", 18), ("NO_NEED", 22), ("INFO_MISSING", 12),
            ("RULES_CLOSED_SHELTER", 14), ("DISTRUST", 24), ("STIGMA", 16), ("NOT_VICTIM_SELF_VIEW", 14),
        ])
        return Offer(
            isMade: true, day: day, decision: "DECLINED", decided: day + chance.number(0...5),
            reasons: reasons.isEmpty ? ["_U"] : reasons)
    }
}
