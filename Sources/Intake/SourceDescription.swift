public import Model

/// How one source's files are to be read: what `pipeline.json` says of them, or nothing but defaults.
///
/// Every conclusion of the sniffers can be overridden here; nil means "find out".
public struct SourceDescription: Sendable, Hashable {
    /// The file's format, where it is stated.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        /// Comma-separated values and relatives.
        case csv
        /// XML.
        case xml
        /// One JSON document.
        case json
        /// One JSON object a line.
        case ndjson
        /// A workbook of Excel and others: `.xlsx`, `.xlsm`.
        case xlsx
    }

    /// Which of two numbers in `03/07/2003` is the day.
    public enum DateOrder: String, Sendable, Hashable, CaseIterable {
        /// Day, month, year.
        case dayMonthYear = "dmy"
        /// Month, day, year.
        case monthDayYear = "mdy"
        /// Year, month, day.
        case yearMonthDay = "ymd"
    }

    /// The file's format.
    public var format: Format?
    /// The encoding's name, such as `windows-1250`.
    public var encoding: String?
    /// The delimiter's byte.
    public var delimiter: UInt8?
    /// The order of day, month and year.
    public var dateOrder: DateOrder?
    /// The decimal mark's byte.
    public var decimal: UInt8?
    /// Row of the headings, from 1; 0 where the file has none.
    public var headerRow: Int?
    /// Name of the sheet that holds the records.
    public var sheet: String?
    /// XML element path or JSON pointer of the records.
    public var recordsPath: String?
    /// Name of a profile under `schemas/profiles`, already merged into `mapping`, `values`… by the caller.
    public var profile: String?
    /// Source columns (headings or paths) and what they hold, in the order of the configuration.
    public var mapping: [ColumnMapping]
    /// Source values and the standard codes they stand for, by field.
    public var valueMaps: [StandardField: [ValueMapping]]
    /// Values for fields that a record does not have, as canonical text.
    public var defaults: [StandardField: String]
    /// What an empty cell means, by field.
    public var emptyMeans: [StandardField: NullReason]
    /// Whether a column's heading may follow names of groups, as surveys export them: `data-prs_Gender`,
    /// `person/prs_Gender`.
    public var passesOverGroups = false
    /// Whether blanks part the values of a cell that holds several, as surveys export them.
    public var partsListsAtBlanks = false
    /// Whether records without any number are told apart by their place in the file: for files that have none.
    public var numbersRecords = false
    /// What else is to hold for the columns of the files, as they are before the mapping.
    public var tableSchema: TableSchema?

    /// A source's column and what it holds.
    public struct ColumnMapping: Sendable, Hashable {
        /// Heading of a CSV column, or path from the record.
        public let column: String
        /// What it holds.
        public let target: FieldTarget
        /// The standard code that a cell stands for which says yes (`1`, `1.0`, `true`, `Y`, `da`…); nil: the
        /// cell itself holds the value. Written `"isForcedLabour": "exploitation_forms=LABOUR"`.
        public let code: String?
        /// Other headings or paths under which the column is met; the first that the file has is read.
        public var otherNames: [String]
        /// Whether nobody need be told where the file does not have the column: it is one of a profile's.
        public var isOptional: Bool

        /// A mapping.
        public init(
            column: String, target: FieldTarget, code: String? = nil, otherNames: [String] = [],
            isOptional: Bool = false
        ) {
            self.column = column
            self.target = target
            self.code = code
            self.otherNames = otherNames
            self.isOptional = isOptional
        }

        /// The names under which the column is sought, in this order.
        public var names: [String] { [column] + otherNames }
    }

    /// A source's value and the code it stands for.
    public struct ValueMapping: Sendable, Hashable {
        /// The value as the source writes it; compared after folding.
        public let value: String
        /// The standard code (or `_U`…).
        public let code: String

        /// A mapping.
        public init(value: String, code: String) {
            self.value = value
            self.code = code
        }
    }

    /// A description that leaves everything to be found out.
    public init() {
        mapping = []
        valueMaps = [:]
        defaults = [:]
        emptyMeans = [:]
    }
}
