/// Finds where rows end, without cutting fields: the serial half of reading a delimited file.
///
/// Only quotes and line ends matter. A quote opens a quoted field where it stands right after a delimiter, a
/// line end or the row's start (or after blanks, in a dialect that has them); elsewhere it is a stray one and text.
/// Inside, a doubled or escaped quote is text, and a single one closes if a delimiter or line end follows. If something
/// else follows, or none closes, the quote that opened was a stray one, too: the scan goes back to it. So one wrong
/// quote does not swallow the rows after it, as it would if every quote just changed sides.
///
///     a;"b\n""c";d\n      the first line end is inside, the second ends the row
///     a;5" pipe;d\n       stray, the row ends here
///
/// `CSVParser` cuts fields by the same rule: the two must agree, or the counts of records would differ.
struct CSVRowScan {
    /// Offset after the last whole row.
    private(set) var end = 0
    /// Whole rows, blank ones among them.
    private(set) var rows = 0
    /// Whole rows that are blank.
    private(set) var blankRows = 0
    /// Line ends up to `end`.
    private(set) var lines = 0
    /// Whether the first row ends at LF or CRLF.
    private(set) var firstEndsInFeed = false
    /// Offsets of quotes that open a cell and that none closes within the limit of one, in rows that may not be whole.
    private(set) var longQuotes: [Int] = []

    private let dialect: CSVDialect

    /// A scan for rows without any quoting: lines.
    static let ofLines = CSVRowScan(dialect: CSVDialect(delimiter: 0x20, quote: nil))

    init(dialect: CSVDialect) {
        self.dialect = dialect
    }

    /// Scans `bytes` from a row's start for at most `maximum` rows. With `isLast`, what follows the last line
    /// end is a row too; without, a CR or quote that is the last byte waits for what follows it.
    ///
    /// A quote that none closes within the limit of a cell is text, and one of `longQuotes`, wherever the bytes begin and
    /// end. Throws `limitExceeded(.recordLength)`, with the line from 0, for a row that is too long; while a quote is open
    /// that is not asked, since the quote may yet turn out to be text and the row to be a short one.
    mutating func scan(
        _ bytes: UnsafeRawBufferPointer, isLast: Bool, maximum: Int = .max, limits: FormatLimits
    ) throws(FormatError) {
        let (cellLength, recordLength) = (limits.cellLength, limits.recordLength)
        guard let base = bytes.baseAddress else { return }
        let quote = ByteMask.Lanes(repeating: dialect.quoteOrNone)
        let feed = ByteMask.Lanes(repeating: 0x0A)
        let carriage = ByteMask.Lanes(repeating: 0x0D)
        let quoteByte = dialect.quoteOrNone
        let count = bytes.count
        var seenLines = 0
        var opening = -1
        var openingLine = 0
        var next = 0
        var block = 0
        while true {
            if block >= count {
                // A quote that nothing closes is text.
                guard isLast, opening >= 0 else { break }
                (next, block, seenLines, opening) = (opening + 1, opening & ~63, openingLine, -1)
            }
            // `count - block` bytes are readable from `base + block`.
            var mask: UInt64 = 0
            if count - block < ByteMask.width {
                mask = ByteMask.gather(base + block, count: count - block) {
                    ($0 .== quote) .| ($0 .== feed) .| ($0 .== carriage)
                }
            } else if ByteMask.any(base + block, { ($0 .== quote) .| ($0 .== feed) .| ($0 .== carriage) }) {
                mask = ByteMask.gather(base + block) { ($0 .== quote) .| ($0 .== feed) .| ($0 .== carriage) }
            }
            var following = block &+ ByteMask.width
            while mask != 0 {
                let place = block &+ mask.trailingZeroBitCount
                mask &= mask &- 1
                if place < next { continue }
                let byte = bytes[place]
                if byte != 0x0A, byte != 0x0D {
                    if opening >= 0 {
                        guard place + 1 < count || isLast,
                            !dialect.isEscaped(bytes, place, opening: opening)
                        else { continue }
                        if place + 1 < count, bytes[place + 1] == quoteByte {
                            next = place + 2
                            continue
                        }
                        let isTooFar = place - opening >= cellLength
                        switch isTooFar ? .improper : dialect.closing(bytes, place, isLast: isLast) {
                        case .proper: opening = -1
                        case .cutOff: return
                        case .improper:
                            if isTooFar { longQuotes.append(opening) }
                            (next, following, seenLines) = (opening + 1, opening & ~63, openingLine)
                            opening = -1
                            mask = 0
                        }
                    } else if dialect.opensField(bytes, place, rowStart: end) {
                        try checkRow(to: place, recordLength)
                        opening = place
                        openingLine = seenLines
                    }
                    continue
                }
                if byte == 0x0D {
                    guard place + 1 < count || isLast else { return }
                    if place + 1 < count, bytes[place + 1] == 0x0A {
                        next = place + 2
                    } else {
                        next = place + 1
                    }
                } else {
                    next = place + 1
                }
                seenLines &+= 1
                if opening >= 0 { continue }
                try checkRow(to: place, recordLength)
                endRow(bytes, at: place, next: next, lines: seenLines)
                if rows == maximum { return }
            }
            // The last byte seen may be a quote or a CR that waits for the next one.
            let seen = min(following, count) - 1
            if opening < 0 {
                try checkRow(to: seen, recordLength)
            } else if seen - opening >= cellLength {
                longQuotes.append(opening)
                (next, following, seenLines, opening) = (opening + 1, opening & ~63, openingLine, -1)
            }
            block = following
        }
        guard isLast, end < count else { return }
        try checkRow(to: count, recordLength)
        endRow(bytes, at: count, next: count, lines: seenLines)
    }

    /// Throws where the row that has begun is longer than `recordLength` at `place` already.
    @inline(__always)
    private func checkRow(to place: Int, _ recordLength: Int) throws(FormatError) {
        guard place - end <= recordLength else { throw .limitExceeded(.recordLength, line: lines) }
    }

    private mutating func endRow(_ bytes: UnsafeRawBufferPointer, at place: Int, next: Int, lines: Int) {
        if rows == 0 { firstEndsInFeed = next > place && bytes[next - 1] == 0x0A }
        rows += 1
        if CSVBlankRow.isBlank(bytes, from: end, to: place, delimiter: dialect.delimiter) { blankRows += 1 }
        end = next
        self.lines = lines
    }
}

/// What a blank row is, for the two who must agree on it.
enum CSVBlankRow {
    /// Whether the row holds nothing but delimiters, spaces and tabs.
    @inline(__always)
    static func isBlank(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int, delimiter: UInt8)
        -> Bool
    {
        var place = start
        while place < end {
            let byte = bytes[place]
            guard byte == delimiter || byte == 0x20 || byte == 0x09 else { return false }
            place += 1
        }
        return true
    }
}
