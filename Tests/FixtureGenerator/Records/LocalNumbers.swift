/// The numbers that organisations give to cases, stays, referrals and returns: by year, in order of arrival.
struct LocalNumbers {
    private var cases: [String: String] = [:]
    private var persons: [String: String] = [:]

    init(_ world: World) {
        var arrivals: [(organisation: String, day: Day, person: Int, index: Int)] = []
        for person in world.persons {
            for file in person.cases {
                for organisation in file.organisations {
                    arrivals.append((organisation, file.identified, person.number, file.index))
                }
            }
        }
        arrivals.sort { ($0.day, $0.person, $0.index) < ($1.day, $1.person, $1.index) }
        var counters: [String: Int] = [:]
        for arrival in arrivals {
            let year = arrival.day.year
            let count = counters["\(arrival.organisation) \(year)", default: 0] + 1
            counters["\(arrival.organisation) \(year)"] = count
            let key = "\(arrival.organisation) \(arrival.person)"
            cases["\(key) \(arrival.index)"] = Self.text(arrival.organisation, year, count)
            if persons[key] == nil {
                persons[key] = "KL-" + padded(arrival.person * 7 % 9973, 4) + "/" + padded(count, 4)
            }
        }
    }

    func caseNumber(_ organisation: String, _ person: Int, _ index: Int) -> String {
        cases["\(organisation) \(person) \(index)"] ?? "KEIN/\(person)/\(index)"
    }

    func personNumber(_ organisation: String, _ person: Int) -> String {
        persons["\(organisation) \(person)"] ?? "KEINE/\(person)"
    }

    /// Each organisation numbers in its own way.
    private static func text(_ organisation: String, _ year: Int, _ count: Int) -> String {
        let number = padded(count, 4)
        let short = padded(year % 100, 2)
        return switch organisation {
        case "SRB-COUNSELLING": "SRB-\(year)-\(number)/K"
        case "SRB-COORDINATION": "AK/\(number)-\(short)"
        case "SRB-MISSION": "BEG/AVR/\(short)/\(number)"
        case "BIH-SAFEHOUSES": "SK.\(number)/\(short).BIH"
        case "BIH-COORDINATOR": "DK-\(short)-\(number)-BIH"
        case "MKD-SHELTER": "ЗАС-\(number)/\(year)"
        case "MKD-NRM": "NMU_\(year)_\(number)"
        case "BGR-COMMISSION": "НК-\(year)-\(number)"
        case "BGR-MISSION": "SOF.\(short).\(number).R"
        case "XKX-SHELTER": "STR-\(number)-\(short)"
        case "XKX-ASSISTANCE": "DAU\(short)/\(number)/PR"
        case "ALB-HOME": "SHT-\(number)/\(year)"
        case "ALB-REFERRAL": "TIR/\(year)/\(number)"
        case "ALB-RETURN": "KTH-\(short)-\(number)"
        case "MDA-CENTRE": "CHI\(short)RC\(number)"
        case "MDA-NETWORK": "RN-\(number)-\(short)"
        case "MDA-RETURN": "REI/\(number)/\(short)"
        case "ROU-AGENCY": "ANR-\(year)-\(number)"
        case "ROU-RETURN": "RT\(short)-\(number)-B"
        default: "\(organisation)/\(number)/\(short)"
        }
    }
}
