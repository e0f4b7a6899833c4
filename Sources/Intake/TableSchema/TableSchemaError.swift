/// Why a table schema cannot be used: every problem that was found, not only the first.
public struct TableSchemaError: Error, Sendable, Hashable {
    /// One problem and its place.
    public struct Problem: Sendable, Hashable {
        /// Line of the file, from 1; 0 where it is not known.
        public let line: Int
        /// JSON pointer to the value.
        public let pointer: String
        /// The field that it is about, where it is about one and has a name.
        public let field: String?
        /// What is wrong and how to mend it, in one or two sentences.
        public let message: String
    }

    /// The problems in the order of the file.
    public let problems: [Problem]
}
