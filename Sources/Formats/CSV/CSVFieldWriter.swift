/// The loop of `CSVParser`: walks from one delimiter, quote, line end or NUL to the next and copies what is
/// selected.
///
/// The rule for quotes is that of `CSVRowScan`; read its preface before changing either.
struct CSVFieldWriter {
    /// Where a record begins.
    struct Place {
        var line: Int
        var row: Int
    }

    /// The memory that one run reads and fills; all of it outlives the run.
    struct Memory {
        let input: UnsafeRawBufferPointer
        /// Sixteen bytes longer than `input`.
        let output: UnsafeMutableRawBufferPointer
        /// One for each slot of each record, all missing to begin with.
        let ranges: UnsafeMutableBufferPointer<FieldTable.ByteRange>
        let places: UnsafeMutableBufferPointer<Place>
        let slots: UnsafeBufferPointer<Int32>
    }

    private static let blankRowLimit = 64

    /// Bytes written to the output.
    private(set) var written = 0
    /// Records finished.
    private(set) var record = 0
    private(set) var faults: [FormatFault] = []
    private(set) var stoppedBy: FormatError?

    private(set) var oddRows: [FieldTable.OddRow] = []
    private(set) var extraCells: [FieldTable.ExtraCell] = []
    private(set) var blankRows: [FieldTable.BlankRow] = []

    private let dialect: CSVDialect
    private let delimiter: UInt8
    private let quote: UInt8
    private let watched: RowWatch?
    private let slotCount: Int
    private let expectedCount: Int
    private let cellLength: Int
    private let columnLimit: Int
    private let keepsExtraCells: Bool
    private let recordCount: Int
    private let byteOffset: Int
    private let isLastChunk: Bool
    private let endsInFeeds: Bool
    private let longQuotes: [Int]

    private var line: Int
    private var row: Int
    private var rowStart = 0
    private var rowLine: Int
    private var rowOutput = 0
    private var rowFaults = 0
    private var column = 0
    private var fieldStart = 0
    // Offset of the quote that opens the field, and of the one that closes it; -1 before, and without quotes.
    private var opening = -1
    private var openingLine = 0
    private var closing = -1
    // Fields of the row that hold something, and where the first of them stands in the input.
    private var filled = 0
    private var firstFilled = 0..<0
    // Whether a field past the last heading holds something.
    private var isLong = false
    private var isQuoted = false
    private var isInside = false
    private var hasDoubled = false
    private var hasStray = false
    // Whether the field, or what its quote opens, is beyond the limit; it has a stray quote then, or as good as one.
    private var isTooLong = false
    private var hasNul = false

    init(parser: CSVParser, chunk: CSVChunk) {
        dialect = parser.dialect
        watched = parser.watch
        delimiter = parser.dialect.delimiter
        quote = parser.dialect.quoteOrNone
        slotCount = parser.columns.columns.count
        expectedCount = parser.columns.expectedCount
        cellLength = parser.limits.cellLength
        columnLimit = parser.limits.columns
        keepsExtraCells = parser.keepsExtraCells
        recordCount = chunk.recordCount
        byteOffset = chunk.byteOffset
        isLastChunk = chunk.isLast
        endsInFeeds = chunk.endsInFeeds
        longQuotes = chunk.longQuotes
        line = chunk.firstLine
        rowLine = chunk.firstLine
        row = chunk.firstRow
    }

    mutating func run(_ memory: Memory) {
        guard let base = memory.input.baseAddress else { return }
        let count = memory.input.count
        let delimiters = ByteMask.Lanes(repeating: delimiter)
        let quotes = ByteMask.Lanes(repeating: quote)
        let feeds = ByteMask.Lanes(repeating: 0x0A)
        let carriages = ByteMask.Lanes(repeating: 0x0D)
        let nuls = ByteMask.Lanes(repeating: 0)
        var block = 0
        var next = 0
        // Clears what stands before a place that the writer has gone back to.
        var clearing = ~UInt64(0)
        while true {
            if block >= count {
                guard isInside else { break }
                (next, block, clearing) = goBack()
            }
            // `count - block` bytes are readable from `base + block`.
            var mask =
                count - block >= ByteMask.width
                ? ByteMask.gather(base + block) {
                    ($0 .== delimiters) .| ($0 .== quotes) .| ($0 .== feeds) .| ($0 .== carriages)
                        .| ($0 .== nuls)
                }
                : ByteMask.gather(base + block, count: count - block) {
                    ($0 .== delimiters) .| ($0 .== quotes) .| ($0 .== feeds) .| ($0 .== carriages)
                        .| ($0 .== nuls)
                }
            mask &= clearing
            clearing = ~0
            var following = block &+ ByteMask.width
            while mask != 0 {
                let place = block &+ mask.trailingZeroBitCount
                mask &= mask &- 1
                let byte = memory.input[place]
                if byte == delimiter, !isInside {
                    endField(memory, at: place, next: place &+ 1)
                } else if place >= next {
                    next = handle(byte, at: place, memory)
                    if next == 0 {
                        (next, following, clearing) = goBack()
                        mask = 0
                    }
                }
                if stoppedBy != nil { return }
            }
            block = following
        }
        guard rowStart < count else { return }
        endRow(memory, at: count, next: count)
    }

    /// Takes the quote back that opened the field and was none: it is text, and what follows it is read again.
    private mutating func goBack() -> (next: Int, block: Int, clearing: UInt64) {
        let place = opening
        line = openingLine
        hasStray = true
        (isQuoted, isInside, hasDoubled, hasNul) = (false, false, false, false)
        opening = -1
        let block = place & ~63
        let shift = place &+ 1 &- block
        return (place + 1, block, shift > 63 ? 0 : ~UInt64(0) << UInt64(shift))
    }

    /// Deals with a byte that is no plain delimiter; returns the offset before which nothing else is special, and 0
    /// where the quote that opened the field was none.
    private mutating func handle(_ byte: UInt8, at place: Int, _ memory: Memory) -> Int {
        switch byte {
        case delimiter: return place
        case 0: hasNul = true
        case 0x0D, 0x0A:
            let isPair = byte == 0x0D && place + 1 < memory.input.count && memory.input[place + 1] == 0x0A
            let next = place + (isPair ? 2 : 1)
            line &+= 1
            if !isInside { endRow(memory, at: place, next: next) }
            return next
        default: return handleQuote(at: place, memory)
        }
        return place + 1
    }

    private mutating func handleQuote(at place: Int, _ memory: Memory) -> Int {
        if isInside {
            if dialect.isEscaped(memory.input, place, opening: opening) {
                hasDoubled = true
                return place + 1
            }
            if place + 1 < memory.input.count, memory.input[place + 1] == quote {
                hasDoubled = true
                return place + 2
            }
            // The splitter has seen to it that a row ends where the chunk does.
            if case .improper = dialect.closing(memory.input, place, isLast: true) { return 0 }
            isInside = false
            closing = place
            if line != openingLine, swallowsRows(memory) { note(.swallowedRows, at: fieldStart) }
        } else if !isQuoted, dialect.opensField(memory.input, place, rowStart: fieldStart) {
            if longQuotes.contains(place) {
                (hasStray, isTooLong) = (true, true)
                return place + 1
            }
            opening = place
            openingLine = line
            isInside = true
            isQuoted = true
        } else {
            hasStray = true
        }
        return place + 1
    }

    /// Whether a line of the quoted field that has just closed is a row of the file: as many delimiters as a row has, and
    /// more than one. Its last line counts where the row ends with it.
    ///
    ///     17;open;"text        a stray quote
    ///     18;open;text         a row, swallowed
    ///     19;open;text"        a row, swallowed up to the other stray quote
    private func swallowsRows(_ memory: Memory) -> Bool {
        guard expectedCount > 2 else { return false }
        let isLineEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
        let endsRow = memory.input[(closing + 1)...].first { $0 != 0x20 }.map(isLineEnd) ?? true
        let lines = memory.input[opening..<closing].split(
            omittingEmptySubsequences: false, whereSeparator: isLineEnd)
        return lines.dropFirst().dropLast(endsRow ? 0 : 1).contains { isRow($0) }
    }

    /// Whether a line has a row's delimiters, not all of them before a blank or the end as the commas of prose are.
    private func isRow(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
        let places = line.indices.filter { line[$0] == delimiter }
        guard places.count == expectedCount - 1 else { return false }
        return dialect.hasBlanks || places.contains { $0 + 1 < line.endIndex && line[$0 + 1] != 0x20 }
    }

    @inline(__always)
    private mutating func endField(_ memory: Memory, at place: Int, next: Int) {
        let isOver = place &- fieldStart > cellLength
        if column < memory.slots.count {
            let slot = Int(memory.slots[column])
            // `record` is below the count for which `ranges` was made, unless the splitter disagrees.
            if slot >= 0, record < recordCount {
                let from = written
                if isOver {
                    (hasStray, isTooLong) = (true, true)
                } else if isQuoted {
                    copyQuoted(memory, to: place)
                } else {
                    copy(memory, from: fieldStart, to: place)
                }
                memory.ranges[record &* slotCount &+ slot] = FieldTable.ByteRange(
                    start: UInt32(truncatingIfNeeded: from),
                    length: UInt32(truncatingIfNeeded: written &- from))
            }
        }
        if column >= memory.slots.count, keepsExtraCells, !isOver { keepExtraCell(memory, to: place) }
        // `""` holds nothing: some programs quote every cell.
        if place &- fieldStart > (isQuoted ? 2 : 0) {
            if filled == 0 { firstFilled = fieldStart..<place }
            filled &+= 1
            if column >= expectedCount, !isBlankField(memory, to: place) { isLong = true }
        }
        if isQuoted || hasStray || hasNul { leaveOddField(memory, at: place) }
        column &+= 1
        fieldStart = next
    }

    /// Whether the field holds white space only: spreadsheets write empty cells after the last heading, and nothing is
    /// lost with them.
    private func isBlankField(_ memory: Memory, to place: Int) -> Bool {
        let text = isQuoted && closing >= 0 ? opening + 1..<closing : fieldStart..<place
        return memory.input[text].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// Keeps a cell past the last column that was selected, where it holds something.
    private mutating func keepExtraCell(_ memory: Memory, to place: Int) {
        guard record < recordCount, column < columnLimit else { return }
        let from = written
        if isQuoted { copyQuoted(memory, to: place) } else { copy(memory, from: fieldStart, to: place) }
        guard written > from else { return }
        let range = FieldTable.ByteRange(
            start: UInt32(truncatingIfNeeded: from), length: UInt32(truncatingIfNeeded: written &- from))
        extraCells.append(FieldTable.ExtraCell(record: record, column: column, range: range))
    }

    @inline(__always)
    private mutating func copy(_ memory: Memory, from start: Int, to end: Int) {
        let length = end &- start
        let input = memory.input.baseAddress.unsafelyUnwrapped
        let output = memory.output.baseAddress.unsafelyUnwrapped
        // What is written never outruns what was read, and the output has sixteen bytes more than the input.
        if length <= 16, start &+ 16 <= memory.input.count {
            let lanes = input.loadUnaligned(fromByteOffset: start, as: ByteMask.Lanes.self)
            output.storeBytes(of: lanes, toByteOffset: written, as: ByteMask.Lanes.self)
        } else {
            (output + written).copyMemory(from: input + start, byteCount: length)
        }
        written &+= length
    }

    /// The text between the quotes with doubled and escaped ones made single.
    private mutating func copyQuoted(_ memory: Memory, to end: Int) {
        let textEnd = closing >= 0 ? closing : end
        var start = opening + 1
        if hasDoubled || dialect.escape != nil {
            let escape = dialect.escape ?? quote
            var place = start
            while place + 1 < textEnd {
                let (byte, next) = (memory.input[place], memory.input[place + 1])
                let isPair =
                    (byte == quote && next == quote)
                    || (byte == escape && (next == quote || next == escape))
                if isPair {
                    copy(memory, from: start, to: place)
                    start = place + 1
                    place += 1
                }
                place += 1
            }
        }
        if start < textEnd { copy(memory, from: start, to: textEnd) }
    }

    private mutating func leaveOddField(_ memory: Memory, at place: Int) {
        if isTooLong {
            note(.longCell, at: fieldStart)
        } else if hasStray {
            // A quote that opens a cell of the last row, which has no end either: the file is cut off.
            let isCutOff =
                isLastChunk && place == memory.input.count
                && memory.input[fieldStart..<place].drop { $0 == 0x20 }.first == quote
            note(isCutOff ? .unclosedQuote : .strayQuote, at: fieldStart)
        }
        let slot = column < memory.slots.count ? Int(memory.slots[column]) : -1
        // What is wrong with the value of a cell is nothing to who does not read it.
        if hasNul, slot >= 0 { note(.nulByte, slot: slot, at: fieldStart) }
        (opening, closing) = (-1, -1)
        (isQuoted, isInside, hasDoubled) = (false, false, false)
        (hasStray, isTooLong, hasNul) = (false, false, false)
    }

    private mutating func endRow(_ memory: Memory, at place: Int, next: Int) {
        let isBlank = CSVBlankRow.isBlank(memory.input, from: rowStart, to: place, delimiter: delimiter)
        endField(memory, at: place, next: next)
        if isBlank {
            forgetRow(memory)
        } else {
            precondition(record < recordCount, "splitter and parser disagree on what a record is")
            if column < expectedCount { note(.shortRow, at: rowStart) }
            if isLong { note(.longRow, at: rowStart) }
            if endsInFeeds, place < next, memory.input[next &- 1] == 0x0D {
                note(.bareCarriageReturn, at: place)
            }
            if column > columnLimit { stop(.columns) }
            if stoppedBy != nil { return }
            memory.places[record] = Place(line: rowLine, row: row)
            noteOddRow(memory)
            record &+= 1
        }
        row &+= 1
        rowStart = next
        rowLine = line
        rowOutput = written
        rowFaults = faults.count
        column = 0
        filled = 0
        isLong = false
    }

    /// Keeps what shows that a row may be no record: few rows come here.
    @inline(__always)
    private mutating func noteOddRow(_ memory: Memory) {
        guard let watched else { return }
        let first = UnsafeRawBufferPointer(rebasing: memory.input[firstFilled])
        guard (filled <= 2 && expectedCount > filled + 1) || watched.mayBegin(first) else { return }
        oddRows.append(
            FieldTable.OddRow(
                record: record, filledCount: filled,
                first: CSVFieldText.text(first, quote: dialect.quote, limit: watched.textLimit)))
    }

    /// Takes back what a blank row has left behind.
    private mutating func forgetRow(_ memory: Memory) {
        written = rowOutput
        faults.removeLast(faults.count - rowFaults)
        if blankRows.count < Self.blankRowLimit {
            blankRows.append(FieldTable.BlankRow(row: row, line: rowLine))
        }
        while extraCells.last?.record == record { extraCells.removeLast() }
        guard record < recordCount else { return }
        for slot in 0..<slotCount { memory.ranges[record * slotCount + slot] = .missing }
    }

    private mutating func stop(_ limit: FormatError.Limit) {
        if stoppedBy == nil { stoppedBy = .limitExceeded(limit, line: rowLine) }
        while extraCells.last?.record == record { extraCells.removeLast() }
        written = rowOutput
        faults.removeLast(faults.count - rowFaults)
    }

    private mutating func note(_ kind: FormatFault.Kind, slot: Int? = nil, at place: Int) {
        faults.append(
            FormatFault(
                kind: kind, record: record, slot: slot, line: rowLine, byteOffset: byteOffset + place))
    }
}
