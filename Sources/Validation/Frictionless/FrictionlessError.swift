/// The kinds of errors that the frictionless framework (version 5) tells of a file and its data, by their names there.
///
/// For those who come from it, or compare the two: each rule names the errors that it is the counterpart of, and each
/// error that has none says what is done instead. Left out are errors in descriptors of packages, pipelines and other
/// things that we do not have.
///
/// Source: https://framework.frictionlessdata.io/docs/errors/, and the classes below `frictionless.errors`.
public enum FrictionlessError: String, Sendable, CaseIterable {
    // Files.
    case resourceError = "resource-error"
    case schemeError = "scheme-error"
    case formatError = "format-error"
    case sourceError = "source-error"
    case encodingError = "encoding-error"
    case compressionError = "compression-error"
    case fileError = "file-error"
    case byteCount = "byte-count"
    case hashCount = "hash-count"
    // Descriptors.
    case schemaError = "schema-error"
    case fieldError = "field-error"
    // Tables.
    case dataError = "data-error"
    case tableError = "table-error"
    case fieldCount = "field-count"
    case rowCount = "row-count"
    case tableDimensions = "table-dimensions"
    case deviatedValue = "deviated-value"
    case deviatedCell = "deviated-cell"
    case requiredValue = "required-value"
    // Headings.
    case headerError = "header-error"
    case blankHeader = "blank-header"
    case unmatchedHeader = "unmatched-header"
    case labelError = "label-error"
    case blankLabel = "blank-label"
    case duplicateLabel = "duplicate-label"
    case missingLabel = "missing-label"
    case extraLabel = "extra-label"
    case incorrectLabel = "incorrect-label"
    // Rows.
    case rowError = "row-error"
    case blankRow = "blank-row"
    case duplicateRow = "duplicate-row"
    case primaryKey = "primary-key"
    case foreignKey = "foreign-key"
    case rowConstraint = "row-constraint"
    // Cells.
    case cellError = "cell-error"
    case extraCell = "extra-cell"
    case missingCell = "missing-cell"
    case typeError = "type-error"
    case constraintError = "constraint-error"
    case uniqueError = "unique-error"
    case forbiddenValue = "forbidden-value"
    case sequentialValue = "sequential-value"
    case truncatedValue = "truncated-value"
    case asciiValue = "ascii-value"

    /// What is done instead, or besides, in whole sentences; nil where the counterparts say it all.
    var instead: String? {
        switch self {
        case .resourceError, .fileError, .dataError, .tableError, .headerError, .labelError, .rowError,
            .cellError:
            "A family of errors, never told by itself."
        case .schemeError: "Files are read from disks and pipes, never from a network."
        case .formatError, .sourceError, .encodingError, .compressionError, .blankHeader, .rowCount,
            .missingCell, .extraCell, .rowConstraint, .constraintError, .typeError, .uniqueError,
            .forbiddenValue, .primaryKey:
            nil
        case .byteCount, .hashCount:
            "The register keeps the SHA-256 of each file that it takes in, and `verify` computes it again."
        case .schemaError, .fieldError:
            "A table schema that cannot be used is an error of `pipeline.json`, told with file, field and remedy."
        case .fieldCount, .tableDimensions:
            "Columns are known by their headings, not counted; `record_count` in the envelope states the records."
        case .deviatedValue, .deviatedCell:
            "No value is judged by the others of its column: rare is not wrong, and persons are rare."
        case .requiredValue: "No column must hold all values of a list: a quarter may lack any case."
        case .unmatchedHeader: "Each column that is missing is named, and the file refused."
        case .blankLabel: "A column without a heading is read by its letter: `(column C)`."
        case .duplicateLabel:
            "The second is `Datum (2)`; a file whose mapping names one that stands twice cannot be read."
        case .missingLabel, .incorrectLabel:
            "The order of columns is free. A misspelt heading is told with the missing one that it comes near."
        case .extraLabel: "Columns that are not read are named at the end of the report, and in `inspect`."
        case .blankRow: "Rows with nothing in them are passed over, and counted in the report."
        case .duplicateRow: "The same again, word for word, is set apart as a duplicate."
        case .foreignKey:
            "Not checked: a submission is one table. Where a table schema has one, a note says so."
        case .sequentialValue: "Numbers of persons and cases need not follow each other."
        case .truncatedValue: "Told of numbers that a spreadsheet has shortened."
        case .asciiValue: "Every alphabet is read."
        }
    }
}

extension Rule {
    /// Most rules on whole files and submissions have no counterpart.
    public var counterparts: [FrictionlessError] { [] }
}

extension FaultRule {
    /// What cannot be read as what its field wants.
    public var counterparts: [FrictionlessError] { [.typeError] }
}

extension RecordRule {
    /// What the cells of a row say together.
    public var counterparts: [FrictionlessError] { [.rowConstraint] }
}
