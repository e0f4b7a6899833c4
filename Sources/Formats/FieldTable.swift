/// Records cut into fields: what every reader of this room hands on, whatever the file format.
///
/// One allocation of bytes holds all values of the table, quotes and escapes undone; `ranges` points into it.
/// Record-major: the value of slot `s` in record `r` stands at `ranges[r * slotCount + s]`.
///
///     bytes    …Ana;SRB;2003-07-23…
///     ranges   (0,3) (4,3) (8,10)      one record, three slots
///
/// `@frozen` and `@inlinable`: normalisation walks these columns value by value from another module.
@frozen
public struct FieldTable: Sendable {
    /// Where a value stands in `bytes`. A slot that the record does not have is `ByteRange.missing`.
    @frozen
    public struct ByteRange: Sendable, Hashable {
        /// Offset of the first byte.
        public var start: UInt32
        /// Count of bytes; an empty but present value has 0.
        public var length: UInt32

        /// A range of `length` bytes from `start`.
        @inlinable
        public init(start: UInt32, length: UInt32) {
            self.start = start
            self.length = length
        }

        /// The record has no such field at all: a short CSV row, an absent key or element.
        public static let missing = ByteRange(start: .max, length: 0)

        /// Whether the record has no such field.
        @inlinable
        public var isMissing: Bool { start == .max }
    }

    /// What kind of value the file wrote, beyond its text.
    @frozen
    public enum Kind: UInt8, Sendable, BitwiseCopyable {
        /// Text: a CSV cell, a JSON string, an element's or attribute's text.
        case text = 0
        /// A JSON number or boolean, its text as written.
        case literal = 1
        /// JSON null: present, and said to be nothing.
        case null = 2
        /// Several texts, joined by `FieldTable.listSeparator`: an array of scalars, or one key of an array of
        /// objects (or repeated elements), aligned by position with the other keys of the same array.
        case list = 3
    }

    /// Joins the items of a `Kind.list` value: U+001E, which no item holds.
    ///
    /// A list of no items at all is a missing value of `Kind.list`.
    public static let listSeparator: UInt8 = 0x1E

    /// Joins the items of a list inside an item of a list: U+001F, which no item holds.
    public static let innerSeparator: UInt8 = 0x1F

    /// UTF-8 bytes of all values.
    public var bytes: [UInt8]
    /// Fields per record.
    public var slotCount: Int
    /// Record-major places of the values, `count * slotCount` of them.
    public var ranges: [ByteRange]
    /// As `ranges`; empty when every value is `.text` (always so for CSV).
    public var kinds: [Kind]
    /// Physical line, from 1, on which each record begins, as an editor shows it; the row in a spreadsheet.
    public var lines: [Int]
    /// Logical row, from 1, of each record as a spreadsheet shows it; empty for XML and JSON.
    public var rows: [Int]
    /// Where each record stands in its document; nil for CSV and for JSON values one a line.
    public var elements: ElementPlaces?
    /// What was wrong in the records of this table, in file order.
    public var faults: [FormatFault]
    /// Rows that may be no records, where the reader was asked to watch for them; in order of the records.
    public var oddRows: [OddRow]
    /// Cells past the last selected column, where the reader was asked to keep them; in order of the records.
    public var extraCells: [ExtraCell]
    /// Rows and lines of the first blank rows among the records, some dozens at most.
    public var blankRows: [BlankRow]
    /// Why nothing after these records can be read: the file is no longer JSON, or a limit was met; nil where
    /// reading goes on.
    public var stoppedBy: FormatError?
    /// Paths in these records that no slot takes, in order of appearance, some hundreds at most; empty for CSV.
    public var unknownPaths: [String]
    /// Paths of the slots past those that the reader was asked for, where it was to give others slots too.
    public var otherPaths: [String]

    /// An empty table of `slotCount` fields.
    public init(slotCount: Int) {
        self.bytes = []
        self.slotCount = slotCount
        self.ranges = []
        self.kinds = []
        self.lines = []
        self.rows = []
        self.elements = nil
        self.faults = []
        self.oddRows = []
        self.extraCells = []
        self.blankRows = []
        self.stoppedBy = nil
        self.unknownPaths = []
        self.otherPaths = []
    }

    /// Records in the table.
    @inlinable
    public var count: Int { lines.count }

    /// Where the value of `slot` in `record` stands.
    @inlinable
    public func range(record: Int, slot: Int) -> ByteRange { ranges[record * slotCount + slot] }

    /// The text of the value at `range`, empty where it is missing: for headings, tests and `inspect`, not for
    /// loops over records.
    public func text(_ range: ByteRange) -> String {
        guard !range.isMissing else { return "" }
        return String(decoding: bytes[Int(range.start)..<Int(range.start) + Int(range.length)], as: UTF8.self)
    }

    /// Records that stand for something that could not be read as one.
    public var unreadRecords: Set<Int> {
        Set(faults.lazy.filter(\.kind.leavesRecordUnread).compactMap(\.record))
    }

    /// What kind of value `slot` in `record` is.
    @inlinable
    public func kind(record: Int, slot: Int) -> Kind {
        kinds.isEmpty ? .text : kinds[record * slotCount + slot]
    }
}

extension FieldTable {
    /// A row with nothing in it.
    public struct BlankRow: Sendable, Hashable {
        /// Row, from 1, as a spreadsheet shows it.
        public let row: Int
        /// Physical line, from 1.
        public let line: Int

        /// A blank row.
        public init(row: Int, line: Int) {
            self.row = row
            self.line = line
        }
    }

    /// A cell past the last column that was selected.
    public struct ExtraCell: Sendable, Hashable {
        /// Record of the table, from 0.
        public let record: Int
        /// Column, from 0.
        public let column: Int
        /// Where its value stands.
        public let range: ByteRange
    }

    /// The table with those records only that `isKept` names by their number, and the faults of no others.
    public func keeping(_ isKept: (Int) -> Bool) -> FieldTable {
        var table = self
        let kept = (0..<count).filter(isKept)
        var numbers = [Int?](repeating: nil, count: count)
        for (number, record) in kept.enumerated() { numbers[record] = number }
        table.ranges = kept.flatMap { ranges[$0 * slotCount..<($0 + 1) * slotCount] }
        if !kinds.isEmpty { table.kinds = kept.flatMap { kinds[$0 * slotCount..<($0 + 1) * slotCount] } }
        table.lines = kept.map { lines[$0] }
        if !rows.isEmpty { table.rows = kept.map { rows[$0] } }
        table.faults = faults.compactMap { fault in
            guard let record = fault.record else { return fault }
            return numbers[record].map { fault.moved(to: $0) }
        }
        table.oddRows = oddRows.compactMap { row in
            numbers[row.record].map { OddRow(record: $0, filledCount: row.filledCount, first: row.first) }
        }
        table.extraCells = extraCells.compactMap { cell in
            numbers[cell.record].map { ExtraCell(record: $0, column: cell.column, range: cell.range) }
        }
        return table
    }
}

/// A fault in a file's form that one record or place has, and that reading goes on after.
public struct FormatFault: Sendable, Hashable {
    /// What is wrong.
    public enum Kind: String, Sendable, CaseIterable {
        /// A quote inside an unquoted CSV field, or text after a closing quote.
        case strayQuote
        /// A quoted CSV field that the end of the file cuts off.
        case unclosedQuote
        /// A quoted CSV field that holds whole rows of the file, between a stray quote and the next one.
        case swallowedRows
        /// A CSV cell beyond the limit, which is read as empty; or one that a quote opens and none closes within the limit,
        /// read as if the quote were text.
        case longCell
        /// A CSV row with fewer fields than the heading row.
        case shortRow
        /// A row that holds something past the last heading.
        case longRow
        /// A CSV row that ends at a CR alone, in a file whose first row ends at LF or CRLF.
        case bareCarriageReturn
        /// A NUL byte.
        case nulByte
        /// Bytes that the declared or found encoding does not have.
        case undecodableBytes
        /// One byte at the end of a text in UTF-16, which is half a character: the text was cut off.
        case cutOffCharacter
        /// A line in UTF-8 in a text of another encoding: its bytes are read, but as what they do not mean.
        case foreignEncoding
        /// The same key twice in one JSON object.
        case duplicateKey
        /// Half a surrogate pair as an escape in a JSON string; it is read as U+FFFD.
        case loneSurrogate
        /// A JSON line that is not JSON; the record has no values.
        case malformedValue
        /// An element of an array of records, or a line, that is JSON but no object; the record has no values.
        case notAnObject
        /// A list item that holds U+001E or U+001F, which join items; they are read as U+FFFD.
        case separatorInItem
        /// A cell that shows an error of the spreadsheet, as `#N/A`.
        case errorCell
        /// A formula without the value that it last gave; the cell is read as empty.
        case formulaWithoutValue
        /// A date of serial 60 in the 1900 system, 29 February 1900, a day that never was; read as the number.
        case phantomDate
        /// A date before or after those of the workbook's calendar; read as the number.
        case dateOutOfRange
        /// A cell or row that stands twice, or before one that it should follow. Of two cells the later counts;
        /// of two rows both are read.
        case misplacedCell
        /// A cell that names a text which the workbook does not have; read as empty.
        case missingSharedString
        /// A cell whose text is not of its type; read as written.
        case mistypedCell
        /// A record in a merged range: the value stands in the range's first cell only.
        case mergedCells
        /// A record in a hidden row.
        case hiddenRow

        /// Whether it is about the value of one cell alone, and so nothing to who does not read the cell.
        var isOfCell: Bool {
            switch self {
            case .errorCell, .formulaWithoutValue, .phantomDate, .dateOutOfRange, .missingSharedString,
                .mistypedCell, .nulByte:
                true
            default: false
            }
        }

        /// Whether the record stands for something that could not be read as one: it counts, and has its place, but
        /// what its values are says nothing.
        public var leavesRecordUnread: Bool {
            switch self {
            case .malformedValue, .notAnObject, .longCell: true
            default: false
            }
        }
    }

    /// What is wrong.
    public let kind: Kind
    /// Record of the table, from 0, that has the fault; nil when it has none (a file-level fault).
    public let record: Int?
    /// Slot, from 0, where known.
    public let slot: Int?
    /// Physical line, from 1.
    public let line: Int
    /// Offset of the byte in the (decompressed) file, where known.
    public let byteOffset: Int?

    /// A fault of `kind` at its place.
    public init(kind: Kind, record: Int?, slot: Int?, line: Int, byteOffset: Int?) {
        self.kind = kind
        self.record = record
        self.slot = slot
        self.line = line
        self.byteOffset = byteOffset
    }

    /// The same fault of another record.
    public func moved(to record: Int?) -> FormatFault {
        FormatFault(kind: kind, record: record, slot: slot, line: line, byteOffset: byteOffset)
    }

    /// The same fault in another slot.
    public func moved(toSlot slot: Int?) -> FormatFault {
        FormatFault(kind: kind, record: record, slot: slot, line: line, byteOffset: byteOffset)
    }
}
