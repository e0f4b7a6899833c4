/// What a submission says of itself, as schemas show it.
enum EnvelopeSchema {
    /// What an item's value is.
    enum Kind: Sendable {
        case text
        case area
        case code(CodeList)
        case period
        case date
        case count
        case flag
        case totals
    }

    /// One item of the envelope.
    struct Item: Sendable {
        let name: String
        let kind: Kind
        let description: String
        let isRequired: Bool

        init(_ name: String, _ kind: Kind, isRequired: Bool = false, _ description: String) {
            self.name = name
            self.kind = kind
            self.isRequired = isRequired
            self.description = description
        }
    }

    /// The items in their order.
    static let items = [
        Item("submission_id", .text, "The sender's own identifier of the submission."),
        Item("supplier_id", .text, isRequired: true, "The organisation that sends, as in the configuration."),
        Item("supplier_type", .code(OrganisationType.list), isRequired: true, "Its type."),
        Item("reporting_area", .area, isRequired: true, "The area that it reports for."),
        Item("record_type", .code(RecordKind.list), isRequired: true, "The kind of the records."),
        Item("period", .period, isRequired: true, "The reporting quarter, such as 2003-Q2."),
        Item("prepared_on", .date, "The day on which the submission was prepared."),
        Item("record_count", .count, "Records that the sender counted."),
        Item("control_totals", .totals, "Values that the sender counted, per field."),
        Item("revision", .count, "Revision of the submission, from 1; a later one replaces an earlier one."),
        Item("nil_report", .flag, "Whether the sender says that there were no cases."),
        Item("beds_total", .count, "Shelter beds in the period."),
        Item("bed_nights_available", .count, "Bed-nights available in the period, closed nights taken off."),
        Item("staff", .count, "Staff in the period."),
        Item("schema_version", .text, "Version of the standard that the file follows."),
        Item("language", .text, "Language of the file's texts (BCP 47)."),
        Item(
            "key_fingerprint", .text, "Fingerprint of the key, where the submission holds pseudonyms already."
        ),
    ]

    /// The envelope in JSON.
    static func json(of kind: RecordKind) -> SchemaJSON {
        .object([
            ("type", "object"),
            (
                "properties",
                .object(
                    items.map { item in
                        (
                            item.name,
                            .object([("description", .string(item.description))] + members(of: item, kind))
                        )
                    })
            ),
            ("required", .strings(items.filter { $0.isRequired }.map { $0.name })),
            ("additionalProperties", false),
        ])
    }

    private static func members(of item: Item, _ kind: RecordKind) -> [(key: String, value: SchemaJSON)] {
        switch item.kind {
        case .text: [("type", "string")]
        case .area: [("enum", .strings(AreaBook.reporting.map { $0.code }))]
        case .code(let list) where list.id == RecordKind.list.id: [("const", .string(kind.code))]
        case .code(let list): [("$ref", .string("#/$defs/\(list.id)"))]
        case .period: [("type", "string"), ("pattern", "^[0-9]{4}-Q[1-4]$")]
        case .date: [("type", "string"), ("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
        case .count: [("type", "integer"), ("minimum", 0)]
        case .flag: [("type", "boolean")]
        case .totals:
            [
                ("type", "object"),
                ("additionalProperties", .object([("type", "integer"), ("minimum", 0)])),
            ]
        }
    }
}
