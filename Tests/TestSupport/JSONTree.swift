public import Foundation

/// A JSON value as a reader of its own sees it, who knows nothing of the product's.
public enum JSONTree: Sendable, Equatable, Decodable {
    case text(String)
    case number(Double)
    case flag(Bool)
    case null
    case list([JSONTree])
    case object([String: JSONTree])

    /// Reads a document.
    public init(_ bytes: Data) throws {
        self = try JSONDecoder().decode(JSONTree.self, from: bytes)
    }

    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let items = try? value.decode([JSONTree].self) {
            self = .list(items)
        } else {
            self = .object(try value.decode([String: JSONTree].self))
        }
    }

    /// The value of a key; nil where there is none, or where this is no object.
    public subscript(key: String) -> JSONTree? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The items of an array; none of anything else.
    public var items: [JSONTree] { if case .list(let items) = self { items } else { [] } }

    /// The members of an object; none of anything else.
    public var members: [String: JSONTree] { if case .object(let members) = self { members } else { [:] } }

    /// The text, where this is one.
    public var text: String? { if case .text(let text) = self { text } else { nil } }

    /// The number, where this is one.
    public var number: Double? { if case .number(let number) = self { number } else { nil } }
}
