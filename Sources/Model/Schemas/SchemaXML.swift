/// An XML element as schemas need it: attributes in their order, two spaces deep.
struct SchemaXML {
    let name: String
    var attributes: [(name: String, value: String)]
    var children: [SchemaXML]
    /// Text of an element without children.
    var content = ""

    init(_ name: String, _ attributes: [(name: String, value: String)] = [], _ children: [SchemaXML] = []) {
        self.name = name
        self.attributes = attributes
        self.children = children
    }

    /// The document, with its declaration and a line feed at its end.
    var text: String {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        write(to: &text, depth: 0)
        return text
    }

    private func write(to text: inout String, depth: Int) {
        let indent = String(repeating: "  ", count: depth)
        let attributes = attributes.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
        if !content.isEmpty {
            text += "\(indent)<\(name)\(attributes)>\(Self.escaped(content))</\(name)>\n"
        } else if children.isEmpty {
            text += "\(indent)<\(name)\(attributes)/>\n"
        } else {
            text += "\(indent)<\(name)\(attributes)>\n"
            for child in children { child.write(to: &text, depth: depth + 1) }
            text += "\(indent)</\(name)>\n"
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}
