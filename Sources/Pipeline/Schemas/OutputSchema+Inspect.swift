import Formats
import Intake
import Normalisation

extension OutputSchema {
    /// What `inspect` prints, as `FoundFile` writes it.
    static let inspect = OutputSchema(
        name: "inspect", title: "What inspect prints",
        description:
            "How one file was understood; of several files, or of an archive's, an array of such objects.",
        shape: .either([.defined("reading"), .list(.defined("reading"))]),
        definitions: [
            Definition(
                name: "reading", title: "How a file was understood",
                shape: .object(fileKeys + readingKeys + columnKeys)),
            .skippedRow, .mapping, .column, .conclusions, .conclusion, .finding, .place,
        ])

    private static let fileKeys = [
        OutputKey("file", .text, "The file, as it was named."),
        OutputKey("member", .orNull(.text), "The name of the file in its archive; null outside of one."),
        OutputKey("format", .cases(of: SourceDescription.Format.self), "The format, by the content."),
        OutputKey("compressed", .flag, "Whether it is compressed by gzip."),
        OutputKey(
            "encoding", .orNull(.cases(of: TextEncoding.self)),
            "The encoding of the text; null where there is none to tell, as of a workbook."),
        OutputKey(
            "delimiter", .orNull(.text),
            "The character between cells; null in a file that is no table of text."),
        OutputKey("quote", .orNull(.text), "The character around cells; null where there is none."),
        OutputKey(
            "header",
            .orNull(
                .object([
                    OutputKey("row", .orNull(.ordinal), "The row, from 1; null where there are no headings."),
                    OutputKey("confidence", .share, "How sure that is: 0 is a guess, 1 certain."),
                    OutputKey("why", .text, "The evidence in words."),
                ])), "The row of the headings; null in XML and JSON."),
        OutputKey("sheet", .text, isAlwaysThere: false, "Workbooks: the sheet that is read."),
        OutputKey(
            "sheets", .list(.text), isAlwaysThere: false, "Workbooks: all sheets, in the workbook's order."),
        OutputKey(
            "recordsPath", .orNull(.text),
            "XML and JSON: where the records stand, by element path or JSON pointer; empty for the whole document."
        ),
    ]

    private static let readingKeys =
        [OutputKey("records", .count, "Records that were read.")] + OutputKey.skipped + [
            OutputKey("profile", .orNull(.text), "The profile of which the file most likely is."),
            OutputKey(
                "profileScore", .orNull(.share), "The share of the profile's headings that the file has."),
        ]

    private static let columnKeys = [
        OutputKey(
            "mapping", .list(.defined("mapping")), "What columns are taken for, or could be, in file order."),
        OutputKey("ignored", .list(.text), "Headings of columns of which nothing is known."),
        OutputKey("missing", .list(.text), "Columns that the mapping names and the file does not have."),
        OutputKey(
            "columns", .list(.defined("column")), "How the values of the columns that are read are written."),
        OutputKey("conclusions", .defined("conclusions"), "What was concluded, how surely, and why."),
        OutputKey("findings", .list(.defined("finding")), "What is wrong with the file's form, worst first."),
    ]
}

extension OutputSchema.Definition {
    static let skippedRow = Self(
        name: "skippedRow", title: "A row that is no record",
        shape: .object([
            OutputKey(
                "kind", .cases(of: SkippedRows.Kind.self),
                SkippedRows.Kind.allCases.map { "\($0.rawValue): \($0.meaning)" }.joined(separator: "; ")
                    + "."),
            OutputKey("row", .ordinal, "Row, from 1, as a spreadsheet shows it."),
            OutputKey("line", .orNull(.ordinal), "Physical line, from 1; null in a sheet."),
        ]))

    fileprivate static let mapping = Self(
        name: "mapping", title: "What a column is taken for, or could be taken for",
        shape: .object([
            OutputKey("column", .text, "The heading, or the path from the record."),
            OutputKey("field", .text, "The field of the standard, or the value from which one is made."),
            OutputKey(
                "code", .orNull(.text),
                "The code that a cell stands for which says yes; null where the cell holds the value itself."),
            OutputKey("score", .share, "How sure that is: 0 is a guess, 1 certain."),
            OutputKey("reason", .text, "Why, in words."),
            OutputKey("applied", .flag, "Whether the column is read so; else a mapping has to say it."),
        ]))

    fileprivate static let column = Self(
        name: "column", title: "How the values of a column are written",
        shape: .object([
            OutputKey("column", .text, "The heading, or the path from the record."),
            OutputKey(
                "type", .cases(of: ColumnForm.ValueType.self), "What it holds, by the field it is read as."),
            OutputKey(
                "dateOrder", .orNull(.cases(of: SourceDescription.DateOrder.self)),
                "The order of day, month and year; null where none is needed or none can be told."),
            OutputKey(
                "decimal", .orNull(.cases(of: DecimalMark.self)),
                "The decimal mark; null where none is needed or none can be told."),
            OutputKey("evidence", .text, "Why, in words and counts; empty where there is nothing to tell."),
            OutputKey("problems", .list(.text), "What stays open until it is stated or mended, in words."),
        ]))
}

extension SkippedRows.Kind {
    /// What rows of the kind are, in words.
    fileprivate var meaning: String {
        switch self {
        case .blank: "rows in which nothing stands"
        case .envelope: "rows with facts of the submission, such as #period: 2004-Q1"
        case .title: "rows with titles and notes above the headings"
        case .heading: "rows of the headings, and such as belong to them"
        case .repeatedHeading: "rows that say the headings once more, further down"
        case .empty: "rows in which every column that is read is empty"
        case .totals: "rows with sums of the rows above"
        case .footer: "rows with notes below the records"
        }
    }
}

extension OutputKey {
    /// Rows that are no records, as `inspect` and `validate` tell them.
    static let skipped = [
        OutputKey(
            "skipped", .list(.defined("skippedRow")),
            "Rows that are no records, in file order: the first hundred of each kind."),
        OutputKey(
            "skippedCounts",
            .object(
                SkippedRows.Kind.allCases.map {
                    OutputKey($0.rawValue, .ordinal, isAlwaysThere: false, "Number of \($0.meaning).")
                }), "All rows that are no records, by kind."),
    ]
}
