import Formats

/// Reads the constraints of one field.
struct ConstraintsReading {
    /// The names of constraints that are known.
    static let names = [
        "required", "unique", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum",
        "exclusiveMaximum", "pattern", "enum", "jsonSchema",
    ]

    private(set) var constraints = SchemaConstraints()

    init(_ field: SchemaObject, type: SchemaType, name: String, _ reader: inout TableSchemaReader) {
        guard let value = field["constraints"] else { return }
        let pointer = JSONPointer.appending("constraints", to: field.pointer)
        guard let object = SchemaObject(value, pointer: pointer, line: field.line("constraints")) else {
            reader.report(field, "constraints", "An object in braces is expected here.")
            return
        }
        for member in object.members {
            if !Self.names.contains(member.key) {
                reader.report(
                    object, member.key,
                    "\"\(member.key)\" is no constraint. Known: \(Self.names.joined(separator: ", ")).")
            } else if type == .unchecked || member.key == "jsonSchema" {
                if !["required", "unique"].contains(member.key), !reader.unchecked.columns.contains(name) {
                    reader.unchecked.columns.append(name)
                }
            } else if !Self.fits(member.key, type) {
                reader.report(
                    object, member.key,
                    "\"\(member.key)\" does not go with the type of the field; take it away.")
            }
        }
        if let flag = reader.flag(object, "required") { constraints.isRequired = flag }
        if let flag = reader.flag(object, "unique") { constraints.isUnique = flag }
        guard type != .unchecked else { return }
        readLengths(object, &reader)
        readBounds(object, type, &reader)
        readPattern(object, &reader)
        readValues(object, type, &reader)
    }

    private static func fits(_ constraint: String, _ type: SchemaType) -> Bool {
        switch constraint {
        case "minLength", "maxLength", "pattern": type == .text
        case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum": type.isOrdered
        default: true
        }
    }

    private mutating func readLengths(_ object: SchemaObject, _ reader: inout TableSchemaReader) {
        constraints.leastLength = length(object, "minLength", &reader)
        constraints.mostLength = length(object, "maxLength", &reader)
        if let least = constraints.leastLength, let most = constraints.mostLength, least > most {
            reader.report(object, "maxLength", "It lies below \"minLength\", so that no value can be.")
        }
    }

    private func length(_ object: SchemaObject, _ key: String, _ reader: inout TableSchemaReader) -> Int? {
        guard let value = object[key] else { return nil }
        if let length = value.int, length >= 0 { return length }
        reader.report(object, key, "A whole number, 0 or more, is expected here, without quotes.")
        return nil
    }

    private mutating func readBounds(
        _ object: SchemaObject, _ type: SchemaType, _ reader: inout TableSchemaReader
    ) {
        guard type.isOrdered else { return }
        for (key, isExclusive) in [("minimum", false), ("exclusiveMinimum", true)] {
            guard let value = bound(object, key, type, &reader) else { continue }
            constraints.lowest.append(.init(value: value, isExclusive: isExclusive))
        }
        for (key, isExclusive) in [("maximum", false), ("exclusiveMaximum", true)] {
            guard let value = bound(object, key, type, &reader) else { continue }
            constraints.highest.append(.init(value: value, isExclusive: isExclusive))
        }
        for low in constraints.lowest {
            for high in constraints.highest where high.value.precedes(low.value) {
                let key = object["maximum"] == nil ? "exclusiveMaximum" : "maximum"
                return reader.report(object, key, "It lies below the least value, so that no value can be.")
            }
        }
    }

    private func bound(
        _ object: SchemaObject, _ key: String, _ type: SchemaType, _ reader: inout TableSchemaReader
    ) -> SchemaValue? {
        guard let value = object[key] else { return nil }
        if let read = Self.value(value, of: type), read.isOrdered { return read }
        reader.report(
            object, key, "A value of the field's own type is expected here, written as in its cells.")
        return nil
    }

    private mutating func readPattern(_ object: SchemaObject, _ reader: inout TableSchemaReader) {
        guard let text = reader.text(object, "pattern") else { return }
        do throws(TextPattern.Failure) {
            constraints.pattern = try TextPattern(text)
        } catch {
            reader.report(object, "pattern", "The pattern cannot be used: it \(error.reason).")
        }
    }

    private mutating func readValues(
        _ object: SchemaObject, _ type: SchemaType, _ reader: inout TableSchemaReader
    ) {
        guard let value = object["enum"] else { return }
        let elements = value.elements ?? []
        let read = elements.map { (Self.text($0), Self.value($0, of: type)) }
        guard !elements.isEmpty, read.allSatisfy({ $0.1 != nil }) else {
            return reader.report(
                object, "enum",
                "A list of values of the field's own type is expected here, written as in its cells.")
        }
        let texts = read.filter { $0.1 == .text }.compactMap { $0.0.map { Array($0.utf8) } }
        constraints.values = SchemaConstraints.ValueList(
            texts: Set(texts).sorted { $0.lexicographicallyPrecedes($1) },
            values: Set(read.compactMap(\.1).filter { $0 != .text }))
    }

    /// A value of the schema as a cell would have it: in quotes, or a number or truth of JSON's own.
    private static func value(_ value: JSONValue, of type: SchemaType) -> SchemaValue? {
        if case .boolean = type, let flag = value.bool { return .ordinal(flag ? 1 : 0) }
        // Numbers of JSON have a decimal point, whatever the field's cells have.
        if case .number(let form) = type, let number = value.number {
            var plain = NumberForm()
            plain.isWhole = form.isWhole
            return SchemaType.number(plain).value(of: number)
        }
        return text(value).flatMap { type.value(of: $0) }
    }

    private static func text(_ value: JSONValue) -> String? { value.string ?? value.number }
}
