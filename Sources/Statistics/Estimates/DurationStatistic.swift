/// A statistic of durations in days, in thousandths of a day.
public enum DurationStatistic: Sendable, Hashable, CaseIterable {
    /// The median, interpolated (type 7 of Hyndman and Fan 1996).
    case median
    /// The lower median: always a duration that occurred.
    case lowerMedian
    /// The 90th percentile, interpolated (type 7).
    case percentile90
    /// The median of the Kaplan–Meier estimate: what has not ended yet counts as long as it has lasted.
    case survivalMedian

    /// The statistic of a histogram, in thousandths of a day; nil where it does not exist.
    func thousandths(of histogram: DayHistogram) -> Int? {
        switch self {
        case .median: histogram.quantile(1, of: 2)
        case .lowerMedian: histogram.lowerMedian.map { $0 * 1000 }
        case .percentile90: histogram.quantile(9, of: 10)
        case .survivalMedian: KaplanMeier(histogram).median.map { $0 * 1000 }
        }
    }
}
