/// Rows that are no records, by kind: what `inspect` lists, so that nobody has to wonder where they went.
public struct SkippedRows: Sendable, Hashable {
    /// Why a row is no record.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Nothing stands in it.
        case blank
        /// A fact of the submission, `#period: 2004-Q1`.
        case envelope
        /// A title or note above the headings.
        case title
        /// The headings, and rows that belong to them.
        case heading
        /// The headings once more, further down.
        case repeatedHeading = "repeated-heading"
        /// Every column that is read is empty in it: the running numbers of a template.
        case empty
        /// A sum of the rows above.
        case totals
        /// A note below the records.
        case footer
    }

    /// Where such a row stands.
    public struct Row: Sendable, Hashable {
        /// Why it is no record.
        public let kind: Kind
        /// Row, from 1, as a spreadsheet shows it.
        public let row: Int
        /// Physical line, from 1; nil in a sheet.
        public let line: Int?

        /// A row that is no record.
        public init(kind: Kind, row: Int, line: Int?) {
            self.kind = kind
            self.row = row
            self.line = line
        }
    }

    /// The first rows of each kind, in file order: no more than `limit` of one.
    public private(set) var rows: [Row] = []
    /// All rows of each kind.
    public private(set) var counts: [Kind: Int] = [:]
    private var kept: [Kind: Int] = [:]

    private static let limit = 100

    /// None.
    public init() {}

    /// Rows of a kind.
    public func count(of kind: Kind) -> Int { counts[kind] ?? 0 }

    /// Takes a row in.
    public mutating func add(_ row: Row) {
        counts[row.kind, default: 0] += 1
        keep(row)
    }

    /// Takes so many more rows of a kind in, whose places are not known.
    mutating func add(_ kind: Kind, count: Int) {
        if count > 0 { counts[kind, default: 0] += count }
    }

    /// Takes the rows of a later part of the file in.
    public mutating func add(_ other: SkippedRows) {
        for (kind, count) in other.counts { add(kind, count: count) }
        for row in other.rows { keep(row) }
    }

    private mutating func keep(_ row: Row) {
        guard kept[row.kind, default: 0] < Self.limit else { return }
        kept[row.kind, default: 0] += 1
        rows.append(row)
    }
}
