extension CaseMaker {
    /// Her legal status, proceedings, and a guardian if she is a minor.
    mutating func protection(_ file: Case) -> Protection {
        var protection = Protection()
        protection.risk = chance.pick([("LOW", 35), ("MEDIUM", 42), ("HIGH", 18), ("_U", 5)])
        protection.role = chance.pick([
            ("NONE", 48), ("WITNESS", 24), ("INJURED_PARTY", 14), ("CIVIL_CLAIMANT", 3), ("UNDECIDED", 11),
        ])
        protection.cooperation = chance.pick([("Y", 36), ("N", 40), ("UNDECIDED", 24)])
        if protection.role == "WITNESS" {
            protection.witnessProtection = chance.pick([
                ("NOT_NEEDED", 40), ("REQUESTED", 20), ("GRANTED", 25), ("REFUSED", 15),
            ])
        }
        if isForeign { addStay(to: &protection, file) } else { protection.legalStatus = "NATIONAL" }
        if protection.role == "CIVIL_CLAIMANT" || protection.role == "INJURED_PARTY", chance.happens(40) {
            let claimed = file.identified + chance.number(60...200)
            let isDecided = chance.happens(50)
            protection.compensation = (
                claimed, isDecided ? claimed + chance.number(60...240) : nil, isDecided && chance.happens(30)
            )
        }
        if person.isMinor(on: file.identified), chance.happens(78) {
            protection.guardian =
                file.identified + chance.pick([(0, 25), (2, 25), (6, 25), (13, 15), (30, 10)])
        }
        return protection
    }

    private mutating func addStay(to protection: inout Protection, _ file: Case) {
        protection.legalStatus = chance.pick([
            ("IRREGULAR", 62), ("REGULAR", 14), ("REFLECTION", 12), ("TEMP_RESIDENCE_VICTIM", 7),
            ("DEPORTED", 3), ("_U", 2),
        ])
        protection.reflectionOffered = chance.happens(58)
        if protection.reflectionOffered, chance.happens(72) {
            let start = file.identified + chance.number(0...6)
            protection.reflection = (start, start + chance.pick([30, 30, 45, 90]))
        }
        guard protection.legalStatus == "TEMP_RESIDENCE_VICTIM" || chance.happens(10) else { return }
        let applied = file.identified + chance.number(10...40)
        let decided = applied + chance.number(10...60)
        let isGranted = protection.legalStatus == "TEMP_RESIDENCE_VICTIM" || chance.happens(35)
        protection.permit = (applied, decided, isGranted, decided + 180)
    }
}
