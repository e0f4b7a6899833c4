import Formats

// The types of fields.
extension TableSchemaReader {
    private static let types = [
        "string", "integer", "number", "boolean", "date", "time", "datetime", "year", "yearmonth", "duration",
        "any", "object", "array", "list", "geopoint", "geojson",
    ]

    /// What the values of a field are; nil where it cannot be told.
    mutating func type(_ object: SchemaObject, _ name: String) -> SchemaType? {
        let type = text(object, "type") ?? "string"
        var format = text(object, "format") ?? "default"
        if format.hasPrefix("fmt:") { format = String(format.dropFirst(4)) }
        switch type {
        case "string": return string(object, format, name)
        case "any": return .text
        case "integer": return .number(number(object, isWhole: true))
        case "number": return .number(number(object, isWhole: false))
        case "boolean": return boolean(object)
        case "date": return moment(object, .date, format, name)
        case "time": return moment(object, .time, format, name)
        case "datetime": return moment(object, .both, format, name)
        case "year": return .year
        case "yearmonth": return .yearMonth
        case "duration": return .duration
        case "object", "array", "list", "geopoint", "geojson": return leave(name)
        default:
            report(object, "type", "\"\(type)\" is no type. Known: \(Self.types.joined(separator: ", ")).")
            return nil
        }
    }

    /// A type that nobody checks.
    private mutating func leave(_ name: String) -> SchemaType {
        unchecked.columns.append(name)
        return .unchecked
    }

    private mutating func string(_ object: SchemaObject, _ format: String, _ name: String) -> SchemaType? {
        switch format {
        case "default": return .text
        case "email", "uri", "binary", "uuid", "wkt":
            // The text and its length are checked all the same.
            unchecked.columns.append(name)
            return .text
        default:
            report(
                object, "format",
                "\"\(format)\" is no format of a string. Known: default, email, uri, binary, uuid.")
            return nil
        }
    }

    private mutating func number(_ object: SchemaObject, isWhole: Bool) -> NumberForm {
        var form = NumberForm()
        form.isWhole = isWhole
        if let mark = text(object, "decimalChar") { form.decimal = Array(mark.utf8) }
        if let mark = text(object, "groupChar") { form.group = Array(mark.utf8) }
        if let isBare = flag(object, "bareNumber") { form.isBare = isBare }
        let isDigit = { (byte: UInt8) in NumberForm.isDigit(byte) }
        if form.decimal.isEmpty || form.decimal.contains(where: isDigit) {
            report(object, "decimalChar", "A mark that is no digit is expected here, such as \",\".")
        }
        if form.group.contains(where: isDigit) || (!isWhole && form.group == form.decimal) {
            report(
                object, "groupChar",
                "A mark that is neither a digit nor the decimal mark is expected here, such as \".\".")
        }
        return form
    }

    private mutating func boolean(_ object: SchemaObject) -> SchemaType {
        let yes = texts(object, "trueValues") ?? ["true", "True", "TRUE", "1"].map { Array($0.utf8) }
        let no = texts(object, "falseValues") ?? ["false", "False", "FALSE", "0"].map { Array($0.utf8) }
        if yes.contains(where: { no.contains($0) }) {
            report(object, "falseValues", "A value stands for true and for false; keep one.")
        }
        return .boolean(yes: yes, no: no)
    }

    private mutating func moment(
        _ object: SchemaObject, _ kind: MomentForm.Kind, _ format: String, _ name: String
    ) -> SchemaType? {
        switch format {
        case "default": return .moment(MomentForm(kind: kind, pattern: nil))
        // Any form is one that only the whole column tells, as our own rules read it.
        case "any": return leave(name)
        default:
            guard let pattern = MomentPattern(format) else {
                report(
                    object, "format",
                    "\"default\", \"any\" or a form such as \"%d.%m.%Y\" is expected here. Known parts:"
                        + " \(MomentPattern.known).")
                return nil
            }
            return .moment(MomentForm(kind: kind, pattern: pattern))
        }
    }
}
