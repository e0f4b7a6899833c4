public import Intake
public import Model

/// Records with typed values in standard codes, identifiers still present.
///
/// Holds identifiers; shows its origin only.
public struct CaseBatch: Sendable {
    /// The number of the first record in its file, from 1.
    public var firstRecord: Int
    /// Records in the batch.
    public var count: Int
    /// The kind of each record; nil in a record of a mixed file that does not say a readable one.
    public var kinds: [RecordKind?]
    /// Standard fields. Every column has `count` values.
    public var columns: Columns
    /// Fields that do not outlive the case tier.
    public var transients: TransientColumns
    /// Whether the person was under 18 at identification as the dates and bands settle it, in `YesNo`'s bytes (0:
    /// not settled), whatever the record itself states; nil: nothing to compute it from.
    public var computedMinor: [UInt8]?
    /// Values that could not be read, in order of record.
    public var faults: [FieldFault]
    /// What the reader found wrong in the form of the records, in order of the file.
    public var formatFaults: [FormatFaultNote]
    /// What the cells do not keep of the source's table schema; nil where it has none.
    public var schemaFindings: SchemaFindings?
    /// The heading (or path) from which each target is read, for messages; a target read from several: the first.
    public var headings: [FieldTarget: String]
    /// What the columns of the file hold, in their order; nil: one that is not read. Empty where records have no columns.
    public var columnTargets: [FieldTarget?]
    /// The letter of a column in its sheet, by its heading; empty where records stand in no sheet.
    public var columnLetters: [String: String]
    /// Physical line of each record, from 1; empty for sheets.
    public var lines: [Int]
    /// Spreadsheet row of each record, from 1; empty for XML and JSON.
    public var rows: [Int]
    /// Where the records stand in a JSON or XML document; nil where they stand in rows or lines.
    public var paths: RecordPaths?

    /// An empty batch that begins with a record's number in the file.
    public init(firstRecord: Int) {
        self.firstRecord = firstRecord
        count = 0
        kinds = []
        columns = Columns()
        transients = TransientColumns()
        faults = []
        formatFaults = []
        headings = [:]
        columnTargets = []
        columnLetters = [:]
        lines = []
        rows = []
    }

    /// Where a record (from 0, in the batch) stands in the file.
    public func place(of record: Int) -> Place {
        Place(
            record: firstRecord + record, line: lines.isEmpty ? nil : lines[record],
            row: rows.isEmpty ? nil : rows[record], path: paths?.path(of: record))
    }
}

/// A fault in the form of a record or file, as its reader noted it. Holds no value.
public struct FormatFaultNote: Sendable, Hashable {
    /// The kind's name in the reader, such as `shortRow`.
    public let kind: String
    /// Record in the batch, from 0; nil for a fault of the file as a whole.
    public let record: Int?
    /// Physical line, from 1.
    public let line: Int
    /// The heading of the column that it is about, where it is about one.
    public let heading: String?
    /// What that column holds, where it is mapped.
    public let target: FieldTarget?
    /// Whether it is about a field that is read: then it is among the faults of fields, too.
    public let isOfField: Bool
    /// Whether the record stands for something that could not be read as one: nothing else is to be said of it.
    public let leavesRecordUnread: Bool

    /// A note.
    public init(
        kind: String, record: Int?, line: Int, heading: String? = nil, target: FieldTarget? = nil,
        isOfField: Bool = false, leavesRecordUnread: Bool = false
    ) {
        self.kind = kind
        self.record = record
        self.line = line
        self.heading = heading
        self.target = target
        self.isOfField = isOfField
        self.leavesRecordUnread = leavesRecordUnread
    }
}

/// The fields of the case tier over a batch: text as read, birth dates and ages as numbers.
///
/// Holds identifiers; shows nothing.
public struct TransientColumns: Sendable {
    /// One text per record; a record without the field has an empty one.
    public struct Texts: Sendable {
        /// UTF-8 bytes of all records, one after the other.
        public var bytes: [UInt8]
        /// Where each record's text ends in `bytes`.
        public var ends: [UInt32]

        /// An empty column.
        public init() {
            bytes = []
            ends = []
        }

        /// Place of a record's text in `bytes`.
        @inlinable
        public func range(of record: Int) -> Range<Int> {
            Int(record == 0 ? 0 : ends[record - 1])..<Int(ends[record])
        }

        /// Appends one record's text.
        @inlinable
        public mutating func append(_ text: some Sequence<UInt8>) {
            bytes.append(contentsOf: text)
            ends.append(UInt32(bytes.count))
        }
    }

    private var texts: [Texts?]
    /// Dates of birth in `PartialDate`'s raw form (a birth year is a date of year precision); nil: no column.
    public var birthDates: [Int32]?
    /// Ages in completed years at identification, `EntryShape.absent` where not given; nil: no column.
    public var ages: [Int32]?

    /// Ages of which a range is given, such as `14–17`, and no one age; nil: there are none.
    var ageRanges: [AgeRange?]?

    /// No columns.
    public init() { texts = Array(repeating: nil, count: TransientField.allCases.count) }

    /// The texts of a field; nil where the source does not map it.
    public subscript(field: TransientField) -> Texts? {
        get { texts[Int(field.rawValue)] }
        set { texts[Int(field.rawValue)] = newValue }
    }
}

extension CaseBatch: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The origin only.
    public var description: String { "CaseBatch(records \(firstRecord)–\(firstRecord + count - 1))" }
    /// The origin only.
    public var debugDescription: String { description }
    /// Nothing: a batch holds identifiers.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension TransientColumns: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Nothing of the values.
    public var description: String { "TransientColumns" }
    /// Nothing of the values.
    public var debugDescription: String { description }
    /// Nothing: the values identify.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension TransientColumns.Texts: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Nothing of the values.
    public var description: String { "Texts(\(ends.count))" }
    /// Nothing of the values.
    public var debugDescription: String { description }
    /// Nothing: the values identify.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
