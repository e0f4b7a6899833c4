/// Holds JSON values against a JSON Schema (draft 2020-12), as far as the project's own schemas go.
///
/// Stricter than the draft: a key that the schema does not describe is a problem. Problems name places and keys, and
/// quote no value.
public struct SchemaChecker: Sendable {
    /// What came of one value.
    public struct Result: Sendable {
        /// What does not fit, each with its place in the value.
        public var problems: [String] = []
        /// The described keys that the value has, by their places in the schema.
        public var metKeys: Set<String> = []
    }

    /// Why a schema cannot be used.
    public enum SchemaError: Error, Equatable {
        case unknownKeyword(String, place: String)
        case noDefinition(String)
    }

    private let root: JSONTree
    /// Every key that the schema describes, by its place in the schema.
    public let describedKeys: [String: JSONTree]

    /// A checker by a schema.
    ///
    /// - Throws: `SchemaError` where it says something that this checker does not understand.
    public init(_ schema: JSONTree) throws {
        root = schema
        var keys: [String: JSONTree] = [:]
        try Self.survey(schema, at: "#", root: schema, into: &keys)
        describedKeys = keys
    }

    /// Holds a value against the schema.
    public func check(_ value: JSONTree) -> Result {
        check(value, Place(schema: "#", value: ""), root)
    }

    private struct Place {
        var schema: String
        var value: String
    }

    private func check(_ value: JSONTree, _ place: Place, _ schema: JSONTree) -> Result {
        var result = Result()
        func wants(_ isFulfilled: Bool, _ wanted: @autoclosure () -> String) {
            if !isFulfilled { result.problems.append("\(place.value): \(wanted())") }
        }
        if let types = schema["type"] {
            let names = ([types] + types.items).compactMap(\.text)
            wants(names.contains { Self.has(value, type: $0) }, "is no \(names.joined(separator: " or "))")
        }
        if let choices = schema["enum"] { wants(choices.items.contains(value), "is none of the cases") }
        if let only = schema["const"] { wants(value == only, "is not the one value") }
        if let number = value.number {
            if let minimum = schema["minimum"]?.number { wants(number >= minimum, "is below the minimum") }
            if let maximum = schema["maximum"]?.number { wants(number <= maximum, "is above the maximum") }
        }
        if let text = value.text, let pattern = schema["pattern"]?.text {
            let fits = (try? Regex(pattern)).map { text.contains($0) } ?? false
            wants(fits, "does not fit the pattern")
        }
        for key in (schema["required"]?.items ?? []).compactMap(\.text) where value.isObject {
            wants(value[key] != nil, "has no key \(key)")
        }
        result.add(checkParts(of: value, place, schema))
        if let reference = schema["$ref"]?.text, let target = Self.definition(reference, in: root) {
            result.add(check(value, Place(schema: reference, value: place.value), target))
        }
        if let branches = schema["anyOf"]?.items { result.add(checkAny(of: branches, value, place)) }
        return result
    }

    /// Items of an array, and values of an object's keys.
    private func checkParts(of value: JSONTree, _ place: Place, _ schema: JSONTree) -> Result {
        var result = Result()
        if let items = schema["items"] {
            for (number, item) in value.items.enumerated() {
                let below = Place(schema: "\(place.schema)/items", value: "\(place.value)/\(number)")
                result.add(check(item, below, items))
            }
        }
        // Keys of a shape that stands elsewhere are checked there.
        guard schema["$ref"] == nil, schema["anyOf"] == nil else { return result }
        for (key, member) in value.members.sorted(by: { $0.key < $1.key }) {
            let below = "\(place.value)/\(key)"
            if let described = schema["properties"]?[key] {
                let name = "\(place.schema)/properties/\(key)"
                result.metKeys.insert(name)
                result.add(check(member, Place(schema: name, value: below), described))
            } else if let others = schema["additionalProperties"], others != .flag(false) {
                let name = "\(place.schema)/additionalProperties"
                result.add(check(member, Place(schema: name, value: below), others))
            } else {
                result.problems.append("\(below): this key is not described")
            }
        }
        return result
    }

    /// The first branch that fits; where none does, what is wrong by the one that comes nearest.
    private func checkAny(of branches: [JSONTree], _ value: JSONTree, _ place: Place) -> Result {
        let results = branches.enumerated().map { number, branch in
            check(value, Place(schema: "\(place.schema)/anyOf/\(number)", value: place.value), branch)
        }
        if let fitting = results.first(where: { $0.problems.isEmpty }) { return fitting }
        return results.max { $0.metKeys.count < $1.metKeys.count } ?? Result()
    }

    private static func has(_ value: JSONTree, type: String) -> Bool {
        switch (value, type) {
        case (.text, "string"), (.number, "number"), (.flag, "boolean"), (.null, "null"), (.list, "array"),
            (.object, "object"):
            true
        case (.number(let number), "integer"): number == number.rounded()
        default: false
        }
    }

    private static func definition(_ reference: String, in root: JSONTree) -> JSONTree? {
        let prefix = "#/$defs/"
        guard reference.hasPrefix(prefix) else { return nil }
        return root["$defs"]?[String(reference.dropFirst(prefix.count))]
    }
}

// What is looked for in the schema before any value is.
extension SchemaChecker {
    private static let checked: Set<String> = [
        "type", "enum", "const", "minimum", "maximum", "pattern", "required", "properties", "items",
        "additionalProperties", "$ref", "anyOf",
    ]
    private static let remarks: Set<String> = ["$schema", "$id", "title", "description", "$comment", "$defs"]

    /// Goes through all parts of a schema: what is not understood would else be passed over in silence.
    private static func survey(
        _ schema: JSONTree, at place: String, root: JSONTree, into keys: inout [String: JSONTree]
    ) throws {
        for (keyword, value) in schema.members {
            guard checked.contains(keyword) || remarks.contains(keyword) else {
                throw SchemaError.unknownKeyword(keyword, place: place)
            }
            let below = "\(place)/\(keyword)"
            switch keyword {
            case "properties", "$defs":
                for (name, part) in value.members {
                    if keyword == "properties" { keys["\(below)/\(name)"] = part }
                    try survey(part, at: "\(below)/\(name)", root: root, into: &keys)
                }
            case "items", "additionalProperties": try survey(value, at: below, root: root, into: &keys)
            case "anyOf":
                for (number, part) in value.items.enumerated() {
                    try survey(part, at: "\(below)/\(number)", root: root, into: &keys)
                }
            case "$ref":
                let name = value.text ?? ""
                guard definition(name, in: root) != nil else { throw SchemaError.noDefinition(name) }
            default: break
            }
        }
    }
}

extension SchemaChecker.Result {
    fileprivate mutating func add(_ other: Self) {
        problems += other.problems
        metKeys.formUnion(other.metKeys)
    }
}

extension JSONTree {
    fileprivate var isObject: Bool { if case .object = self { true } else { false } }
}
