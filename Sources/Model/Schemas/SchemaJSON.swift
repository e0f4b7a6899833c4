/// A JSON value as schemas need it: members in their order, two spaces deep, scalars of an array side by side.
public indirect enum SchemaJSON: Sendable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral
{
    /// A text.
    case string(String)
    /// A whole number.
    case number(Int)
    /// True or false.
    case bool(Bool)
    /// Several values.
    case array([SchemaJSON])
    /// Keys with their values, in order.
    case object([(key: String, value: SchemaJSON)])

    /// A text written in the source.
    public init(stringLiteral text: String) { self = .string(text) }
    /// True or false, written in the source.
    public init(booleanLiteral flag: Bool) { self = .bool(flag) }
    /// A whole number written in the source.
    public init(integerLiteral number: Int) { self = .number(number) }

    /// An array of texts.
    public static func strings(_ texts: [String]) -> SchemaJSON { .array(texts.map { .string($0) }) }

    /// The document, with a line feed at its end.
    var text: String {
        var text = ""
        write(to: &text, depth: 0)
        return text + "\n"
    }

    private func write(to text: inout String, depth: Int) {
        switch self {
        case .string(let value): text += Self.quoted(value)
        case .number(let value): text += String(value)
        case .bool(let value): text += value ? "true" : "false"
        case .array(let items) where items.allSatisfy { $0.isScalar }:
            Self.writeSideBySide(items.map { $0.scalarText }, to: &text, depth: depth)
        case .array(let items):
            Self.writeLines(items.map { (nil, $0) }, "[", "]", to: &text, depth: depth)
        case .object(let members):
            Self.writeLines(members.map { ($0.key, $0.value) }, "{", "}", to: &text, depth: depth)
        }
    }

    private static func writeLines(
        _ items: [(key: String?, value: SchemaJSON)], _ open: String, _ close: String,
        to text: inout String, depth: Int
    ) {
        let indent = String(repeating: "  ", count: depth + 1)
        text += open
        for (place, item) in items.enumerated() {
            text += (place > 0 ? ",\n" : "\n") + indent
            if let key = item.key { text += quoted(key) + ": " }
            item.value.write(to: &text, depth: depth + 1)
        }
        text += (items.isEmpty ? "" : "\n" + indent.dropLast(2)) + close
    }

    /// Lines are filled to about 100 characters.
    private static func writeSideBySide(_ items: [String], to text: inout String, depth: Int) {
        let whole = "[" + items.joined(separator: ", ") + "]"
        guard whole.count > 90 else {
            text += whole
            return
        }
        let indent = "\n" + String(repeating: "  ", count: depth + 1)
        text += "[" + indent
        var width = 0
        for (place, item) in items.enumerated() {
            if width + item.count > 98 {
                text += indent
                width = 0
            } else if place > 0 {
                text += " "
            }
            text += item + (place == items.count - 1 ? "" : ",")
            width += item.count + 2
        }
        text += indent.dropLast(2) + "]"
    }

    private var isScalar: Bool {
        switch self {
        case .string, .number, .bool: true
        case .array, .object: false
        }
    }

    private var scalarText: String {
        var text = ""
        write(to: &text, depth: 0)
        return text
    }

    /// A text between quotes; escapes as RFC 8259 demands, and no others.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            default:
                precondition(scalar.value >= 0x20, "Schemas hold no control characters.")
                quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
