/// How a spreadsheet counts days: the number 37825 is 2003-07-23, or 2007-07-24 in the system of old Macintoshes.
public enum SerialSystem: String, Sendable, Hashable, CaseIterable {
    /// From 1900-01-01, with a 29 February 1900 that never was: numbers below 61 mean nothing certain.
    case year1900 = "1900"
    /// From 1904-01-01; only where the source or the workbook says so.
    case year1904 = "1904"

    /// The day number of 1970-01-01.
    var numberOf1970: Int {
        switch self {
        case .year1900: 25_569
        case .year1904: 24_107
        }
    }
}
