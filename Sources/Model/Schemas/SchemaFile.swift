/// A file that is written from the standard: a schema, a code list, the data dictionary.
public struct SchemaFile: Sendable, Hashable {
    /// Path from the project's root, such as `schemas/codelists/CL_SEX.csv`.
    public let path: String
    /// Its bytes, UTF-8.
    public let bytes: [UInt8]

    init(_ path: String, _ text: String) {
        self.path = path
        bytes = Array(text.utf8)
    }

    /// A JSON document.
    public init(_ path: String, _ document: SchemaJSON) { self.init(path, document.text) }
}

/// Everything that is written from the standard, so that no second description of it can go stale.
public enum SchemaWriter {
    /// All files in order of path; the same bytes on every run and machine.
    public static func files() -> [SchemaFile] {
        let kinds = RecordKind.allCases
        let files =
            [standardRecord(), SchemaFile("schemas/submissions/submission.xsd", XSDSchema.text())]
            + kinds.map { submission(of: $0) } + kinds.map { table(of: $0) } + CodeListFiles.all()
            + [SchemaFile("docs/data-dictionary.md", DataDictionary.text())]
        return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private static func standardRecord() -> SchemaFile {
        SchemaFile("schemas/standard-record.schema.json", RecordSchema.standardRecord())
    }

    private static func submission(of kind: RecordKind) -> SchemaFile {
        SchemaFile(
            "schemas/submissions/\(kind.fileName).schema.json", RecordSchema.submission(of: kind))
    }

    private static func table(of kind: RecordKind) -> SchemaFile {
        SchemaFile(
            "schemas/submissions/\(kind.fileName).csv-metadata.json", TableMetadata.metadata(of: kind))
    }
}

extension RecordKind {
    /// The kind's name in paths, such as `shelter-stay`.
    var fileName: String { code.lowercased().replacing("_", with: "-") }

    /// The fields that records of the kind have, in the standard's order.
    var fields: [FieldDefinition] { Standard.fields.filter { $0.kinds.contains(RecordKindSet(self)) } }
}
