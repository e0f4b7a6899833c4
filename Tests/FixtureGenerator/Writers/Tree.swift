/// Nested names and texts: what XML elements and JSON objects are made of.
enum Tree {
    case text(String)
    /// A number or a truth value: JSON writes it without quotes.
    case bare(String)
    case branch([(String, Tree)])
    case list([Tree])

    /// Puts a tree at a path, making branches on the way.
    mutating func insert(_ tree: Tree, at path: [Substring]) {
        guard case .branch(var children) = self, let name = path.first else { return }
        let place = children.firstIndex { $0.0 == name }
        if path.count == 1 {
            children.append((String(name), tree))
        } else if let place {
            children[place].1.insert(tree, at: Array(path.dropFirst()))
        } else {
            var branch = Tree.branch([])
            branch.insert(tree, at: Array(path.dropFirst()))
            children.append((String(name), branch))
        }
        self = .branch(children)
    }

    /// JSON, indented by two spaces, or in one line.
    func json(indent: Int? = 0) -> String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .bare(let text): text
        case .branch(let children):
            Self.bracketed(
                children.map { "\(Self.quoted($0.0)): \($0.1.json(indent: indent.map { $0 + 1 }))" }, "{",
                "}", indent)
        case .list(let items):
            Self.bracketed(items.map { $0.json(indent: indent.map { $0 + 1 }) }, "[", "]", indent)
        }
    }

    private static func bracketed(_ items: [String], _ open: String, _ close: String, _ indent: Int?)
        -> String
    {
        let short = items.joined(separator: ", ")
        guard let indent, indent < 3 && short.utf8.count > 90 || short.contains("\n") else {
            return "\(open)\(short)\(close)"
        }
        let inner = String(repeating: "  ", count: indent + 1)
        let outer = String(repeating: "  ", count: indent)
        return "\(open)\n\(inner)" + items.joined(separator: ",\n\(inner)") + "\n\(outer)\(close)"
    }

    static func quoted(_ text: String) -> String {
        var written = "\""
        for character in text.unicodeScalars {
            switch character {
            case "\"": written += "\\\""
            case "\\": written += "\\\\"
            case "\n": written += "\\n"
            default: written.unicodeScalars.append(character)
            }
        }
        return written + "\""
    }

    /// XML elements of the branch's children; names that begin with `@` are attributes of the element around.
    /// Without a depth nothing is indented.
    func xml(named name: String, depth: Int?) -> String {
        let indent = String(repeating: " ", count: depth ?? 0)
        switch self {
        case .list(let items): return items.map { $0.xml(named: name, depth: depth) }.joined()
        case .text(let text), .bare(let text): return "\(indent)<\(name)>\(Self.escaped(text))</\(name)>\n"
        case .branch(let children):
            var attributes = ""
            var inside = ""
            for (child, tree) in children {
                if child.hasPrefix("@"), case .text(let text) = tree {
                    attributes += " \(child.dropFirst())=\"\(Self.escaped(text))\""
                } else {
                    inside += tree.xml(named: child, depth: depth.map { $0 + 1 })
                }
            }
            if inside.isEmpty { return "\(indent)<\(name)\(attributes)/>\n" }
            return "\(indent)<\(name)\(attributes)>\n\(inside)\(indent)</\(name)>\n"
        }
    }

    private static func escaped(_ text: String) -> String {
        var written = ""
        for character in text {
            switch character {
            case "&": written += "&amp;"
            case "<": written += "&lt;"
            case ">": written += "&gt;"
            case "\"": written += "&quot;"
            case "\n": written += "&#10;"
            default: written.append(character)
            }
        }
        return written
    }
}
