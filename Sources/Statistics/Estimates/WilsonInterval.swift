/// Where a share may lie, given what was counted: the score interval of E. B. Wilson (1927). Unlike the textbook
/// interval it stays within 0…1 and has a width for shares of 0 and 1.
public struct WilsonInterval: Sendable, Hashable {
    /// The lower end, 0…1.
    public let lower: Double
    /// The upper end, 0…1.
    public let upper: Double

    /// The interval `z` standard errors wide to both sides (1.959964 for 95 %); nil where nothing was counted.
    public init?(numerator: Int, denominator: Int, z: Double) {
        precondition(
            numerator >= 0 && numerator <= denominator, "A share's numerator is part of the denominator.")
        guard denominator > 0 else { return nil }
        let n = Double(denominator)
        let share = Double(numerator) / n
        let square = z * z
        let centre = (share + square / (2 * n)) / (1 + square / n)
        let reach = z / (1 + square / n) * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
        // At the ends the two terms cancel out but for rounding.
        lower = numerator == 0 ? 0 : max(0, centre - reach)
        upper = numerator == denominator ? 1 : min(1, centre + reach)
    }
}
