/// What cell suppression protects, and how far. No parameter has a default: a caller states each one.
public struct SuppressionPolicy: Sendable, Hashable {
    /// Counts from 1 to `threshold - 1` persons are withheld.
    public let threshold: Int
    /// Ratios and statistics on fewer units are withheld.
    public let minimumDenominator: Int
    /// Counts fed by fewer organisations are withheld; 1 switches the rule off.
    public let minimumContributors: Int

    /// The loosest threshold that the program accepts.
    public static let thresholdFloor = 3
    /// The loosest denominator that the program accepts.
    public static let denominatorFloor = 10

    /// A policy.
    ///
    /// - Throws: `DisclosureError.belowFloor` where a parameter is looser than the program's floor.
    public init(
        threshold: Int, minimumDenominator: Int, minimumContributors: Int
    ) throws(DisclosureError) {
        guard threshold >= Self.thresholdFloor else {
            throw .belowFloor(setting: "threshold", floor: Self.thresholdFloor, given: threshold)
        }
        guard minimumDenominator >= Self.denominatorFloor else {
            throw .belowFloor(
                setting: "minimumDenominator", floor: Self.denominatorFloor, given: minimumDenominator)
        }
        guard minimumContributors >= 1 else {
            throw .belowFloor(setting: "minimumContributors", floor: 1, given: minimumContributors)
        }
        self.threshold = threshold
        self.minimumDenominator = minimumDenominator
        self.minimumContributors = minimumContributors
    }
}
