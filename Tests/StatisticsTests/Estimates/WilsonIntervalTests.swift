import Statistics
import Testing

@Suite("Wilson's interval")
struct WilsonIntervalTests {
    // Computed apart, in Python, with z = 1.959963984540054.
    @Test(
        "known answers",
        arguments: [
            (76, 193, 0.327_569_157, 0.464_141_389), (0, 10, 0, 0.277_532_800), (10, 10, 0.722_467_200, 1),
            (5, 10, 0.236_593_091, 0.763_406_909), (1, 1, 0.206_549_314, 1),
        ])
    func known(numerator: Int, denominator: Int, lower: Double, upper: Double) throws {
        let interval = try #require(
            WilsonInterval(numerator: numerator, denominator: denominator, z: 1.959_963_984_540_054))
        #expect(abs(interval.lower - lower) < 1e-9)
        #expect(abs(interval.upper - upper) < 1e-9)
        #expect((0...1).contains(interval.lower) && (0...1).contains(interval.upper))
    }

    @Test("of nothing there is no share")
    func empty() {
        #expect(WilsonInterval(numerator: 0, denominator: 0, z: 1.96) == nil)
    }
}
