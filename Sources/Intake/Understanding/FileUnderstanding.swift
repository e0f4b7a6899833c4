/// How a file was understood, and how surely: what `inspect` shows and every report can name.
public struct FileUnderstanding: Sendable, Hashable {
    /// The format, by content.
    public var format: SourceDescription.Format
    /// Whether the file is compressed by gzip.
    public var isCompressed: Bool
    /// The encoding with its evidence; nil where the format's own rules decide (XML).
    public var encoding: Conclusion?
    /// The delimiter of a delimited file with its evidence.
    public var delimiter: Conclusion?
    /// The byte around fields of a delimited file, where it is not the double quote.
    public var quote: String?
    /// Row of the headings, from 1, in a delimited file or sheet; nil where it has none.
    public var headerRow: Int?
    /// Why that row, and how surely; nil in XML and JSON.
    public var header: Conclusion?
    /// The sheet that is read, of which ones.
    public var sheet: SheetChoice?
    /// Where the records stand in an XML or JSON document.
    public var recordsPath: String?
    /// Columns that are read and what they hold.
    public var mapped: [MappedColumn]
    /// Headings of columns that are not read, in file order.
    public var ignored: [String]
    /// Columns that the mapping names and the file does not have.
    public var missing: [String]

    /// What the sender should know of how the file was understood.
    public var notes: [IntakeNote] = []

    /// Which sheet of a workbook is read.
    public struct SheetChoice: Sendable, Hashable {
        /// The sheet's name.
        public let name: String
        /// Names of all sheets, in the workbook's order.
        public let all: [String]
        /// How sure that is, and why.
        public let conclusion: Conclusion
    }

    /// What was concluded of one matter, how surely, and why.
    public struct Conclusion: Sendable, Hashable {
        /// What: an encoding's name, a delimiter.
        public let value: String
        /// How sure that is, from 0 (a guess) to 1 (certain).
        public let confidence: Double
        /// The evidence in words; quotes nothing of the file.
        public let why: String

        /// A conclusion.
        public init(value: String, confidence: Double, why: String) {
            self.value = value
            self.confidence = confidence
            self.why = why
        }
    }

    /// A column that is read, and why it was taken for what it holds.
    public struct MappedColumn: Sendable, Hashable {
        /// The heading, or the path from the record.
        public let heading: String
        /// The target's name.
        public let field: String
        /// How sure that is, from 0 to 1.
        public let score: Double
        /// The reason in words.
        public let reason: String
    }
}

/// One fact that a file states of its submission: `#period: 2004-Q1`, `<period>`, `"period"`.
public struct EnvelopeEntry: Sendable, Hashable {
    /// The key, without the path to it.
    public let key: String
    /// The text.
    public let value: String
    /// Physical line, from 1.
    public let line: Int

    /// An entry.
    public init(key: String, value: String, line: Int) {
        self.key = key
        self.value = value
        self.line = line
    }
}
