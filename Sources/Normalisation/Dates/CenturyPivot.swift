/// Finds the century of a year of two digits by what is plausible for the field.
struct CenturyPivot: Sendable {
    /// What a field's dates are.
    enum Purpose: Sendable {
        /// Something that has happened. Ten years past the run's latest day count as a slip of the year, which a
        /// rule reports as a date ahead, rather than as an event ninety years ago.
        case event
        /// Something planned, or a permit's end.
        case plan
        /// A birth: never ahead.
        case birth
    }

    private let latest: Int

    /// The pivot of a purpose in a run whose latest day lies in `latestYear`.
    init(_ purpose: Purpose, latestYear: Int) {
        latest =
            switch purpose {
            case .event: latestYear + 10
            case .plan: latestYear + 30
            case .birth: latestYear
            }
    }

    /// The one year that ends with these two digits and is among the hundred up to the latest plausible one.
    func year(endingWith digits: Int) -> Int {
        let year = latest / 100 * 100 + digits
        return year > latest ? year - 100 : year
    }
}
