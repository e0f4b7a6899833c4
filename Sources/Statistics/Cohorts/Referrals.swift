internal import Linkage
internal import Model

/// What is known of a referral's way: shared by E06b, C01 and C02.
enum Referrals {
    /// The name of all referrals sent in the period, in all tables.
    static let sent: PopulationID = "referrals-sent"
    /// The name of those of them that were accepted.
    static let accepted: PopulationID = "referrals-accepted"

    /// Whether it was accepted: by a date, or by a status that only an accepted referral can have.
    static func isAccepted(_ referral: Referral) -> Bool {
        referral.accepted.isKnown || referral.status == .accepted || referral.status == .completed
    }

    /// Whether it was accepted, declined or withdrawn, or has expired.
    static func hasOutcome(_ referral: Referral) -> Bool {
        if isAccepted(referral) || referral.declined.isKnown { return true }
        return referral.status == .declined || referral.status == .withdrawn || referral.status == .expired
    }
}
