/// What a field's values look like in JSON (draft 2020-12), as members of a schema object.
enum ValueSchema {
    /// Patterns of values as text, without anchors. Scores may have trailing zeros, which canonical text has not.
    enum Pattern {
        static let date = "[0-9]{4}(-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?))?"
        static let null = "_[UNZX]"
        static let count = "0|[1-9][0-9]{0,8}"
        static let score = "0(\\.[0-9]{1,6})?|1(\\.0{1,6})?"
        static let token = "[0-7][0-9A-HJKMNP-TV-Z]{25}"
    }

    /// The schema of a standard field's value.
    static func members(of type: FieldType) -> [(key: String, value: SchemaJSON)] {
        switch type {
        case .code(let list): reference(list.id)
        case .codes(let list): several(.object(reference(list.id)))
        case .area: reference("CL_AREA")
        case .areas: several(.object(reference("CL_AREA")))
        case .date: reference("date")
        case .count: reference("count")
        case .score: reference("score")
        case .token: reference("token")
        case .entries(let shape): entries(shape)
        }
    }

    /// The schema of a transient field's value; identifiers are any text.
    static func members(of field: TransientField) -> [(key: String, value: SchemaJSON)] {
        switch field {
        case .birthDate: reference("date")
        case .birthYear, .age: reference("count")
        default: [("type", "string"), ("maxLength", 4000)]
        }
    }

    /// The definitions that the schemas of `fields` refer to, in order: simple types, code lists, areas.
    static func definitions(for fields: [FieldDefinition]) -> SchemaJSON {
        let used = fields.flatMap { lists(in: $0.type) }.map { $0.id }
        let definitions = CodeListBook.all.filter { used.contains($0.id) }
        return .object(
            simpleTypes
                + definitions.map { ($0.id, codeList($0.title, $0.entries.map { $0.code })) }
                + [("CL_AREA", codeList("Area", AreaBook.all.map { $0.code }))])
    }

    private static let simpleTypes: [(key: String, value: SchemaJSON)] = [
        (
            "date",
            .object([
                (
                    "title",
                    "A date as precisely as known: 2003-07-23, 2003-07, 2003-Q3, 2003, or why there is none"
                ),
                ("type", "string"), ("pattern", .string("^(\(Pattern.date)|\(Pattern.null))$")),
            ])
        ),
        (
            "count",
            .object([
                ("title", "A whole number, 0 or more, or why there is none"),
                (
                    "anyOf",
                    .array([.object([("type", "integer"), ("minimum", 0)]), .object(reference("null"))])
                ),
            ])
        ),
        (
            "score",
            .object([
                ("title", "A score from 0 to 1 with up to three places, or why there is none"),
                (
                    "anyOf",
                    .array([
                        .object([("type", "number"), ("minimum", 0), ("maximum", 1)]),
                        .object(reference("null")),
                    ])
                ),
            ])
        ),
        (
            "token",
            .object([
                ("title", "A keyed pseudonym: 26 characters of base 32"), ("type", "string"),
                ("pattern", .string("^\(Pattern.token)$")),
            ])
        ),
        ("null", codeList("Why there is no value", [])),
    ]

    private static func codeList(_ title: String, _ codes: [String]) -> SchemaJSON {
        .object([
            ("title", .string(title)), ("type", "string"),
            ("enum", .strings(codes + NullReason.allCases.map { "\($0.text)" })),
        ])
    }

    private static func reference(_ name: String) -> [(key: String, value: SchemaJSON)] {
        [("$ref", .string("#/$defs/\(name)"))]
    }

    private static func several(_ items: SchemaJSON) -> [(key: String, value: SchemaJSON)] {
        [("type", "array"), ("items", items), ("uniqueItems", true)]
    }

    private static func entries(_ shape: EntryShape) -> [(key: String, value: SchemaJSON)] {
        let parts = shape.parts.map {
            (key: $0.name, value: SchemaJSON.object(members(of: $0.kind.fieldType)))
        }
        return [
            ("type", "array"),
            (
                "items",
                .object([
                    ("type", "object"), ("properties", .object(parts)), ("additionalProperties", false),
                ])
            ),
        ]
    }

    private static func lists(in type: FieldType) -> [CodeList] {
        switch type {
        case .code(let list), .codes(let list): [list]
        case .entries(let shape): shape.parts.flatMap { lists(in: $0.kind.fieldType) }
        case .area, .areas, .date, .count, .score, .token: []
        }
    }
}

extension EntryShape.Part.Kind {
    /// The field type whose values the part's are.
    var fieldType: FieldType {
        switch self {
        case .code(let list): .code(list)
        case .date: .date
        case .count: .count
        case .score: .score
        }
    }
}
