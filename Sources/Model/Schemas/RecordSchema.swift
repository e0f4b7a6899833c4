/// JSON Schemas (draft 2020-12) of the standard record and of submissions.
enum RecordSchema {
    /// The de-identified record, of every kind.
    static func standardRecord() -> SchemaJSON {
        let conditions = RecordKind.allCases.map { condition(on: $0) }
        return SchemaHead.document(
            "standard-record", title: "Standard record",
            "One de-identified record of the register: no direct identifier, persons as keyed pseudonyms.",
            [
                ("type", "object"), ("properties", properties(of: Standard.fields, [])),
                ("required", .strings(Standard.fields.filter { $0.critical == .all }.map { $0.name })),
                ("additionalProperties", false), ("allOf", .array(conditions)),
                ("$defs", ValueSchema.definitions(for: Standard.fields)),
            ])
    }

    /// A submission of records of one kind, with its envelope.
    static func submission(of kind: RecordKind) -> SchemaJSON {
        let required = kind.fields.filter {
            $0.critical.contains(RecordKindSet(kind)) && $0.field != .recordType
        }
        let record: SchemaJSON = .object([
            ("type", "object"), ("properties", properties(of: kind.fields, Standard.transientFields)),
            ("required", .strings(required.map { $0.name })), ("additionalProperties", false),
        ])
        return SchemaHead.document(
            "submission:\(kind.fileName)", title: "Submission: \(kind.label)",
            "What a partner sends for one quarter. A field that is not there says nothing; null reasons say why.",
            [
                ("type", "object"),
                (
                    "properties",
                    .object([
                        ("envelope", EnvelopeSchema.json(of: kind)),
                        ("records", .object([("type", "array"), ("items", record)])),
                    ])
                ),
                ("required", .strings(["envelope", "records"])), ("additionalProperties", false),
                ("$defs", ValueSchema.definitions(for: kind.fields + envelopeFields)),
            ])
    }

    /// Fields whose code lists the envelope needs, too.
    private static var envelopeFields: [FieldDefinition] {
        [StandardField.recordType, .receiverType].map { $0.definition }
    }

    /// What a record of one kind must have, and the fields of other kinds that it must not have.
    private static func condition(on kind: RecordKind) -> SchemaJSON {
        let required = kind.fields.filter { $0.critical.contains(RecordKindSet(kind)) }
        let foreign = Standard.fields.filter { !$0.kinds.contains(RecordKindSet(kind)) }
        let isKind: SchemaJSON = .object([("record_type", .object([("const", .string(kind.code))]))])
        let none = foreign.map { (key: $0.name, value: SchemaJSON.bool(false)) }
        return .object([
            ("if", .object([("properties", isKind), ("required", .strings(["record_type"]))])),
            (
                "then",
                .object([("required", .strings(required.map { $0.name })), ("properties", .object(none))])
            ),
        ])
    }

    private static func properties(
        of fields: [FieldDefinition], _ transient: [TransientDefinition]
    ) -> SchemaJSON {
        .object(
            transient.map { definition in
                (
                    definition.name,
                    property(
                        definition.title, definition.description, definition.sensitivity,
                        ValueSchema.members(of: definition.field))
                )
            }
                + fields.map { definition in
                    (
                        definition.name,
                        property(
                            definition.title, definition.description, definition.sensitivity,
                            ValueSchema.members(of: definition.type))
                    )
                })
    }

    private static func property(
        _ title: String, _ description: String, _ sensitivity: Sensitivity,
        _ members: [(key: String, value: SchemaJSON)]
    ) -> SchemaJSON {
        .object(
            [("title", .string(title)), ("description", .string(description))]
                + [("$comment", .string(sensitivity.remark))] + members)
    }
}

extension Sensitivity {
    /// What the class means for who may see a value.
    var remark: String {
        switch self {
        case .key: "Key: a pseudonym."
        case .identifying: "Identifying: used for pseudonyms and checks, then gone; never quoted."
        case .quasiIdentifying: "Quasi-identifying: never quoted, never published as such."
        case .coded: "Coded: messages may quote it."
        case .freeText: "Free text: never kept, never quoted."
        }
    }
}
