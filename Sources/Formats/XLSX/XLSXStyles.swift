/// What the cells of each style show: numbers, dates or times.
struct XLSXStyles {
    /// By the number of the style, which a cell names.
    private(set) var contents: [XLSXNumberFormat.Content] = []

    /// Styles of a workbook that has none: all numbers.
    init() {}

    /// Reads the part (ECMA-376 part 1, 18.8). Throws `workbook(.damagedStyles)`, and what `source` throws.
    init(_ source: any ByteSource, limits: FormatLimits) throws(FormatError) {
        var codes: [Int: XLSXNumberFormat.Content] = [:]
        var ids: [Int] = []
        try XLSXPart.read(source, limits: limits, fault: .damagedStyles) { element in
            if element.name == "numFmt", element.parent == "numFmts", ids.count < Self.limit,
                let id = element["numFmtId"].flatMap({ Int($0) }), let code = element["formatCode"]
            {
                codes[id] = XLSXNumberFormat.content(code)
            } else if element.name == "xf", element.parent == "cellXfs", ids.count < Self.limit {
                ids.append(element["numFmtId"].flatMap { Int($0) } ?? 0)
            }
        }
        // A file may say anew what a known number means.
        contents = ids.map { codes[$0] ?? XLSXNumberFormat.builtIn($0) ?? .number }
    }

    /// Excel itself has at most 65,490.
    private static let limit = 1 << 20
}
