extension TextEncoding {
    /// The label in the XML declaration at the beginning of a document, as written; nil where there is none.
    ///
    /// To be weighed against a byte order mark, which beats it, and against the bytes themselves.
    public static func declaredLabel(inXML head: [UInt8]) -> String? {
        let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head[3...] : head[...]
        guard text.starts(with: "<?xml".utf8), let end = text.prefix(1024).firstIndex(of: UInt8(ascii: ">"))
        else {
            return nil
        }
        // What precedes the declaration's end is ASCII, or it is none.
        let declaration = String(decoding: text[..<end], as: UTF8.self)
        guard let name = declaration.firstRange(of: "encoding") else { return nil }
        let rest = declaration[name.upperBound...].drop { $0.isWhitespace || $0 == "=" }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        let label = rest.dropFirst().prefix { $0 != quote }
        return label.isEmpty || label.endIndex == rest.endIndex ? nil : String(label)
    }
}
