/// Writes an XML 1.0 document in UTF-8, element by element: deterministic, indented by two spaces.
///
///     var writer = XMLWriter()
///     writer.begin("records")
///     writer.begin("record"); writer.attribute("id", "7"); writer.element("sex", "F"); writer.end()
///     writer.end()
///
/// An element holds either text or elements; text between elements is not written.
public struct XMLWriter: Sendable {
    /// What was written since the last `take()`.
    public private(set) var bytes: [UInt8] = []

    private enum Content {
        case nothing, text, elements
    }

    private var open: [(name: String, content: Content)] = []
    private var isInStartTag = false
    private let isIndented: Bool

    /// A writer that begins with the XML declaration.
    public init(isIndented: Bool = true) {
        self.isIndented = isIndented
        bytes += Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    }

    /// Begins an element. `name` must be an XML name.
    public mutating func begin(_ name: String) {
        precondition(Self.isName(name), "an element's name is an XML name")
        if let parent = open.last {
            precondition(parent.content != .text, "an element holds text or elements, not both")
            closeStartTag()
            open[open.count - 1].content = .elements
            lineBreak()
        }
        bytes.append(UInt8(ascii: "<"))
        bytes += Array(name.utf8)
        open.append((name, .nothing))
        isInStartTag = true
    }

    /// Adds an attribute to the element just begun. `name` must be an XML name.
    public mutating func attribute(_ name: String, _ value: String) {
        precondition(isInStartTag, "attributes come before an element's content")
        precondition(Self.isName(name), "an attribute's name is an XML name")
        bytes.append(0x20)
        bytes += Array(name.utf8)
        bytes += Array("=\"".utf8)
        XMLEscaping.appendAttribute(value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Adds text to the element that is open.
    public mutating func text(_ text: String) {
        guard let current = open.last else { preconditionFailure("text stands in an element") }
        precondition(current.content != .elements, "an element holds text or elements, not both")
        if text.isEmpty { return }
        closeStartTag()
        open[open.count - 1].content = .text
        XMLEscaping.appendText(text, to: &bytes)
    }

    /// An element of text alone.
    public mutating func element(_ name: String, _ content: String) {
        begin(name)
        text(content)
        end()
    }

    /// Ends the innermost element.
    public mutating func end() {
        guard let current = open.popLast() else { preconditionFailure("no element is open") }
        if isInStartTag {
            bytes += Array("/>".utf8)
            isInStartTag = false
        } else {
            if current.content == .elements { lineBreak() }
            bytes += Array("</\(current.name)>".utf8)
        }
        if open.isEmpty { bytes.append(0x0A) }
    }

    /// What was written since the last call; the writer goes on where it is.
    public mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private mutating func closeStartTag() {
        guard isInStartTag else { return }
        bytes.append(UInt8(ascii: ">"))
        isInStartTag = false
    }

    private mutating func lineBreak() {
        guard isIndented else { return }
        bytes.append(0x0A)
        bytes += [UInt8](repeating: 0x20, count: 2 * open.count)
    }

    /// Whether `name` is a name of letters, digits, `_`, `-`, `.` and `:` that begins as XML wants.
    public static func isName(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first == "_" || first.properties.isAlphabetic else {
            return false
        }
        return name.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
                || "_-.:".unicodeScalars.contains(scalar)
        }
    }
}
