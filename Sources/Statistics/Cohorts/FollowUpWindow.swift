/// The days after return in which a follow-up counts as the one of a month.
struct FollowUpWindow: Sendable, Hashable {
    /// The month that the follow-up is called by.
    let month: Int
    /// First and last day after the return.
    let days: ClosedRange<Int>

    /// Three, six and twelve months: each window ends where the next one begins.
    static let all = [
        FollowUpWindow(month: 3, days: 60...135),
        FollowUpWindow(month: 6, days: 136...270),
        FollowUpWindow(month: 12, days: 271...450),
    ]
}
