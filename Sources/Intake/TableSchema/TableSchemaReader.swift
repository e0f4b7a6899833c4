public import Formats

extension TableSchema {
    /// The schema that a JSON document writes.
    ///
    /// - Throws: `TableSchemaError` with every problem. What the standard allows and nobody checks is no problem: it is
    ///   among `unchecked`.
    public init(_ document: JSONValue) throws(TableSchemaError) {
        var reader = TableSchemaReader()
        let schema = reader.schema(document)
        guard reader.problems.isEmpty, let schema else { throw TableSchemaError(problems: reader.problems) }
        self = schema
    }
}

/// Reads a table schema and collects every problem with its place, so that all can be mended at once.
struct TableSchemaReader {
    private(set) var problems: [TableSchemaError.Problem] = []
    var unchecked = TableSchema.Unchecked()
    // The field that is being read, for the problems that it has.
    private var field: String?

    mutating func schema(_ document: JSONValue) -> TableSchema? {
        let root = SchemaObject(document, pointer: "", line: 1)
        guard let root else { return refuse("", 1, "An object in braces is expected here, with \"fields\".") }
        let missing = missingValues(root) ?? [[]]
        let fields = fields(root, missing)
        guard !fields.isEmpty else { return nil }
        field = nil
        let keys = keys(root, among: fields.map(\.name))
        unchecked.foreignKeys = !(root["foreignKeys"]?.elements ?? []).isEmpty
        let single = fields.indices.filter { fields[$0].constraints.isUnique }
        return TableSchema(
            fields: fields, keys: keys + single.map { TableSchema.Key(fields: [$0], isPrimary: false) },
            unchecked: unchecked)
    }

    private mutating func fields(_ root: SchemaObject, _ missing: [[UInt8]]) -> [TableSchema.Field] {
        guard let elements = root["fields"]?.elements, !elements.isEmpty else {
            report(root, "fields", "A list of fields is expected here, each with a name.")
            return []
        }
        var seen: Set<HeadingKey> = []
        var fields: [TableSchema.Field] = []
        for (place, element) in elements.enumerated() {
            field = nil
            let pointer = "/fields/\(place)"
            guard let object = SchemaObject(element, pointer: pointer, line: root.line("fields")) else {
                report(pointer, root.line("fields"), "An object in braces is expected here, with a name.")
                continue
            }
            guard let name = object["name"]?.string, !name.isEmpty else {
                report(object, "name", "The name of the column is expected here, as its heading has it.")
                continue
            }
            field = name
            if !seen.insert(HeadingKey(name)).inserted {
                report(object, "name", "Two fields have this name; keep one.")
            }
            if let read = field(object, name, missing) { fields.append(read) }
        }
        return fields
    }

    private mutating func field(_ object: SchemaObject, _ name: String, _ missing: [[UInt8]]) -> TableSchema
        .Field?
    {
        for constraint in ConstraintsReading.names where object[constraint] != nil {
            report(object, constraint, "\"\(constraint)\" belongs into \"constraints\" of the field.")
        }
        guard let type = type(object, name) else { return nil }
        let own = missingValues(object) ?? missing
        let reading = ConstraintsReading(object, type: type, name: name, &self)
        return TableSchema.Field(
            name: name, type: type, missingValues: own, constraints: reading.constraints)
    }

    /// The texts that stand for no value: as texts, or, since the second version, as objects with a value and a label.
    private mutating func missingValues(_ object: SchemaObject) -> [[UInt8]]? {
        guard let value = object["missingValues"] else { return nil }
        let texts = (value.elements ?? []).compactMap { $0.string ?? $0["value"]?.string }
        if texts.count != value.elements?.count {
            report(object, "missingValues", "A list of texts in quotes is expected here.")
        }
        return texts.map { Array($0.utf8) }
    }

    private mutating func keys(_ root: SchemaObject, among names: [String]) -> [TableSchema.Key] {
        var keys: [TableSchema.Key] = []
        if let value = root["primaryKey"], let fields = places(value, root, "primaryKey", among: names) {
            keys.append(TableSchema.Key(fields: fields, isPrimary: true))
        }
        for value in root["uniqueKeys"]?.elements ?? [] {
            guard let fields = places(value, root, "uniqueKeys", among: names) else { continue }
            keys.append(TableSchema.Key(fields: fields, isPrimary: false))
        }
        return keys
    }

    private mutating func places(
        _ value: JSONValue, _ root: SchemaObject, _ key: String, among names: [String]
    ) -> [Int]? {
        let wanted = value.string.map { [$0] } ?? (value.elements ?? []).compactMap(\.string)
        let places = wanted.compactMap { name in names.firstIndex(of: name) }
        guard !places.isEmpty, places.count == max(wanted.count, value.elements?.count ?? 1) else {
            report(root, key, "The names of fields of this schema are expected here.")
            return nil
        }
        return places
    }

    // Values and problems.

    mutating func texts(_ object: SchemaObject, _ key: String) -> [[UInt8]]? {
        guard let value = object[key] else { return nil }
        let texts = (value.elements ?? []).compactMap(\.string)
        if texts.isEmpty || texts.count != value.elements?.count {
            report(object, key, "A list of texts in quotes is expected here.")
        }
        return texts.map { Array($0.utf8) }
    }

    mutating func text(_ object: SchemaObject, _ key: String) -> String? {
        guard let value = object[key] else { return nil }
        if value.string == nil { report(object, key, "A text in quotes is expected here.") }
        return value.string
    }

    mutating func flag(_ object: SchemaObject, _ key: String) -> Bool? {
        guard let value = object[key] else { return nil }
        if value.bool == nil { report(object, key, "true or false is expected here.") }
        return value.bool
    }

    mutating func report(_ object: SchemaObject, _ key: String, _ message: String) {
        report(JSONPointer.appending(key, to: object.pointer), object.line(key), message)
    }

    private mutating func report(_ pointer: String, _ line: Int, _ message: String) {
        problems.append(.init(line: line, pointer: pointer, field: field, message: message))
    }

    private mutating func refuse(_ pointer: String, _ line: Int, _ message: String) -> TableSchema? {
        report(pointer, line, message)
        return nil
    }
}

/// An object of a schema with its place.
struct SchemaObject {
    let members: [JSONValue.Member]
    let pointer: String
    private let ownLine: Int

    init?(_ value: JSONValue, pointer: String, line: Int) {
        guard let members = value.members else { return nil }
        self.members = members
        self.pointer = pointer
        ownLine = members.first?.line ?? line
    }

    subscript(key: String) -> JSONValue? { members.first { $0.key == key }?.value }

    /// The line of a key, or of the object where it has no such key.
    func line(_ key: String) -> Int { members.first { $0.key == key }?.line ?? ownLine }
}
