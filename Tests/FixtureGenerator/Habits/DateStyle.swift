/// How an organisation writes a day.
enum DateStyle {
    case iso
    /// 03.07.2003
    case dots
    /// 03.07.2003.
    case dotsAfterYear
    /// 3. 7. 2003.
    case spaced
    /// 3.7.2003 г.
    case yearWord
    /// 03/07/2003
    case slashes

    func text(_ date: Day) -> String {
        let (year, month, day) = date.civil
        return text(day, month, year)
    }

    /// A day that need not exist, such as the 31st of February.
    func text(_ day: Int, _ month: Int, _ year: Int) -> String {
        switch self {
        case .iso: "\(year)-\(padded(month, 2))-\(padded(day, 2))"
        case .dots: "\(padded(day, 2)).\(padded(month, 2)).\(year)"
        case .dotsAfterYear: "\(padded(day, 2)).\(padded(month, 2)).\(year)."
        case .spaced: "\(day). \(month). \(year)."
        case .yearWord: "\(day).\(month).\(year) г."
        case .slashes: "\(padded(day, 2))/\(padded(month, 2))/\(year)"
        }
    }

    /// A month of a year, where the day is not known.
    func month(of date: Day) -> String {
        let (year, month, _) = date.civil
        return switch self {
        case .iso: "\(year)-\(padded(month, 2))"
        case .slashes: "\(padded(month, 2))/\(year)"
        default: "\(padded(month, 2)).\(year)"
        }
    }

    /// What stands for a day that nobody knows.
    var unknown: String {
        switch self {
        case .iso, .slashes: ""
        default: "00.00.0000"
        }
    }
}
