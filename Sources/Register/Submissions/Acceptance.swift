/// What became of a submission that was handed to the register.
public struct Acceptance: Sendable, Hashable {
    /// How the register took it.
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        /// Kept; the first of its series.
        case accepted
        /// The register has its content already; nothing was written.
        case unchanged
        /// Kept, and in force instead of an earlier one.
        case replaced
        /// Kept, but not in force: one with a greater declared revision (or a later day of preparation) is.
        case superseded
        /// Its content was taken back before, and stays so; nothing was written.
        case withdrawn
    }

    /// How the register took it.
    public let outcome: Outcome
    /// The submission in the register.
    public let entry: RegisterEntry
}
