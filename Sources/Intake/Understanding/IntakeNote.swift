public import Model

/// What the sender of a file should know of how it was understood. Quotes nothing of its records.
public struct IntakeNote: Sendable, Hashable {
    /// What it is about.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Several encodings fit, and read the text differently.
        case encodingInDoubt
        /// A byte order mark says another encoding than what is declared.
        case markBeatsEncoding
        /// The text is in an encoding that its format does not foresee.
        case unusualEncoding
        /// Two delimiters fit, and cut the rows differently.
        case delimiterInDoubt
        /// The delimiter that is stated leaves one column, and another one several.
        case delimiterMistaken
        /// Several arrays of a JSON document could be the records.
        case recordsInDoubt
        /// There are no headings.
        case noHeadings
        /// Rows or columns that are read are hidden.
        case hidden
        /// The archive holds files that are not read.
        case otherMembers
        /// Something is stated of the file that files of its format do not have.
        case settingWithoutUse
    }

    /// What it is about.
    public let kind: Kind
    /// What was found, in a sentence.
    public let message: Message
    /// Paths in the file that it is about, to be shown as far as nothing in them identifies.
    public let paths: [String]

    /// Whether it asks which of several readings is meant.
    public var isDoubt: Bool {
        switch kind {
        case .encodingInDoubt, .delimiterInDoubt, .recordsInDoubt: true
        default: false
        }
    }

    /// A note.
    public init(_ kind: Kind, _ message: Message, paths: [String] = []) {
        self.kind = kind
        self.message = message
        self.paths = paths
    }
}
