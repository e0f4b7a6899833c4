import Statistics
import Testing

@Suite("Kaplan–Meier")
struct KaplanMeierTests {
    /// Weeks of remission of the 21 patients on 6-mercaptopurine of E. J. Freireich et al. (1963), the textbook
    /// example; survival and Greenwood variance computed apart, in Python.
    private static let remission = DayHistogram([
        DayHistogram.Bin(days: 6, ended: 3, censored: 1), DayHistogram.Bin(days: 7, ended: 1),
        DayHistogram.Bin(days: 9, ended: 0, censored: 1), DayHistogram.Bin(days: 10, ended: 1, censored: 1),
        DayHistogram.Bin(days: 11, ended: 0, censored: 1), DayHistogram.Bin(days: 13, ended: 1),
        DayHistogram.Bin(days: 16, ended: 1), DayHistogram.Bin(days: 17, ended: 0, censored: 1),
        DayHistogram.Bin(days: 19, ended: 0, censored: 1), DayHistogram.Bin(days: 20, ended: 0, censored: 1),
        DayHistogram.Bin(days: 22, ended: 1), DayHistogram.Bin(days: 23, ended: 1),
        DayHistogram.Bin(days: 25, ended: 0, censored: 1), DayHistogram.Bin(days: 32, ended: 0, censored: 2),
        DayHistogram.Bin(days: 34, ended: 0, censored: 1), DayHistogram.Bin(days: 35, ended: 0, censored: 1),
    ])

    private static let expected: [(days: Int, atRisk: Int, survival: Double, variance: Double)] = [
        (6, 21, 0.857_142_857_142_857, 0.005_830_903_790_087),
        (7, 17, 0.806_722_689_075_630, 0.007_557_743_809_338),
        (10, 15, 0.752_941_176_470_588, 0.009_283_255_632_126),
        (13, 12, 0.690_196_078_431_373, 0.011_409_381_797_061),
        (16, 11, 0.627_450_980_392_157, 0.013_008_284_180_005),
        (22, 7, 0.537_815_126_050_420, 0.016_443_895_073_271),
        (23, 6, 0.448_179_271_708_683, 0.018_114_860_231_638),
    ]

    @Test("the textbook example")
    func textbook() throws {
        let estimate = KaplanMeier(Self.remission)
        #expect(estimate.steps.count == Self.expected.count)
        for (step, expected) in zip(estimate.steps, Self.expected) {
            #expect(step.days == expected.days)
            #expect(step.atRisk == expected.atRisk)
            #expect(abs(step.survival - expected.survival) < 1e-12)
            #expect(abs(step.variance - expected.variance) < 1e-12)
        }
        #expect(estimate.median == 23)
        let last = try #require(estimate.steps.last)
        let interval = estimate.interval(of: last, z: 1.96)
        #expect(abs(interval.lowerBound - 0.184_378) < 1e-5)
        #expect(abs(interval.upperBound - 0.711_980) < 1e-5)
    }

    @Test(
        "the median is the first day that at most half outlast",
        arguments: [
            // (ended by day, censored on day 100, median)
            ([5, 5, 5, 5], 0, 5), ([1, 2, 3, 4], 0, 2), ([1, 2, 3], 0, 2), ([1, 2], 2, 2), ([1], 2, nil),
            ([], 3, nil),
            ([], 0, nil), ([1, 2, 3, 4, 5, 6, 7], 7, 7),
        ] as [([Int], Int, Int?)])
    func median(ended: [Int], censored: Int, expected: Int?) {
        var bins = Dictionary(grouping: ended) { $0 }.map { DayHistogram.Bin(days: $0, ended: $1.count) }
            .sorted { $0.days < $1.days }
        if censored > 0 { bins.append(DayHistogram.Bin(days: 100, ended: 0, censored: censored)) }
        #expect(KaplanMeier(DayHistogram(bins)).median == expected)
    }

    @Test("without censoring the estimate is the share that lasts longer, to the last bit")
    func complete() {
        for count in 1...60 {
            let bins = (1...count).map { DayHistogram.Bin(days: $0, ended: 1) }
            let estimate = KaplanMeier(DayHistogram(bins))
            for step in estimate.steps { #expect(step.survival == Double(count - step.days) / Double(count)) }
            #expect(estimate.steps.last?.variance == 0)
        }
    }
}
