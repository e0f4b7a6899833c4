/// The XML Schema (1.0) of submissions, of every kind.
///
/// A record's elements may come in any order, and XML Schema 1.0 can then not say which of them may repeat: fields
/// of several values do, others may not. Entries have their parts as attributes or as child elements.
enum XSDSchema {
    /// The document.
    static func text() -> String {
        SchemaXML(
            "xs:schema",
            [
                ("xmlns:xs", "http://www.w3.org/2001/XMLSchema"), ("xmlns", SchemaHead.namespace),
                ("targetNamespace", SchemaHead.namespace), ("elementFormDefault", "qualified"),
            ],
            [submission, envelope, totals, record] + simpleTypes + EntryTypes.all
        ).text
    }

    private static var submission: SchemaXML {
        let record = SchemaXML(
            "xs:element",
            [("name", "record"), ("type", "Record"), ("minOccurs", "0"), ("maxOccurs", "unbounded")])
        let envelope = SchemaXML("xs:element", [("name", "envelope"), ("type", "Envelope")])
        return element("submission", [envelope, element("records", [record])])
    }

    /// An element that holds these elements in this order.
    private static func element(_ name: String, _ elements: [SchemaXML]) -> SchemaXML {
        let sequence = SchemaXML("xs:sequence", [], elements)
        return SchemaXML("xs:element", [("name", name)], [SchemaXML("xs:complexType", [], [sequence])])
    }

    private static var envelope: SchemaXML {
        SchemaXML(
            "xs:complexType", [("name", "Envelope")],
            [
                SchemaXML(
                    "xs:all", [],
                    EnvelopeSchema.items.map { item in
                        SchemaXML(
                            "xs:element",
                            [("name", item.name), ("type", typeName(of: item.kind))]
                                + (item.isRequired ? [] : [("minOccurs", "0")]))
                    })
            ])
    }

    private static func typeName(of kind: EnvelopeSchema.Kind) -> String {
        switch kind {
        case .text: "xs:token"
        case .area: "ReportingArea"
        case .code(let list): list.id
        case .period: "Quarter"
        case .date: "xs:date"
        case .count: "xs:nonNegativeInteger"
        case .flag: "xs:boolean"
        case .totals: "ControlTotals"
        }
    }

    private static var totals: SchemaXML {
        SchemaXML(
            "xs:complexType", [("name", "ControlTotals")],
            [
                SchemaXML(
                    "xs:all", [],
                    Standard.fields.map { definition in
                        SchemaXML(
                            "xs:element",
                            [
                                ("name", definition.name), ("type", "xs:nonNegativeInteger"),
                                ("minOccurs", "0"),
                            ])
                    })
            ])
    }

    private static var record: SchemaXML {
        let transient = Standard.transientFields.map { definition in
            SchemaXML(
                "xs:element", [("name", definition.name), ("type", typeName(of: definition.field))],
                [annotation(definition.description)])
        }
        let fields = Standard.fields.map { definition in
            SchemaXML(
                "xs:element", [("name", definition.name), ("type", typeName(of: definition.type))],
                [annotation(definition.description)])
        }
        return SchemaXML(
            "xs:complexType", [("name", "Record")],
            [
                SchemaXML(
                    "xs:choice", [("minOccurs", "0"), ("maxOccurs", "unbounded")], transient + fields)
            ])
    }

    private static func annotation(_ text: String) -> SchemaXML {
        var documentation = SchemaXML("xs:documentation")
        documentation.content = text
        return SchemaXML("xs:annotation", [], [documentation])
    }

    private static func typeName(of field: TransientField) -> String {
        switch field {
        case .birthDate: "PartialDate"
        case .birthYear, .age: "Count"
        default: "xs:string"
        }
    }

    /// The simple or complex type of a field's element.
    static func typeName(of type: FieldType) -> String {
        switch type {
        case .code(let list), .codes(let list): list.id
        case .area, .areas: "CL_AREA"
        case .date: "PartialDate"
        case .count: "Count"
        case .score: "Score"
        case .token: "Token"
        case .entries(let shape): EntryTypes.name(of: shape)
        }
    }

    private static var simpleTypes: [SchemaXML] {
        let null = ValueSchema.Pattern.null
        return [
            pattern("PartialDate", "\(ValueSchema.Pattern.date)|\(null)"),
            pattern("Quarter", "[0-9]{4}-Q[1-4]"), pattern("Count", "\(ValueSchema.Pattern.count)|\(null)"),
            pattern("Score", "\(ValueSchema.Pattern.score)|\(null)"),
            pattern("Token", ValueSchema.Pattern.token),
            enumeration("ReportingArea", AreaBook.reporting.map { $0.code }),
            enumeration("CL_AREA", AreaBook.all.map { $0.code } + nullCodes),
        ] + CodeListBook.all.map { enumeration($0.id, $0.entries.map { $0.code } + nullCodes) }
    }

    private static var nullCodes: [String] { NullReason.allCases.map { "\($0.text)" } }

    private static func pattern(_ name: String, _ pattern: String) -> SchemaXML {
        restriction(name, [SchemaXML("xs:pattern", [("value", pattern)])])
    }

    private static func enumeration(_ name: String, _ codes: [String]) -> SchemaXML {
        restriction(name, codes.map { SchemaXML("xs:enumeration", [("value", $0)]) })
    }

    private static func restriction(_ name: String, _ facets: [SchemaXML]) -> SchemaXML {
        SchemaXML(
            "xs:simpleType", [("name", name)], [SchemaXML("xs:restriction", [("base", "xs:token")], facets)])
    }
}

/// The types of elements that stand for repeated entries.
enum EntryTypes {
    private static let shapes: [(name: String, shape: EntryShape)] = [
        ("ServiceEntry", .services), ("FollowUpEntry", .followUps), ("OutcomeEntry", .outcomes),
    ]

    /// The type of a shape's element.
    static func name(of shape: EntryShape) -> String {
        shapes.first { $0.shape == shape }?.name ?? "xs:string"
    }

    /// All types.
    static var all: [SchemaXML] {
        shapes.map { name, shape in
            let elements = shape.parts.map { part in
                SchemaXML(
                    "xs:element",
                    [("name", part.name), ("type", typeName(of: part)), ("minOccurs", "0")])
            }
            let attributes = shape.parts.map { part in
                SchemaXML("xs:attribute", [("name", part.name), ("type", typeName(of: part))])
            }
            return SchemaXML(
                "xs:complexType", [("name", name)], [SchemaXML("xs:all", [], elements)] + attributes)
        }
    }

    private static func typeName(of part: EntryShape.Part) -> String {
        XSDSchema.typeName(of: part.kind.fieldType)
    }
}
