/// A value of a document that stands outside its records: part of the envelope.
public struct OutsideValue: Sendable, Hashable {
    /// Where it stands from the document's root: a JSON pointer, or element names and `@attribute` after `/`.
    public let path: String
    /// Its text, escapes undone; numbers, booleans and null as written.
    public let text: String
    /// Physical line, from 1.
    public let line: Int

    /// A value at its place.
    public init(path: String, text: String, line: Int) {
        self.path = path
        self.text = text
        self.line = line
    }
}
