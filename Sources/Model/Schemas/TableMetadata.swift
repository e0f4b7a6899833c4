/// CSV on the Web metadata of a submission's table (W3C Recommendation of 17 December 2015).
enum TableMetadata {
    /// The metadata of a table of records of one kind.
    static func metadata(of kind: RecordKind) -> SchemaJSON {
        .object([
            ("@context", .array(["http://www.w3.org/ns/csvw", .object([("@language", "en")])])),
            ("url", .string("\(kind.fileName).csv")), ("dc:title", .string("Submission: \(kind.label)")),
            (
                "dialect",
                .object([("encoding", "utf-8"), ("delimiter", ","), ("header", true), ("headerRowCount", 1)])
            ),
            (
                "tableSchema",
                .object([
                    (
                        "columns",
                        .array(
                            Standard.transientFields.map { column(of: $0) }
                                + kind.fields.map { column(of: $0, kind) })
                    )
                ])
            ),
        ])
    }

    private static func column(of definition: TransientDefinition) -> SchemaJSON {
        let datatype: SchemaJSON =
            switch definition.field {
            case .birthDate: text("\(ValueSchema.Pattern.date)|\(ValueSchema.Pattern.null)")
            case .birthYear, .age: text("\(ValueSchema.Pattern.count)|\(ValueSchema.Pattern.null)")
            default: "string"
            }
        return .object([
            ("name", .string(definition.name)), ("titles", .strings([definition.name, definition.title])),
            ("dc:description", .string(definition.description)), ("datatype", datatype),
        ])
    }

    private static func column(of definition: FieldDefinition, _ kind: RecordKind) -> SchemaJSON {
        var members: [(key: String, value: SchemaJSON)] = [
            ("name", .string(definition.name)), ("titles", .strings([definition.name, definition.title])),
            ("dc:description", .string(definition.description)),
            ("datatype", text(pattern(of: definition.type))),
        ]
        if isList(definition.type) { members.append(("separator", "|")) }
        // The envelope says the kind of a file's records; a column need not.
        if definition.critical.contains(RecordKindSet(kind)), definition.field != .recordType {
            members.append(("required", true))
        }
        return .object(members)
    }

    private static func isList(_ type: FieldType) -> Bool {
        switch type {
        case .codes, .areas, .entries: true
        case .code, .area, .date, .count, .score, .token: false
        }
    }

    /// The regular expression of one value; of one item where a cell holds several.
    private static func pattern(of type: FieldType) -> String {
        let null = ValueSchema.Pattern.null
        switch type {
        case .code(let list), .codes(let list):
            return list.entries.map { $0.code }.joined(separator: "|") + "|" + null
        case .area, .areas: return AreaBook.all.map { $0.code }.joined(separator: "|") + "|" + null
        case .date: return "\(ValueSchema.Pattern.date)|\(null)"
        case .count: return "\(ValueSchema.Pattern.count)|\(null)"
        case .score: return "\(ValueSchema.Pattern.score)|\(null)"
        case .token: return ValueSchema.Pattern.token
        case .entries(let shape): return entryPattern(shape)
        }
    }

    /// Parts joined by colons, each of which may be empty, trailing ones left out.
    private static func entryPattern(_ shape: EntryShape) -> String {
        let parts = shape.parts.map { "(\(pattern(of: $0.kind.fieldType)))?" }
        let rest = parts.dropFirst().reversed().reduce("") { "(:\($1)\($0))?" }
        return parts[0] + rest
    }

    private static func text(_ pattern: String) -> SchemaJSON {
        .object([("base", "string"), ("format", .string("^(\(pattern))$"))])
    }
}
