/// National personal numbers as the states of the region give them: invented, with right check digits.
enum NationalNumbers {
    /// The number of a person of that nation, or nil where the nation gives none that we play.
    static func number(nation: String, area: String, sex: String, birth: Day, chance: inout Chance) -> String?
    {
        let female = sex == "F"
        switch nation {
        case "SRB", "BIH", "MNE", "MKD", "XKX":
            return yugoslav(region: chance.pick(regions(of: nation)), female, birth, &chance)
        case "ROU": return romanian(female, birth, &chance)
        case "BGR": return bulgarian(female, birth, &chance)
        case "MDA": return moldovan(birth, &chance)
        case "ALB": return albanian(female, birth, &chance)
        case "UKR": return ukrainian(female, birth, &chance)
        default: return nil
        }
    }

    private static func regions(of nation: String) -> [Int] {
        switch nation {
        case "BIH": Array(10...19)
        case "MNE": Array(21...29)
        case "MKD": Array(41...49)
        case "XKX": Array(91...96)
        default: Array(71...89)
        }
    }

    /// JMBG, EMBG: DDMMYYY, region, serial (women from 500), check digit modulo 11.
    private static func yugoslav(region: Int, _ female: Bool, _ birth: Day, _ chance: inout Chance) -> String
    {
        let (year, month, day) = birth.civil
        while true {
            let serial = chance.number(female ? 500...999 : 0...499)
            let stem =
                padded(day, 2) + padded(month, 2) + padded(year % 1000, 3) + padded(region, 2)
                + padded(serial, 3)
            if let check = CheckDigit.jmbg(stem) { return stem + "\(check)" }
        }
    }

    /// CNP: sex and century, YYMMDD, county, serial, check digit.
    private static func romanian(_ female: Bool, _ birth: Day, _ chance: inout Chance) -> String {
        let (year, month, day) = birth.civil
        let century = (year >= 2000 ? 5 : 1) + (female ? 1 : 0)
        let stem =
            "\(century)" + padded(year % 100, 2) + padded(month, 2) + padded(day, 2)
            + padded(chance.number(1...40), 2) + padded(chance.number(1...999), 3)
        return stem + "\(CheckDigit.cnp(stem))"
    }

    /// EGN: YYMMDD (month + 40 from 2000), serial of an odd ninth digit for women, check digit.
    private static func bulgarian(_ female: Bool, _ birth: Day, _ chance: inout Chance) -> String {
        let (year, month, day) = birth.civil
        let serial = chance.number(0...99) * 10 + chance.number(0...4) * 2 + (female ? 1 : 0)
        let stem =
            padded(year % 100, 2) + padded(month + (year >= 2000 ? 40 : 0), 2) + padded(day, 2)
            + padded(serial, 3)
        return stem + "\(CheckDigit.egn(stem))"
    }

    /// IDNP: 2, the last three digits of a year of registration, a serial, check digit by weights 7, 3, 1.
    private static func moldovan(_ birth: Day, _ chance: inout Chance) -> String {
        let stem = "2" + padded(chance.number(1...3), 3) + padded(chance.number(1...99_999_999), 8)
        return stem + "\(CheckDigit.idnp(stem))"
    }

    /// NID: letter of the decade, year, month (+ 50 for women), day, serial, check letter.
    private static func albanian(_ female: Bool, _ birth: Day, _ chance: inout Chance) -> String {
        let (year, month, day) = birth.civil
        let decade = Array("ABCDEFGHIJKLMNOP")[(year - 1900) / 10]
        let digits =
            "\(year % 10)" + padded(month + (female ? 50 : 0), 2) + padded(day, 2)
            + padded(chance.number(1...999), 3)
        let sum = CheckDigit.weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8]) + (year - 1900) / 10
        return "\(decade)\(digits)\(Array("WABCDEFGHIJKLMNOPQRSTUV")[sum % 23])"
    }

    /// RNOKPP: days since 1899-12-31, serial of an even ninth digit for women, check digit.
    private static func ukrainian(_ female: Bool, _ birth: Day, _ chance: inout Chance) -> String {
        let serial = chance.number(0...999) * 10 + chance.number(0...4) * 2 + (female ? 0 : 1)
        let stem = padded(birth - Day(1899, 12, 31), 5) + padded(serial, 4)
        return stem + "\(CheckDigit.rnokpp(stem))"
    }
}
