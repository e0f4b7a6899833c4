/// Why a field holds no value, where that is known: never conflated with "no", zero or an empty cell.
@frozen
public enum NullReason: UInt8, Sendable, CaseIterable {
    /// Unknown or not recorded.
    case unknown = 1
    /// Refused or not asked.
    case refused = 2
    /// Not applicable.
    case notApplicable = 3
    /// Withheld by the sender.
    case withheld = 4

    /// The code as it is written in every code list: `_U`, `_N`, `_Z`, `_X`.
    public var text: StaticString {
        switch self {
        case .unknown: "_U"
        case .refused: "_N"
        case .notApplicable: "_Z"
        case .withheld: "_X"
        }
    }

    /// What the code means, in words.
    public var label: String {
        switch self {
        case .unknown: "Unknown or not recorded"
        case .refused: "Refused or not asked"
        case .notApplicable: "Not applicable"
        case .withheld: "Withheld by the sender"
        }
    }
}
