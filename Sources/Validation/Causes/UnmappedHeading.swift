/// A heading of the file that nothing maps, and the fields that it may have been meant for.
public struct UnmappedHeading: Sendable, Hashable {
    /// The heading, or the path from the record, as the file writes it.
    public let text: String
    /// Names of the fields whose headings, in any language, come near it in spelling.
    public let nearFields: [String]

    /// A heading that nothing maps.
    public init(_ text: String, nearFields: [String] = []) {
        self.text = text
        self.nearFields = nearFields
    }
}
