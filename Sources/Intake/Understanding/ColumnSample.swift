public import Formats

/// The distinct values of one column among a file's first records, and how often each comes.
///
/// Holds identifiers; shows counts only.
public struct ColumnSample: Sendable {
    /// Distinct values that are kept; more are counted only.
    public static let distinctLimit = 256
    /// Bytes of the longest value that is kept; longer ones are counted only.
    public static let longestText = 120

    /// Cells that hold something.
    public private(set) var filled = 0
    /// Cells that are there and empty.
    public private(set) var empty = 0
    /// Filled cells whose value is not kept: one too many, or too long.
    public private(set) var notKept = 0
    private var counts: [[UInt8]: Int] = [:]

    /// A sample of nothing.
    public init() {}

    /// Adds one cell.
    mutating func add(_ cell: UnsafeBufferPointer<UInt8>) {
        let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let start = cell.firstIndex(where: { !isBlank($0) }),
            let end = cell.lastIndex(where: { !isBlank($0) })
        else {
            empty += 1
            return
        }
        filled += 1
        guard end - start < Self.longestText else {
            notKept += 1
            return
        }
        let text = Array(cell[start...end])
        if let count = counts[text] {
            counts[text] = count + 1
        } else if counts.count < Self.distinctLimit {
            counts[text] = 1
        } else {
            notKept += 1
        }
    }

    /// The values that are kept, the commonest first; equally common ones in order of their bytes.
    public var values: [(text: [UInt8], count: Int)] {
        counts.map { (text: $0.key, count: $0.value) }.sorted {
            $0.count != $1.count ? $0.count > $1.count : $0.text.lexicographicallyPrecedes($1.text)
        }
    }

    /// Distinct values that are kept.
    public var distinct: Int { counts.count }
}

extension ColumnSample: ShownByPlace {
    /// Counts only.
    public var place: String { "\(filled) filled and \(empty) empty cells, \(distinct) distinct values" }
}
