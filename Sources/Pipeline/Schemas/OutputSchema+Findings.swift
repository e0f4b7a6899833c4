import Model

// What several commands tell alike.
extension OutputSchema.Definition {
    /// A finding, as `JSONReport` writes it.
    static let finding = Self(
        name: "finding", title: "What one rule found, of one kind, in one field of a file",
        shape: .object([
            OutputKey("rule", .text, "The rule's name; clearingpoint explain tells what it means."),
            OutputKey(
                "severity", .cases(of: Severity.self),
                "error: the record or file is not accepted; warning: it is, and the sender should look;"
                    + " note: worth knowing."),
            OutputKey(
                "kind", .cases(of: Finding.Kind.self),
                "data: about a record's values; file: about the file's form or headings; could-not-check:"
                    + " something could not be checked."),
            OutputKey(
                "field", .orNull(.text), "The field of the standard that it is about, if it is about one."),
            OutputKey("column", .orNull(.text), "The heading of the column, where it may be shown."),
            OutputKey("columnLetter", .orNull(.text), "The column’s letter, where records stand in a sheet."),
            OutputKey(
                "value", .orNull(.text), "The value of a coded field, cut short, where it may be shown."),
            OutputKey("count", .ordinal, "How often it was found, exactly."),
            OutputKey(
                "places", .list(.defined("place")),
                "Where it was found first: \(Findings.placesKept) places at most."),
            OutputKey("message", .text, "What is wrong, in one sentence without a personal value."),
            OutputKey("fix", .text, "What to do about it, in one sentence."),
            OutputKey(
                "suggestion", .orNull(.text), "What was probably meant, where exactly one thing comes near."),
        ]))

    /// Where something stands in a file.
    static let place = Self(
        name: "place", title: "Where something stands in a file; all null for the file as a whole",
        shape: .object([
            OutputKey("record", .orNull(.ordinal), "Number of the record, from 1."),
            OutputKey("line", .orNull(.ordinal), "Physical line, from 1, as an editor shows it."),
            OutputKey("row", .orNull(.ordinal), "Row, from 1, as a spreadsheet shows it."),
            OutputKey("path", .orNull(.text), "XML element path or JSON pointer."),
        ]))

    /// What was concluded of a file, as `UnderstandingReport` writes it.
    static let conclusions = Self(
        name: "conclusions",
        title: "What was concluded of a file's form, as far as its format leaves it open",
        shape: .object([
            OutputKey("encoding", .defined("conclusion"), isAlwaysThere: false, "The encoding of its text."),
            OutputKey(
                "delimiter", .defined("conclusion"), isAlwaysThere: false,
                "What stands between cells: a character, or \"tab\"."),
            OutputKey(
                "header", .defined("conclusion"), isAlwaysThere: false,
                "The row of the headings, from 1, or \"none\"."),
            OutputKey("sheet", .defined("conclusion"), isAlwaysThere: false, "The sheet that is read."),
        ]))

    /// One thing that was concluded.
    static let conclusion = Self(
        name: "conclusion", title: "What was concluded, how surely, and why",
        shape: .object([
            OutputKey(
                "value", .orNull(.text), "What was concluded; null for a sheet whose name may not be shown."),
            OutputKey("confidence", .share, "How sure that is: 0 is a guess, 1 certain."),
            OutputKey("why", .text, "The evidence in words."),
        ]))
}
