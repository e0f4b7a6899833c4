/// What became of a submission's records: the five outcomes always add up to what was read.
public struct Totals: Sendable, Hashable {
    /// Records that were read.
    public var read = 0
    /// Records that go on.
    public var accepted = 0
    /// Records set aside for an error.
    public var rejected = 0
    /// Records set aside because the same record stands in the submission already.
    public var duplicates = 0
    /// Records set aside because nothing of them falls into the reporting quarter.
    public var outOfPeriod = 0
    /// Records of persons who did not agree to statistical use.
    public var withoutConsent = 0

    /// All zero.
    public init() {}

    /// Whether accepted + rejected + duplicates + out of period + without consent = read.
    public var addUp: Bool { accepted + rejected + duplicates + outOfPeriod + withoutConsent == read }

    /// Adds another submission's (or batch's) totals.
    public static func += (left: inout Totals, right: Totals) {
        left.read += right.read
        left.accepted += right.accepted
        left.rejected += right.rejected
        left.duplicates += right.duplicates
        left.outOfPeriod += right.outOfPeriod
        left.withoutConsent += right.withoutConsent
    }
}
