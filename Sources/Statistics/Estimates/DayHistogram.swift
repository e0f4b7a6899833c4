/// How many units took how many days: all that exact medians and survival curves need.
public struct DayHistogram: Sendable, Hashable {
    /// The units of one day.
    public struct Bin: Sendable, Hashable {
        /// Days.
        public let days: Int
        /// Units that ended after so many days.
        public var ended: Int
        /// Units that were last seen, not ended, after so many days.
        public var censored: Int

        /// A day's units.
        public init(days: Int, ended: Int, censored: Int = 0) {
            self.days = days
            self.ended = ended
            self.censored = censored
        }
    }

    /// The days on which something is counted, ascending.
    public private(set) var bins: [Bin] = []

    /// An empty histogram.
    public init() {}

    /// A histogram of bins in ascending order of days, each day once.
    public init(_ bins: [Bin]) {
        precondition(
            zip(bins, bins.dropFirst()).allSatisfy { $0.days < $1.days }, "Bins come in order, each day once."
        )
        self.bins = bins
    }

    /// Adds units to the last day, or after it.
    mutating func append(days: Int, isCensored: Bool, count: Int) {
        if bins.last?.days != days { bins.append(Bin(days: days, ended: 0)) }
        if isCensored {
            bins[bins.count - 1].censored += count
        } else {
            bins[bins.count - 1].ended += count
        }
    }

    /// Units, ended or not.
    public var count: Int { bins.reduce(0) { $0 + $1.ended + $1.censored } }

    /// The quantile `numerator`/`denominator` over all units, in thousandths of a day, by type 7 of R. J. Hyndman
    /// and Y. Fan, "Sample Quantiles in Statistical Packages" (1996): the value at position (n − 1)·p, between
    /// two values on the straight line. Exact where 1000 is a multiple of the denominator. Nil for no units.
    public func quantile(_ numerator: Int, of denominator: Int) -> Int? {
        let count = count
        guard count > 0 else { return nil }
        let position = (count - 1) * numerator
        let lower = value(at: position / denominator)
        let upper = value(at: min(position / denominator + 1, count - 1))
        return lower * 1000 + (upper - lower) * 1000 * (position % denominator) / denominator
    }

    /// The lower median: the value at the middle, or the lower one of the two in the middle. Nil for no units.
    public var lowerMedian: Int? {
        let count = count
        return count > 0 ? value(at: (count - 1) / 2) : nil
    }

    /// The days of the unit at a position in ascending order.
    private func value(at position: Int) -> Int {
        var rest = position
        for bin in bins {
            rest -= bin.ended + bin.censored
            if rest < 0 { return bin.days }
        }
        return bins.last?.days ?? 0
    }
}
