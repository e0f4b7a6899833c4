extension TextEncoding {
    /// The label in the XML declaration at the beginning of a document, as written; nil where there is none.
    ///
    /// To be weighed against a byte order mark, which beats it, and against the bytes themselves. The document
    /// may be in UTF-16.
    public static func declaredLabel(inXML head: [UInt8]) -> String? {
        let text = asciiBeginning(of: head)
        guard text.starts(with: "<?xml".utf8), let end = text.firstIndex(of: UInt8(ascii: ">")) else {
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

    /// The first kilobyte without a mark, and without the zeros that each ASCII character has in UTF-16.
    private static func asciiBeginning(of head: [UInt8]) -> [UInt8] {
        var text = head.prefix(1024)
        for mark in [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]]
        where text.starts(with: mark) {
            text = text.dropFirst(mark.count)
        }
        return text.prefix(2).contains(0) ? text.filter { $0 != 0 } : Array(text)
    }
}
