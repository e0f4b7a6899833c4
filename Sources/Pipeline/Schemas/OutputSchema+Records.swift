extension OutputSchema {
    /// One line of `inspect --records`, as `RecordLines` writes it.
    static let inspectRecord = OutputSchema(
        name: "inspect-record", title: "A line of inspect --records --format ndjson",
        description:
            "One record as read, with where it stands. It holds what the file holds, identifiers included.",
        shape: .object([
            OutputKey("record", .ordinal, "Number of the record, from 1, in file order."),
            OutputKey("line", .orNull(.ordinal), "Physical line, from 1; null in a sheet."),
            OutputKey(
                "row", .orNull(.ordinal), "Row, from 1, as a spreadsheet shows it; null in XML and JSON."),
            OutputKey("path", .orNull(.text), "XML element path or JSON pointer; null in other formats."),
            OutputKey(
                "member", .text, isAlwaysThere: false, "Archives: the name of the file that it stands in."),
            OutputKey("sheet", .text, isAlwaysThere: false, "Workbooks: the sheet that it stands in."),
            OutputKey(
                "values", .valuesOfFile,
                "The values by heading, or by path from the record; a heading that is there again gets (2). Numbers"
                    + " and booleans of JSON as written, what repeats as an array."),
        ]),
        definitions: [])
}
