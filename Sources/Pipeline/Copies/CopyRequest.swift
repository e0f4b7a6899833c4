public import Languages

/// Which copies of a submission `validate` is to write, and where.
public struct CopyRequest: Sendable {
    /// Where the annotated copy goes: all rows, with what was found beside them; nil: none is wanted.
    public var annotated: String?
    /// Where the copy of the rejected rows alone goes; nil: none is wanted.
    public var rejected: String?
    /// The language of what stands beside the rows.
    public var say: Catalogue = .english

    /// Nothing is wanted.
    public init() {}

    /// Whether nothing is wanted.
    public var isEmpty: Bool { annotated == nil && rejected == nil }
}

/// What a copy holds.
enum CopyKind: Sendable {
    /// Every row.
    case annotated
    /// The envelope, the headings, and the rejected records.
    case rejected
}

/// How a copy is written.
enum CopyForm: Hashable, Sendable {
    /// Delimited text in UTF-8 with a byte order mark.
    case csv(delimiter: UInt8)
    /// A workbook of one sheet.
    case workbook(sheet: String)
}
