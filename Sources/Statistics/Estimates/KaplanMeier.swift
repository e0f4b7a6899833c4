/// How long something lasts, where some of it has not ended yet: the product-limit estimate of E. L. Kaplan and
/// P. Meier (1958), with the variance of M. Greenwood (1926).
///
/// Units that end on a day are at risk until then; units last seen on a day are at risk on that day still.
///
///     S(t) = ∏ (1 − d/n)        Var S(t) = S(t)² · Σ d / (n · (n − d))      over the days up to t
public struct KaplanMeier: Sendable, Hashable {
    /// The estimate from one day on.
    public struct Step: Sendable, Hashable {
        /// The day on which something ended.
        public let days: Int
        /// Units at risk on that day.
        public let atRisk: Int
        /// Units that ended on that day.
        public let ended: Int
        /// The share that lasts longer.
        public let survival: Double
        /// Greenwood's variance of the share; 0 once nothing is left.
        public let variance: Double
    }

    /// The days on which something ended, ascending.
    public let steps: [Step]

    /// The estimate for a histogram.
    public init(_ histogram: DayHistogram) {
        var atRisk = histogram.count
        var curve = ExactRuns()
        var greenwood = 0.0
        var steps: [Step] = []
        for bin in histogram.bins {
            if bin.ended > 0 {
                let left = atRisk - bin.ended
                let survival = curve.step(from: atRisk, to: left)
                greenwood += left > 0 ? Double(bin.ended) / (Double(atRisk) * Double(left)) : 0
                steps.append(
                    Step(
                        days: bin.days, atRisk: atRisk, ended: bin.ended, survival: survival,
                        variance: survival * survival * greenwood))
            }
            atRisk -= bin.ended + bin.censored
        }
        self.steps = steps
    }

    /// The smallest number of days that at most half of the units outlast; nil where more than half do.
    public var median: Int? { steps.first { $0.survival <= 0.5 + Self.tolerance }?.days }

    /// The interval of a step's share, `z` standard errors to both sides, cut to 0…1.
    public func interval(of step: Step, z: Double) -> ClosedRange<Double> {
        let reach = z * step.variance.squareRoot()
        return max(0, step.survival - reach)...min(1, step.survival + reach)
    }

    /// Products of several quotients may miss one half by their last bits.
    private static let tolerance = 1e-12

    /// The product of the quotients. As long as nothing is censored in between they cancel out, so that one half
    /// is one half: 3/4 · 2/3 is kept as 2/4.
    private struct ExactRuns {
        private var before = 1.0
        private var runStart = 0
        private var runEnd = 0

        mutating func step(from atRisk: Int, to left: Int) -> Double {
            if atRisk != runEnd || runStart == 0 {
                if runStart > 0 { before *= Double(runEnd) / Double(runStart) }
                runStart = atRisk
            }
            runEnd = left
            return before * (Double(runEnd) / Double(runStart))
        }
    }
}
