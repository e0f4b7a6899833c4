import Statistics
import Testing

@Suite("Medians of day histograms")
struct DayHistogramTests {
    private func histogram(_ days: [Int]) -> DayHistogram {
        DayHistogram(
            Dictionary(grouping: days) { $0 }.map { DayHistogram.Bin(days: $0, ended: $1.count) }
                .sorted { $0.days < $1.days })
    }

    // Type 7 as numpy.quantile gives it, in thousandths.
    @Test(
        "median, 90th percentile and lower median",
        arguments: [
            ([1, 3, 10, 20], 6500, 17000, 3), ([7], 7000, 7000, 7),
            ([0, 0, 0, 5, 9, 14, 14], 5000, 14000, 5),
            ([2, 2, 3], 2000, 2800, 2), ([4, 4, 4, 4], 4000, 4000, 4),
        ])
    func statistics(days: [Int], median: Int, percentile: Int, lower: Int) {
        let histogram = histogram(days)
        #expect(histogram.quantile(1, of: 2) == median)
        #expect(histogram.quantile(9, of: 10) == percentile)
        #expect(histogram.lowerMedian == lower)
    }

    @Test("the ends are the smallest and the largest, and nothing has no median")
    func ends() {
        #expect(histogram([3, 8, 9]).quantile(0, of: 1) == 3000)
        #expect(histogram([3, 8, 9]).quantile(1, of: 1) == 9000)
        #expect(DayHistogram().quantile(1, of: 2) == nil)
        #expect(DayHistogram().lowerMedian == nil)
    }
}
