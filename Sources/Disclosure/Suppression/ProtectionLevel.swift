import Statistics

/// How wide the interval of a sensitive number has to stay.
///
/// Counts: an attacker must hold it possible that there is one person only, and that there are twice the
/// threshold, so that not even "small" can be proved. Sums: half and one and a half times the truth.
/// `known` is what she would know if everything but the zeros were withheld, which nothing can undo: that a
/// total of two parts that are not zero is at least 2.
struct ProtectionLevel {
    private(set) var low: Int
    private(set) var high: Int

    init(
        for variable: FamilyVariable, policy: SuppressionPolicy, known: (low: Int, high: Int)
    ) {
        if variable.isCount {
            low = 1
            high = 2 * policy.threshold
        } else {
            low = max(1, variable.quantity.value / 2)
            high = variable.quantity.value + (variable.quantity.value + 1) / 2
        }
        low = max(low, known.low)
        high = min(high, known.high)
    }

    /// Whether an interval is wide enough.
    func isMet(low: Int, high: Int) -> Bool { low <= self.low && high >= self.high }
}
