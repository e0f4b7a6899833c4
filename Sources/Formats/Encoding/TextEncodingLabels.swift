extension TextEncoding {
    /// The encoding that a setting or an XML declaration names, whatever the case, and whether hyphens,
    /// underscores and spaces are written; nil if it is not known here.
    public init?(label: String) {
        let folded = Self.folded(label)
        guard let found = Self.byLabel[folded] else { return nil }
        self = found
    }

    /// Names that mean this encoding, in lower case; the first is the one to print.
    ///
    /// Those of the WHATWG's `encodings.json` and the usual ones of Windows, DOS and the Macintosh. Where the
    /// WHATWG takes ISO 8859-1 and 8859-9 for windows-1252 and 1254, a label means here what it says: the code
    /// pages differ in bytes that the standards do not have, and those are to be told.
    public var labels: [String] { [rawValue] + otherLabels }

    private static let byLabel: [String: TextEncoding] = {
        var encodings: [String: TextEncoding] = [:]
        for encoding in allCases {
            for label in encoding.labels { encodings[folded(label)] = encoding }
        }
        return encodings
    }()

    private static func folded(_ label: String) -> String {
        label.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
    }

    private var otherLabels: [String] {
        switch self {
        case .utf8:
            [
                "utf8", "us-ascii", "ascii", "ansi-x3.4-1968", "unicode-1-1-utf-8", "unicode11utf8",
                "unicode20utf8",
                "x-unicode20utf8", "utf-8-sig", "65001",
            ]
        case .utf16LittleEndian:
            ["utf-16", "ucs-2", "ucs-2le", "unicode", "unicodefeff", "csunicode", "iso-10646-ucs-2", "1200"]
        case .utf16BigEndian: ["unicodefffe", "ucs-2be", "1201"]
        case .windows1250: ["cp1250", "x-cp1250", "win-1250", "ansi-1250", "1250"]
        case .windows1251: ["cp1251", "x-cp1251", "win-1251", "ansi-1251", "1251"]
        case .windows1252: ["cp1252", "x-cp1252", "win-1252", "ansi-1252", "1252"]
        case .windows1253: ["cp1253", "x-cp1253", "win-1253", "ansi-1253", "1253"]
        case .windows1254: ["cp1254", "x-cp1254", "win-1254", "ansi-1254", "1254"]
        case .iso8859Part1:
            Self.isoLabels("1", latin: "1", registration: "100", year: "1987", windows: "28591") + [
                "cp819", "ibm819",
            ]
        case .iso8859Part2:
            Self.isoLabels("2", latin: "2", registration: "101", year: "1987", windows: "28592")
        case .iso8859Part5:
            Self.isoLabels("5", latin: "cyrillic", registration: "144", year: "1988", windows: "28595") + [
                "cyrillic"
            ]
        case .iso8859Part7:
            Self.isoLabels("7", latin: "greek", registration: "126", year: "1987", windows: "28597")
                + ["greek", "greek8", "ecma-118", "elot-928", "sun-eu-greek"]
        case .iso8859Part9:
            Self.isoLabels("9", latin: "5", registration: "148", year: "1989", windows: "28599")
        case .iso8859Part15:
            Self.isoLabels("15", latin: "9", registration: "203", year: "1999", windows: "28605")
        case .iso8859Part16:
            Self.isoLabels("16", latin: "10", registration: "226", year: "2001", windows: "28606")
        case .codePage852: ["ibm852", "cspcp852", "dos-852", "852"]
        case .codePage855: ["ibm855", "csibm855", "dos-855", "855"]
        case .codePage866: ["ibm866", "csibm866", "dos-866", "866"]
        case .koi8R: ["koi8", "koi", "cskoi8r", "20866"]
        case .koi8U: ["koi8-ru", "cskoi8u", "21866"]
        case .macCyrillic: ["mac-cyrillic", "x-mac-ukrainian", "mac-ukrainian", "10007", "10017"]
        case .macCentralEurope:
            [
                "mac-ce", "mac-centraleurope", "mac-centraleurroman", "x-mac-centraleurroman", "mac-latin2",
                "mac-centeuro", "10029",
            ]
        }
    }

    /// The names that every part of ISO 8859 has.
    private static func isoLabels(
        _ part: String, latin: String, registration: String, year: String, windows: String
    ) -> [String] {
        let isNumbered = latin.allSatisfy(\.isNumber)
        return [
            "iso8859-\(part)", "iso-8859-\(part):\(year)", "iso-ir-\(registration)", "cp\(windows)", windows,
        ]
            + (isNumbered ? ["latin\(latin)", "l\(latin)", "csisolatin\(latin)"] : ["csisolatin\(latin)"])
    }
}
