public import Model

/// Why records cannot be anonymised, or cannot be taken back from a standard file. Holds no value of a record.
public enum AnonymisationError: Error, Sendable, Hashable {
    /// The submission holds identifiers, and no linking key is at hand to turn them into tokens.
    case keyMissing
    /// The submission was prepared with another linking key than the one at hand.
    case keyMismatch(prepared: KeyFingerprint, atHand: KeyFingerprint)
    /// What the submission gives as the fingerprint of its key is none.
    case notAFingerprint
    /// A cell of a standard file is not written as the standard writes it; records count from 1.
    case notCanonical(record: Int, field: StandardField)
}
