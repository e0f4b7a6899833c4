import Model

/// The schema of what one command prints: more keys may be added to it, none taken away.
struct OutputSchema: Sendable {
    /// What a schema refers to by name.
    struct Definition: Sendable {
        let name: String
        let title: String
        let shape: OutputShape
    }

    /// Its name, as in `schemas/outputs/inspect.schema.json`.
    let name: String
    let title: String
    let description: String
    let shape: OutputShape
    let definitions: [Definition]

    /// The schema as a file.
    var file: SchemaFile {
        let defined = definitions.map { definition in
            let title: SchemaJSON = .string(definition.title)
            return (
                key: definition.name, value: SchemaJSON.object([("title", title)] + definition.shape.members)
            )
        }
        return SchemaFile(
            "schemas/outputs/\(name).schema.json",
            SchemaHead.document(
                "output:\(name)", title: title, description,
                shape.members + (defined.isEmpty ? [] : [("$defs", .object(defined))])))
    }
}

/// The schemas of what commands print for scripts: a new shape is one line here.
enum OutputSchemaBook {
    /// All schemas, in order of path.
    static let all: [OutputSchema] = [
        .explainList, .export, .import, .inspectRecord, .inspect, .validate,
    ]
}
