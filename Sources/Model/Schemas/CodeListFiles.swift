/// Code lists and areas as CSV: UTF-8, commas, quotes where needed (RFC 4180), line feeds.
enum CodeListFiles {
    /// One file a list, one of areas, one of null reasons, and their table of contents.
    static func all() -> [SchemaFile] {
        let lists = CodeListBook.all.map { list in
            file(
                list.id, ["code", "label", "synonyms"],
                list.entries.map { [$0.code, $0.label, $0.synonyms.joined(separator: "|")] })
        }
        let nulls = file(
            "CL_NULL", ["code", "label", "synonyms"],
            NullReason.allCases.map { ["\($0.text)", $0.label, $0.synonyms.joined(separator: "|")] })
        return lists + [nulls, areas(), contents()]
    }

    private static func areas() -> SchemaFile {
        let rows = AreaBook.all.map { area in
            [
                area.code, area.alpha2, area.numeric, area.name, area.name2003 ?? "", day(area.validFrom),
                day(area.validTo), area.isReportingArea ? "Y" : "N", area.synonyms.joined(separator: "|"),
            ]
        }
        return file(
            "CL_AREA",
            [
                "code", "alpha2", "numeric", "label", "label_2003", "valid_from", "valid_to",
                "reporting_area",
                "synonyms",
            ], rows)
    }

    private static func contents() -> SchemaFile {
        let lists = CodeListBook.all.map { [$0.id, $0.title, String($0.entries.count)] }
        return file(
            "index", ["list", "title", "codes"],
            lists + [
                ["CL_AREA", "Areas", String(AreaBook.all.count)],
                ["CL_NULL", "Why there is no value", String(NullReason.allCases.count)],
            ])
    }

    private static func day(_ day: Int?) -> String { day.map { PartialDate(day: $0).text } ?? "" }

    private static func file(_ name: String, _ heading: [String], _ rows: [[String]]) -> SchemaFile {
        let lines = ([heading] + rows).map { $0.map { cell($0) }.joined(separator: ",") + "\n" }
        return SchemaFile("schemas/codelists/\(name).csv", lines.joined())
    }

    private static func cell(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        }
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
