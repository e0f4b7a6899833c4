/// What a column of a file is taken for, or could be taken for.
///
/// A column has one suggestion that is clear, or several that are not: then a mapping has to say which of them holds.
public struct MappingSuggestion: Sendable, Hashable {
    /// The heading, or the path from the record, as `inspect` shows it.
    public let heading: String
    /// Column number in a CSV file or sheet, from 0; nil for XML and JSON.
    public let column: Int?
    /// The target's name.
    public let field: String
    /// The standard code that a cell stands for which says yes; nil: the cell itself holds the value.
    public let code: String?
    /// How sure that is, from 0 to 1, with two decimals.
    public let score: Double
    /// The reason in words; quotes nothing of the file.
    public let reason: String
    /// Whether the column is read so, without a word more in the configuration.
    public let isApplied: Bool
    /// Whether no other field, and no other column, comes near.
    public let isClear: Bool

    /// A suggestion.
    public init(
        heading: String, column: Int?, field: String, code: String? = nil, score: Double, reason: String,
        isApplied: Bool, isClear: Bool
    ) {
        self.heading = heading
        self.column = column
        self.field = field
        self.code = code
        self.score = score
        self.reason = reason
        self.isApplied = isApplied
        self.isClear = isClear
    }
}
