/// What every JSON Schema of the project begins with.
public enum SchemaHead {
    /// Identifies the standard in schemas and XML.
    static let namespace = "urn:rcp:victim-assistance:1"
    private static let draft = "https://json-schema.org/draft/2020-12/schema"

    /// A schema (draft 2020-12) with its head.
    ///
    /// - Parameters:
    ///   - id: what identifies it within the standard, such as `submission:case`.
    ///   - title: what it describes, in a word or two.
    ///   - description: the same in a sentence.
    ///   - members: the schema itself.
    public static func document(
        _ id: String, title: String, _ description: String, _ members: [(key: String, value: SchemaJSON)]
    ) -> SchemaJSON {
        .object(
            [
                ("$schema", .string(draft)), ("$id", .string("\(namespace):\(id)")),
                ("title", .string(title)), ("description", .string(description)),
            ] + members)
    }
}
