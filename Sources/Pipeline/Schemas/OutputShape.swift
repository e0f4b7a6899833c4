import Model

/// What a value that a command prints looks like, as a schema says it.
indirect enum OutputShape: Sendable {
    /// Any text.
    case text
    /// A quarter, `2003-Q2`.
    case quarter
    /// One of these texts.
    case oneOf([String])
    /// A whole number, 0 or more.
    case count
    /// A whole number from 1, as records, lines and rows are numbered.
    case ordinal
    /// A number from 0 to 1.
    case share
    /// True or false.
    case flag
    /// Null where there is no such value.
    case orNull(OutputShape)
    /// Several of a kind.
    case list(OutputShape)
    /// Keys with their values.
    case object([OutputKey])
    /// Whatever keys a file brings, with its values as they stand in it.
    case valuesOfFile
    /// What is defined once in the schema, by its name there.
    case defined(String)
    /// One of these.
    case either([OutputShape])

    /// The codes of a list of cases.
    static func cases<Case: CaseIterable & RawRepresentable<String>>(of type: Case.Type) -> OutputShape {
        .oneOf(type.allCases.map { $0.rawValue })
    }

    /// The shape as members of a schema object.
    var members: [(key: String, value: SchemaJSON)] {
        switch self {
        case .text: [("type", "string")]
        case .quarter: [("type", "string"), ("pattern", "^[0-9]{4}-Q[1-4]$")]
        case .oneOf(let texts): [("type", "string"), ("enum", .strings(texts))]
        case .count: [("type", "integer"), ("minimum", 0)]
        case .ordinal: [("type", "integer"), ("minimum", 1)]
        case .share: [("type", "number"), ("minimum", 0), ("maximum", 1)]
        case .flag: [("type", "boolean")]
        case .orNull(let shape): Self.orNull(shape)
        case .list(let shape): [("type", "array"), ("items", shape.schema)]
        case .object(let keys): Self.members(of: keys)
        case .valuesOfFile: [("type", "object"), ("additionalProperties", Self.valueOfFile)]
        case .defined(let name): [("$ref", .string("#/$defs/\(name)"))]
        case .either(let shapes): Self.either(shapes.map { $0.schema })
        }
    }

    /// The shape as a schema object.
    var schema: SchemaJSON { .object(members) }

    private static func members(of keys: [OutputKey]) -> [(key: String, value: SchemaJSON)] {
        let required = keys.filter { $0.isAlwaysThere }.map { $0.name }
        return [
            ("type", "object"),
            (
                "properties",
                .object(
                    keys.map { key in
                        let description: SchemaJSON = .string(key.description)
                        return (key.name, .object([("description", description)] + key.shape.members))
                    })
            ),
        ] + (required.isEmpty ? [] : [("required", .strings(required))])
    }

    private static func orNull(_ shape: OutputShape) -> [(key: String, value: SchemaJSON)] {
        switch shape {
        case .text, .count, .ordinal, .share:
            // What holds of texts or numbers says nothing of null.
            shape.members.map { key, value in
                guard key == "type" else { return (key, value) }
                return (key, .array([value, "null"]))
            }
        default: either([shape.schema, .object([("type", "null")])])
        }
    }

    private static func either(_ schemas: [SchemaJSON]) -> [(key: String, value: SchemaJSON)] {
        [("anyOf", .array(schemas))]
    }

    private static let valueOfFile: SchemaJSON = .object([
        ("type", .strings(["string", "number", "boolean", "null", "array"])),
        ("items", OutputShape.text.schema),
    ])
}

/// One key of an object that a command prints.
struct OutputKey: Sendable {
    let name: String
    let shape: OutputShape
    let description: String
    let isAlwaysThere: Bool

    init(_ name: String, _ shape: OutputShape, isAlwaysThere: Bool = true, _ description: String) {
        self.name = name
        self.shape = shape
        self.description = description
        self.isAlwaysThere = isAlwaysThere
    }
}
