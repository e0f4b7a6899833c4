/// A spelling that several areas share, with what settles which of them is meant.
public struct AreaAmbiguity: Sendable, Hashable {
    /// A reporting area whose partners mean one of the candidates.
    public struct Home: Sendable, Hashable {
        /// Codes of the reporting areas.
        public let reportedFrom: [String]
        /// Code of the area meant there.
        public let meant: String
    }

    /// The spellings. Compared after folding.
    public let spellings: [String]
    /// Codes of the areas that they can stand for, the likeliest first.
    public let candidates: [String]
    /// Whether the record's day settles it: the one candidate that existed on that day is meant.
    public let isSettledByDay: Bool
    /// Where partners mean one of the candidates, whatever the day.
    public let homes: [Home]
    /// Code of the area meant where neither day nor home settles it; nil: ambiguous.
    public let otherwise: String?

    private init(
        _ spellings: [String], _ candidates: [String], isSettledByDay: Bool = false, homes: [Home] = [],
        otherwise: String? = nil
    ) {
        self.spellings = spellings
        self.candidates = candidates
        self.isSettledByDay = isSettledByDay
        self.homes = homes
        self.otherwise = otherwise
    }

    /// The shared spellings that are known of.
    public static let all: [AreaAmbiguity] = [
        // Alpha-2 of Czechoslovakia to 1992, and of Serbia and Montenegro from 23 July 2003.
        AreaAmbiguity(
            ["CS"], ["SCG", "CSK"], isSettledByDay: true,
            homes: [Home(reportedFrom: ["SRB", "MNE", "XKX"], meant: "SCG")]),
        // The number of Yugoslavia, which Serbia and Montenegro kept.
        AreaAmbiguity(["891"], ["SCG", "YUG"], isSettledByDay: true),
        // Republika Srpska in files from Bosnia and Herzegovina; ISO's Serbia elsewhere.
        AreaAmbiguity(
            ["RS"], ["SRB", "BIH"], homes: [Home(reportedFrom: ["BIH"], meant: "BIH")], otherwise: "SRB"),
        // Bosna i Hercegovina, or ISO's Bahrain.
        AreaAmbiguity(["BH"], ["BIH", "BHR"], homes: [Home(reportedFrom: ["BIH"], meant: "BIH")]),
        // Crna Gora, or ISO's Congo.
        AreaAmbiguity(["CG"], ["MNE", "COG"], homes: [Home(reportedFrom: ["SRB", "MNE"], meant: "MNE")]),
        // Srbija, or ISO's Suriname.
        AreaAmbiguity(["SR"], ["SRB", "SUR"], homes: [Home(reportedFrom: ["SRB"], meant: "SRB")]),
        // Republica Moldova, or Republika Makedonija.
        AreaAmbiguity(
            ["RM"], ["MDA", "MKD"],
            homes: [
                Home(reportedFrom: ["MDA", "ROU"], meant: "MDA"), Home(reportedFrom: ["MKD"], meant: "MKD"),
            ]),
        AreaAmbiguity(["Kongo", "Kongos", "Конго"], ["COD", "COG"]),
        AreaAmbiguity(["Korea", "Koreja", "Coreea", "Корея"], ["KOR", "PRK"]),
    ]
}

/// A code of an area that is still there, withdrawn from ISO 3166-1.
public struct WithdrawnCode: Sendable, Hashable {
    /// The code.
    public let code: String
    /// Code of the area that it stands for.
    public let area: String
    /// Last day on which it was in force (days since 1970-01-01).
    public let lastDay: Int

    /// The withdrawn codes that are met in files (ISO 3166-3).
    public static let all: [WithdrawnCode] = [
        // Romania's to 2002-01-31; Zaire's to 1997-05-16; East Timor's to 2002-05-19.
        WithdrawnCode(code: "ROM", area: "ROU", lastDay: 11_718),
        WithdrawnCode(code: "ZAR", area: "COD", lastDay: 9997),
        WithdrawnCode(code: "TMP", area: "TLS", lastDay: 11_826),
        // Burma's to 1989-12-04; Byelorussia's to 1992-06-14.
        WithdrawnCode(code: "BUR", area: "MMR", lastDay: 7277),
        WithdrawnCode(code: "BYS", area: "BLR", lastDay: 8200),
    ]
}
