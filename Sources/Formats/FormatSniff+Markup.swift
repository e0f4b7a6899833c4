// What begins with a tag and is no XML of records.
extension FormatSniff {
    /// The format of a text that begins with `<`; nil where that begins no tag.
    ///
    ///     <?xml …?> <?mso-application …?> <!-- … --> <!DOCTYPE …>   passed over
    ///     <Workbook xmlns="urn:schemas-microsoft-com:…">             the first element decides
    static func markup(_ body: ArraySlice<UInt8>) -> FormatSniff? {
        guard let second = body.dropFirst().first else { return nil }
        let isName = (0x61...0x7A).contains(second | 0x20) || second == UInt8(ascii: "_") || second >= 0x80
        guard isName || second == UInt8(ascii: "?") || second == UInt8(ascii: "!") else { return nil }
        let text = folded(body.prefix(depth))
        let (prologue, rest) = prologue(of: text)
        if prologue.contains("<!doctype html") { return .html }
        let name = rest.dropFirst().prefix { !" \t\r\n/>".contains($0) }
        if name == "html" { return .html }
        if name == "office:document" { return .flatOpenDocument }
        let tag = rest.prefix { $0 != ">" }
        let isWorkbook =
            prologue.contains("progid=\"excel.sheet\"") || prologue.contains("progid='excel.sheet'")
        if isWorkbook || tag.contains("urn:schemas-microsoft-com:office:spreadsheet") {
            return .spreadsheetXML
        }
        // XML of records can have such names, too, but says that it is XML or has no rows of cells.
        guard !prologue.contains("<?xml") else { return .xml }
        if pageNames.contains(String(name)) { return .html }
        return tableNames.contains(String(name)) && holdsCells(rest) ? .html : .xml
    }

    /// Characters within which the first element begins.
    private static let depth = 8192

    /// Names with which nothing begins but a web page that lacks its outer element.
    private static let pageNames: Set<String> = ["center", "div", "meta", "script", "style"]
    /// Names with which one may begin.
    private static let tableNames: Set<String> = [
        "body", "font", "head", "link", "p", "span", "table", "tbody", "thead", "title", "tr",
    ]

    /// The bytes as text of lower case; those beyond ASCII do not matter here.
    private static func folded(_ bytes: ArraySlice<UInt8>) -> Substring {
        String(decoding: bytes, as: UTF8.self).lowercased()[...]
    }

    /// What stands before the first element, and the rest.
    private static func prologue(of text: Substring) -> (prologue: Substring, rest: Substring) {
        var rest = text
        while true {
            rest = rest.drop { $0.isWhitespace }
            let end: String
            if rest.hasPrefix("<!--") {
                end = "-->"
            } else if rest.hasPrefix("<?") {
                end = "?>"
            } else if rest.hasPrefix("<!") {
                end = ">"
            } else {
                break
            }
            guard let close = rest.firstRange(of: end) else {
                rest = rest[rest.endIndex...]
                break
            }
            rest = rest[close.upperBound...]
        }
        return (text[..<rest.startIndex], rest)
    }

    private static func holdsCells(_ text: Substring) -> Bool {
        ["<tr>", "<tr ", "<td>", "<td ", "<th>", "<th "].contains { text.contains($0) }
    }
}
