/// What a cell of a workbook holds, beyond its text.
@frozen
public enum XLSXCellType: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case text
    case number
    /// A day, with or without a time: a number whose format says so.
    case date
    /// A time of day, or a duration.
    case time
    case boolean
    /// An error of the spreadsheet, as `#N/A`.
    case error
}

/// How many cells of one column hold what: a column of dates by their format needs no evidence of order.
public struct XLSXTypeCounts: Sendable, Hashable {
    private var counts = SIMD8<Int>.zero

    /// Cells of that type.
    public subscript(type: XLSXCellType) -> Int { counts[Int(type.rawValue)] }

    /// Cells of any type; blank ones are not counted.
    public var total: Int { counts.wrappedSum() }

    mutating func count(_ type: XLSXCellType) { counts[Int(type.rawValue)] += 1 }
}
