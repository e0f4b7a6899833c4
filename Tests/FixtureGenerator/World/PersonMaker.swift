/// Makes persons out of chance: identities and their trafficking experience.
struct PersonMaker {
    var chance: Chance

    /// A person who will be identified in that area on that day.
    mutating func person(number: Int, area: String, identified: Day, nation: String, form: String) -> Person {
        let sex = chance.happens(shareOfMen(nation, form)) ? "M" : "F"
        let birth = birthday(identified: identified, form: form, sex: sex, nation: nation)
        let table = Names.table(for: nation)
        let ending = chance.pick(table.endings)
        let family = chance.pick(table.stems) + (sex == "F" ? ending.0 : ending.1)
        let given = chance.pick(sex == "F" ? table.women : table.men)
        let scope = chance.happens(6) ? "SUPPLIER" : "REGIONAL"
        let hasRegionalNumber = scope == "REGIONAL" && chance.happens(nation != area ? 80 : 45)
        return Person(
            number: number, sex: sex, birth: birth, nation: nation,
            citizenships: citizenships(nation, identified), given: given, family: family,
            parentGiven: chance.pick(table.men), birthPlace: chance.pick(table.places),
            nationalNumber: NationalNumbers.number(
                nation: nation, area: area, sex: sex, birth: birth, chance: &chance),
            documentNumber: documentNumber(nation), phone: phone(area), email: email(given, family),
            regionalNumber: hasRegionalNumber ? regionalNumber(number) : nil,
            linkageScope: scope, consents: !chance.happens(3),
            consentWithdrawn: nil, education: education(identified.year - birth.year),
            maritalStatus: maritalStatus(birth.age(on: identified)),
            children: children(birth.age(on: identified)))
    }

    /// The form of exploitation, which decides much of the rest.
    mutating func form(nation: String, isInternal: Bool) -> String {
        switch nation {
        case "ALB":
            chance.pick([("SEXUAL", 66), ("BEGGING", 20), ("LABOUR", 8), ("DELINQUENCY", 6)])
        case "XKX", "SRB", "MKD":
            chance.pick([("SEXUAL", 84), ("BEGGING", 8), ("LABOUR", 5), ("OTHER", 3)])
        default:
            chance.pick([
                ("SEXUAL", isInternal ? 88 : 84), ("LABOUR", 8), ("BEGGING", 4), ("DELINQUENCY", 2),
                ("OTHER", 2),
            ])
        }
    }

    private func shareOfMen(_ nation: String, _ form: String) -> Int {
        switch (nation, form) {
        case ("ALB", "BEGGING"), ("ALB", "LABOUR"), ("ALB", "DELINQUENCY"): 70
        case (_, "SEXUAL"): 1
        case (_, "OTHER"): 10
        default: 38
        }
    }

    private mutating func birthday(identified: Day, form: String, sex: String, nation: String) -> Day {
        let isChildsWork = form == "BEGGING" || form == "DELINQUENCY" || (nation == "ALB" && form == "LABOUR")
        let ages: ClosedRange<Int> =
            isChildsWork
            ? 6...17
            : form == "SEXUAL"
                ? chance.pick([
                    (14...16, 8), (17...17, 6), (18...20, 27), (21...24, 30), (25...30, 20), (31...43, 9),
                ])
                : chance.pick([(16...17, 8), (18...24, 42), (25...30, 24), (31...55, 26)])
        let age = chance.number(ages)
        return identified - age * 365 - age / 4 - chance.number(2...360)
    }

    private mutating func citizenships(_ nation: String, _ identified: Day) -> [String] {
        let first = Terrain.citizenship(of: nation, on: identified)
        if nation == "MDA", chance.happens(4) { return ["MDA", "ROU"] }
        if chance.number(1...300) == 1 { return ["STATELESS"] }
        return [first]
    }

    private mutating func documentNumber(_ nation: String) -> String {
        let letters = chance.pick(["AK", "BR", "EH", "KV", "PT", "XN"])
        return letters + padded(chance.number(1_000_001...9_999_999), 7)
    }

    private mutating func phone(_ area: String) -> String {
        let codes = [
            "ALB": "+355 68", "BIH": "+387 61", "BGR": "+359 88", "XKX": "+377 44", "MDA": "+373 69",
            "MKD": "+389 70", "MNE": "+381 67", "ROU": "+40 722", "SRB": "+381 64",
        ]
        return
            "\(codes[area] ?? "+380 67") \(padded(chance.number(100...999), 3)) \(chance.number(1000...9999))"
    }

    private func email(_ given: String, _ family: String) -> String {
        let plain = Spelling.plain
        return "\(plain.spelt(given)).\(plain.spelt(family))@example.org".lowercased()
    }

    /// A number that organisations agree on: five letters and digits without look-alikes, and the person's.
    private mutating func regionalNumber(_ number: Int) -> String {
        let letters = Array("ABCDEFGHJKMNPQRSTVWXYZ23456789")
        let body = (0..<5).map { _ in String(chance.pick(letters)) }.joined()
        return "RPN/\(body)/\(padded(number, 4))"
    }

    private mutating func education(_ age: Int) -> String {
        age < 14
            ? chance.pick([("NONE", 30), ("PRIMARY", 70)])
            : chance.pick([
                ("NONE", 6), ("PRIMARY", 38), ("SECONDARY", 32), ("VOCATIONAL", 14), ("HIGHER", 4), ("_U", 6),
            ])
    }

    private mutating func maritalStatus(_ age: Int) -> String {
        age < 18 ? "S" : chance.pick([("S", 58), ("M", 14), ("D", 20), ("W", 3), ("L", 5)])
    }

    private mutating func children(_ age: Int) -> String {
        age < 18
            ? chance.pick([("N0", 95), ("N1", 5)])
            : chance.pick([("N0", 60), ("N1", 25), ("N2", 11), ("N3P", 4)])
    }
}
