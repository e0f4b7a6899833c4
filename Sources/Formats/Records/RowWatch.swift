/// What rows of a delimited file or sheet to tell of, because they may be no records: those with one or two filled
/// cells out of more, and those whose first filled cell begins with one of some words.
///
/// The reader knows no words of any language: it compares first bytes, and whoever gave the words decides.
public struct RowWatch: Sendable, Hashable {
    /// Bytes kept of the first filled cell.
    let textLimit: Int
    // First two bytes of the words, by number: a letter of another alphabet is as many as that.
    private let beginnings: [Bool]

    /// A watch for cells that begin with one of `words`, whatever the case.
    public init(words: [String], textLimit: Int = 256) {
        self.textLimit = textLimit
        var beginnings = [Bool](repeating: false, count: 1 << 16)
        for word in words {
            for spelling in [word.lowercased(), word.uppercased(), Self.withCapital(word)] {
                let bytes = Array(spelling.utf8.prefix(2))
                if bytes.count == 2 { beginnings[Self.number(bytes[0], bytes[1])] = true }
            }
        }
        self.beginnings = beginnings
    }

    /// Whether a cell may begin with one of the words; quotes and blanks before it are passed over.
    @inline(__always)
    func mayBegin(_ cell: UnsafeRawBufferPointer) -> Bool {
        var place = 0
        while place &+ 1 < cell.count, Self.isAround(cell[place]) { place &+= 1 }
        return place &+ 1 < cell.count && beginnings[Self.number(cell[place], cell[place &+ 1])]
    }

    private static func withCapital(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst().lowercased()
    }

    private static func isAround(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }

    private static func number(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }
}

extension FieldTable {
    /// A record that may be none: a total, a footer.
    public struct OddRow: Sendable, Hashable {
        /// The record of the table, from 0.
        public let record: Int
        /// Cells of the row that hold something, selected or not.
        public let filledCount: Int
        /// The beginning of the first of them, without blanks and quotes around it. May be a person's: for
        /// decisions, never shown.
        public let first: [UInt8]

        /// An odd row.
        public init(record: Int, filledCount: Int, first: [UInt8]) {
            self.record = record
            self.filledCount = filledCount
            self.first = first
        }
    }
}

extension FieldTable.OddRow: ShownByPlace {
    /// The record's number in the table.
    public var place: String { "record \(record) of the table, \(filledCount) cells filled" }
}

/// The text of one cell as it stands in a delimited file.
enum CSVFieldText {
    /// The first `limit` bytes without blanks and quotes around them.
    static func text(_ cell: UnsafeRawBufferPointer, quote: UInt8?, limit: Int) -> [UInt8] {
        let isAround: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == quote }
        let start = cell.drop(while: isAround).prefix(limit)
        let end = start.lastIndex { !isAround($0) } ?? start.startIndex
        return start.isEmpty ? [] : Array(start[...end])
    }
}
