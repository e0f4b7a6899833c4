/// References to cells, as `B7`, and the grid that they lie in (ECMA-376 part 1, 18.18.7).
enum XLSXReference {
    static let rowLimit = 1_048_576
    static let columnLimit = 16_384

    /// The column, from 0, of a reference, and its row, from 1 (0 where it has none); nil where it is none, or
    /// lies outside the grid.
    @inline(__always)
    static func cell(_ bytes: UnsafeRawBufferPointer) -> (column: Int, row: Int)? {
        var column = 0
        var row = 0
        var place = 0
        while place < bytes.count {
            let letter = (bytes[place] & 0xDF) &- UInt8(ascii: "A")
            guard letter < 26 else { break }
            column = column &* 26 &+ Int(letter) &+ 1
            guard column <= columnLimit else { return nil }
            place &+= 1
        }
        guard column > 0 else { return nil }
        while place < bytes.count {
            let digit = bytes[place] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            row = row &* 10 &+ Int(digit)
            guard row <= rowLimit else { return nil }
            place &+= 1
        }
        return (column &- 1, row)
    }

    /// The letters of a column, from 0: `A`, …, `Z`, `AA`, …, `XFD`.
    static func letters(_ column: Int) -> String {
        var letters: [Character] = []
        var rest = column + 1
        while rest > 0 {
            letters.append(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))))
            rest = (rest - 1) / 26
        }
        return String(letters.reversed())
    }
}

/// A rectangle of cells.
public struct XLSXRange: Sendable, Hashable {
    /// Rows, from 1.
    public let rows: ClosedRange<Int>
    /// Columns, from 0.
    public let columns: ClosedRange<Int>

    /// The range of those rows and columns.
    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }

    /// The range that `A1:B7` or `A1` names; nil where it is none, or lies outside the grid.
    init?(_ bytes: UnsafeRawBufferPointer) {
        let corners = bytes.split(separator: UInt8(ascii: ":")).map {
            XLSXReference.cell(UnsafeRawBufferPointer(rebasing: $0))
        }
        guard let first = corners.first, let last = corners.last, corners.count <= 2, let first, let last,
            first.row > 0, last.row > 0
        else { return nil }
        rows = min(first.row, last.row)...max(first.row, last.row)
        columns = min(first.column, last.column)...max(first.column, last.column)
    }

    /// The name of the range, as `A1:B7`.
    public var name: String {
        let last = "\(XLSXReference.letters(columns.upperBound))\(rows.upperBound)"
        return "\(XLSXReference.letters(columns.lowerBound))\(rows.lowerBound):\(last)"
    }
}
