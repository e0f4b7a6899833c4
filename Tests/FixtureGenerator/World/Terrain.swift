/// What is likely where: calibrated by eye to the regional reports of 2003 and 2005 and to what states report.
enum Terrain {
    struct AreaProfile {
        let area: String
        /// Persons identified in 2003-Q1; later quarters grow from it.
        let firstQuarter: Int
        /// Per cent of identified persons who get help.
        let assisted: Int
        /// Per cent identified among own nationals.
        let own: Int
        /// Shelter, coordinator and return organisation, where there are any.
        let shelter: String?
        let coordinator: String?
        let returns: String?
        /// Where own nationals were exploited abroad, by weight.
        let abroad: [(String, Int)]
    }

    static let areas: [AreaProfile] = [
        AreaProfile(
            area: "ALB", firstQuarter: 30, assisted: 70, own: 97, shelter: "ALB-HOME",
            coordinator: "ALB-REFERRAL", returns: "ALB-RETURN",
            abroad: [("ITA", 34), ("GRC", 40), ("XKX", 12), ("GBR", 8), ("BEL", 6)]),
        AreaProfile(
            area: "BIH", firstQuarter: 21, assisted: 84, own: 12, shelter: "BIH-SAFEHOUSES",
            coordinator: "BIH-COORDINATOR", returns: nil, abroad: [("HRV", 50), ("ITA", 30), ("DEU", 20)]),
        AreaProfile(
            area: "BGR", firstQuarter: 27, assisted: 55, own: 96, shelter: nil,
            coordinator: "BGR-COMMISSION", returns: "BGR-MISSION",
            abroad: [("DEU", 25), ("NLD", 20), ("ITA", 15), ("CZE", 15), ("MKD", 15), ("POL", 10)]),
        AreaProfile(
            area: "XKX", firstQuarter: 20, assisted: 80, own: 25, shelter: "XKX-SHELTER",
            coordinator: "XKX-ASSISTANCE", returns: nil, abroad: [("ITA", 40), ("ALB", 30), ("MKD", 30)]),
        AreaProfile(
            area: "MDA", firstQuarter: 40, assisted: 22, own: 99, shelter: "MDA-CENTRE",
            coordinator: "MDA-NETWORK", returns: "MDA-RETURN",
            abroad: [("TUR", 35), ("RUS", 30), ("ARE", 20), ("BIH", 8), ("XKX", 7)]),
        AreaProfile(
            area: "MKD", firstQuarter: 20, assisted: 84, own: 10, shelter: "MKD-SHELTER",
            coordinator: "MKD-NRM", returns: nil, abroad: [("GRC", 40), ("ITA", 30), ("HRV", 30)]),
        AreaProfile(
            area: "MNE", firstQuarter: 4, assisted: 100, own: 20, shelter: "MNE-SHELTER",
            coordinator: nil, returns: nil, abroad: [("ITA", 60), ("BIH", 40)]),
        AreaProfile(
            area: "ROU", firstQuarter: 38, assisted: 48, own: 97, shelter: nil,
            coordinator: "ROU-AGENCY", returns: "ROU-RETURN",
            abroad: [("ITA", 40), ("ESP", 25), ("TUR", 15), ("DEU", 10), ("MKD", 10)]),
        AreaProfile(
            area: "SRB", firstQuarter: 22, assisted: 76, own: 24, shelter: "SRB-COUNSELLING",
            coordinator: "SRB-COORDINATION", returns: "SRB-MISSION",
            abroad: [("ITA", 40), ("BIH", 35), ("DEU", 25)]),
    ]

    static func profile(_ area: String) -> AreaProfile? { areas.first { $0.area == area } }

    /// Persons identified in an area and quarter: growth of 5 % a quarter, more in the warm half of the year.
    static func identified(_ profile: AreaProfile, _ quarter: Quarter) -> Int {
        // Nobody came to the small house in its first quarter: it reports that.
        if profile.area == "MNE", quarter.index == 0 { return 0 }
        let season = [88, 108, 115, 93][quarter.number - 1]
        return profile.firstQuarter * (100 + 5 * quarter.index) * season / 10_000
    }

    /// The share of own nationals grows in what were countries of transit and destination.
    static func ownShare(_ profile: AreaProfile, _ quarter: Quarter) -> Int {
        profile.own >= 90 ? profile.own : profile.own + quarter.index * 3
    }

    /// Internal trafficking among own nationals, growing from about one in eight.
    static func internalShare(_ quarter: Quarter) -> Int { 13 + quarter.index * 3 }

    /// Nations of the foreigners who are found in the area.
    static func origins(in area: String) -> [(String, Int)] {
        switch area {
        case "XKX": [("MDA", 45), ("ROU", 20), ("ALB", 14), ("UKR", 12), ("BGR", 9)]
        case "MNE": [("MDA", 40), ("ROU", 20), ("UKR", 20), ("SRB", 20)]
        case "BGR", "ROU", "MDA": [("UKR", 60), ("MDA", 40)]
        case "ALB": [("XKX", 40), ("MDA", 40), ("ROU", 20)]
        default: [("MDA", 40), ("ROU", 26), ("UKR", 19), ("BGR", 15)]
        }
    }

    /// Citizenship of a nation's persons: Serbia, Montenegro and Kosovo were one state in 2003.
    static func citizenship(of nation: String, on day: Day) -> String {
        guard ["SRB", "MNE", "XKX"].contains(nation) else { return nation }
        return day < Day(2003, 7, 23) ? "YUG" : "SCG"
    }
}
