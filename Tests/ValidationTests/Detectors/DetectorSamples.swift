import Model

@testable import FixtureGenerator

/// Made-up identifiers of each kind, and texts that are none, the same in every run.
enum DetectorSamples {
    /// Texts of one kind.
    struct Sample {
        let name: String
        let texts: [String]
    }

    private static let count = 1_000

    /// Identifiers, by what the detector is to find.
    static let positives: [Sample] = {
        let chance = Chance(seed: 20_031_209)
        return [
            nation("JMBG, EMBG, EMŠO", ["SRB", "BIH", "MNE", "MKD", "XKX"], chance),
            nation("CNP (Romania)", ["ROU"], chance), nation("IDNP (Moldova)", ["MDA"], chance),
            nation("NID (Albania)", ["ALB"], chance), nation("EGN (Bulgaria)", ["BGR"], chance),
            nation("RNOKPP (Ukraine)", ["UKR"], chance),
            made("OIB (Croatia)", chance) { croatian(&$0) }, made("TCKN (Turkey)", chance) { turkish(&$0) },
            made("bank account (IBAN)", chance) { account(&$0) },
            made("passport, identity card with letters", chance) { document(&$0) },
            made("machine-readable zone", chance) { zone(&$0) },
            made("e-mail", chance) { email(&$0) }, made("telephone", chance) { telephone(&$0) },
            made("street address", chance) { address(&$0) },
            Sample(name: "given name", texts: Names.given), Sample(name: "family name", texts: Names.family),
            made("given and family name", chance) { "\($0.pick(Names.given)) \($0.pick(Names.family))" },
        ]
    }()

    /// Texts in which nothing identifies.
    static let negatives: [Sample] = {
        let chance = Chance(seed: 20_040_301)
        let codes = CodeListBook.all.flatMap { $0.entries.flatMap { [$0.code, $0.label] + $0.synonyms } }
        let areas = AreaBook.all.flatMap { [$0.code, $0.alpha2, $0.numeric, $0.name] + $0.synonyms }
        return [
            Sample(name: "codes, labels and synonyms of the code lists", texts: codes),
            Sample(name: "codes and names of areas", texts: areas),
            made("dates, in nine forms", chance) { date(&$0) },
            made("counts, shares and amounts", chance) { amount(&$0) },
            made("case numbers of organisations", chance) { caseNumber(&$0) },
            made("sums and serial numbers of 7 to 13 digits", chance) { digits($0.number(7...13), &$0) },
        ]
    }()

    private static func made(
        _ name: String, _ chance: Chance, _ text: (inout Chance) -> String
    ) -> Sample {
        var stream = chance.fork(name)
        return Sample(name: name, texts: (0..<count).map { _ in text(&stream) })
    }

    private static func nation(_ name: String, _ nations: [String], _ chance: Chance) -> Sample {
        made(name, chance) { stream in
            let birth = Day(stream.number(1955...1999), stream.number(1...12), stream.number(1...28))
            let number = NationalNumbers.number(
                nation: stream.pick(nations), area: "SRB", sex: stream.pick(["F", "M"]), birth: birth,
                chance: &stream)
            return inWords(number ?? "", &stream)
        }
    }

    /// As it is, or as people put it into a cell.
    private static func inWords(_ text: String, _ chance: inout Chance) -> String {
        chance.pick([text, text, "br. \(text)", "\(text) (majka)", "ЕГН/JMBG: \(text)"])
    }

    private static func digits(_ count: Int, _ chance: inout Chance) -> String {
        "\(chance.number(1...9))" + (1..<count).map { _ in "\(chance.number(0...9))" }.joined()
    }

    private static func croatian(_ chance: inout Chance) -> String {
        let stem = digits(10, &chance)
        var remainder = 10
        for digit in stem.compactMap(\.wholeNumberValue) {
            let sum = (digit + remainder) % 10
            remainder = (sum == 0 ? 10 : sum) * 2 % 11
        }
        return inWords(stem + "\((11 - remainder) % 10)", &chance)
    }

    private static func turkish(_ chance: inout Chance) -> String {
        let stem = digits(9, &chance)
        let digits = stem.compactMap(\.wholeNumberValue)
        let odd = stride(from: 0, to: 9, by: 2).reduce(0) { $0 + digits[$1] }
        let even = stride(from: 1, to: 9, by: 2).reduce(0) { $0 + digits[$1] }
        let first = ((odd * 7 - even) % 10 + 10) % 10
        return inWords(stem + "\(first)\((odd + even + first) % 10)", &chance)
    }

    private static func account(_ chance: inout Chance) -> String {
        let (country, length) = chance.pick([
            ("RS", 18), ("BA", 16), ("BG", 18), ("AL", 24), ("MK", 15), ("HR", 17),
        ])
        let body = digits(length, &chance)
        let letters = country.utf8.map { "\(Int($0) - 55)" }.joined()
        var remainder = 0
        for digit in (body + letters + "00").compactMap(\.wholeNumberValue) {
            remainder = (remainder * 10 + digit) % 97
        }
        let check = 98 - remainder
        let whole = "\(country)\(check < 10 ? "0" : "")\(check)\(body)"
        guard chance.happens(50) else { return whole }
        return stride(from: 0, to: whole.count, by: 4).map { String(whole.dropFirst($0).prefix(4)) }
            .joined(separator: " ")
    }

    private static func document(_ chance: inout Chance) -> String {
        let letters = chance.pick(["A", "B", "E", "AA", "BA", "MD", "RK", "XZ"])
        return inWords(letters + digits(chance.number(6...8), &chance), &chance)
    }

    private static func zone(_ chance: inout Chance) -> String {
        let family = chance.pick(["PETROVIC", "IONESCU", "HOXHA", "DIMITROVA"])
        let start =
            "P<\(chance.pick(["SRB", "ROU", "ALB", "BGR"]))\(family)<<\(chance.pick(["ANA", "MARIA", "ELENA"]))"
        return start + String(repeating: "<", count: 44 - start.count)
    }

    private static func email(_ chance: inout Chance) -> String {
        let user = chance.pick(["ana.p", "m_ionescu", "elena81", "kontakt", "x-y"])
        return inWords(
            "\(user)\(chance.number(1...99))@\(chance.pick(["example.org", "mail.example.com"]))", &chance)
    }

    private static func telephone(_ chance: inout Chance) -> String {
        let rest = "\(chance.number(100...999))"
        let last = "\(chance.number(1000...9999))"
        let country = chance.pick(["381", "387", "355", "359", "373", "389", "40", "382", "383"])
        let area = chance.number(60...69)
        return chance.pick([
            "+\(country) \(area) \(rest) \(last)", "+\(country)\(area)\(rest)\(last)",
            "00\(country) \(area) \(rest)\(last)",
            "0\(area)/\(rest)-\(last)", "0\(area) \(rest) \(last)", "(0\(area)) \(rest)-\(last.prefix(3))",
            "0\(area)\(rest)\(last.prefix(3))",
        ])
    }

    private static func address(_ chance: inout Chance) -> String {
        let number = "\(chance.number(1...199))"
        return chance.pick([
            "ul. Kneza Miloša \(number)", "Ulica Maršala Tita \(number)a", "Rruga e Kavajës \(number)",
            "бул. Витоша \(number)",
            "ул. Гоце Делчев \(number)", "Strada Lungă nr. \(number)", "Bulevardul Unirii \(number), bl. 2",
            "Bulevar kralja Aleksandra \(number)", "Trg slobode \(number)", "Ulica Vojvode Putnika bb",
        ])
    }

    private static func date(_ chance: inout Chance) -> String {
        let (year, month, day) = (chance.number(2000...2010), chance.number(1...12), chance.number(1...28))
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return chance.pick([
            "\(year)-\(two(month))-\(two(day))", "\(day).\(month).\(year)",
            "\(two(day))/\(two(month))/\(year)",
            "\(day). \(month). \(year).", "\(year)/\(month)/\(day)", "\(two(day)).\(two(month)).\(year) г.",
            "\(year)-\(two(month))-\(two(day))T09:30:00", "\(day) korrik \(year)", "\(two(month)).\(year)",
        ])
    }

    private static func amount(_ chance: inout Chance) -> String {
        let number = chance.number(0...999_999)
        return chance.pick([
            "\(number)", "\(number),50", "0.\(number)", "\(number) EUR", "\(number % 1000) %",
        ])
    }

    private static func caseNumber(_ chance: inout Chance) -> String {
        let number = chance.number(1...9999)
        return chance.pick([
            "MF/\(number)/03", "SK-\(number)/2004", "NRM-2004-\(number)", "2004/\(number)", "\(number)/04",
            "TR.\(number)",
        ])
    }
}
