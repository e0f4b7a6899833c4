/// How late a statement was made: by reporting quarter, then by the day on which its submission was prepared.
struct Recency: Comparable {
    /// Before any statement.
    static let never = Recency(quarter: .min, preparedOn: nil)

    private let quarter: Int32
    private let preparedOn: Int32

    init(quarter: Int32, preparedOn: Int?) {
        self.quarter = quarter
        self.preparedOn = preparedOn.map { Int32(clamping: $0) } ?? .min
    }

    static func < (left: Recency, right: Recency) -> Bool {
        left.quarter == right.quarter ? left.preparedOn < right.preparedOn : left.quarter < right.quarter
    }
}
