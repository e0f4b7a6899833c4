/// Whether something happened, as far as the dates tell.
enum Answer: Sendable, Hashable {
    case yes
    case no
    case unknown

    /// `yes` wins over `unknown`, `unknown` over `no`.
    mutating func include(_ other: Answer) {
        if other == .yes || self == .no { self = other == .no ? self : other }
    }
}
