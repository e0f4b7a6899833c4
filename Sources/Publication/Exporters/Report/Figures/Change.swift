import Statistics

/// How a published value changed since another published one.
struct Change {
    /// The difference in thousandths of the unit.
    let thousandths: Int
    /// The difference in tenths of a percent of the earlier value; nil where that is zero or the values are
    /// percentages themselves.
    let relativeTenths: Int?

    /// The change between two values; nil unless both are published.
    init?(from earlier: Observation?, to now: Observation?, unit: IndicatorDefinition.Unit) {
        guard let before = earlier?.thousandths, let after = now?.thousandths else { return nil }
        thousandths = after - before
        guard unit != .percent, before > 0 else {
            relativeTenths = nil
            return
        }
        let scaled = abs(after - before) * 1000
        let rounded = (scaled * 2 + before) / (before * 2)
        relativeTenths = after < before ? -rounded : rounded
    }
}
