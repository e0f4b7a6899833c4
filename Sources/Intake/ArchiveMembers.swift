import Formats
import Model

/// Which entries of a ZIP archive hold records, and which are there besides.
struct ArchiveMembers {
    /// Files of records in order of name.
    let records: [ZipEntry]
    /// What the sender should know.
    let notes: [IntakeNote]

    /// Names that end so are files of records, or such as are told to be unreadable.
    private static let recordSuffixes = [
        ".csv", ".tsv", ".tab", ".xml", ".json", ".ndjson", ".jsonl", ".xlsx", ".xlsm", ".gz", ".xls", ".ods",
        ".htm", ".html", ".zip",
    ]
    /// What belongs to a file of records and is read with it.
    private static let sidecarSuffix = ".envelope.json"

    /// The members of an archive; `holdsRecords` looks into a file whose name does not say what it holds.
    init(_ archive: ZipArchive, holdsRecords: (ZipEntry) -> Bool) {
        let files = archive.entries.filter { !$0.isDirectory && !Self.isOfSystem($0.name) }
            .filter { !$0.name.lowercased().hasSuffix(Self.sidecarSuffix) }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        var records = files.filter { file in
            Self.recordSuffixes.contains { file.name.lowercased().hasSuffix($0) } || holdsRecords(file)
        }
        // Some databases call their exports .txt; where nothing is known to hold records, such a one may.
        if records.isEmpty { records = files.filter { $0.name.lowercased().hasSuffix(".txt") } }
        if records.isEmpty, files.count == 1 { records = files }
        self.records = records
        let others = files.filter { !records.contains($0) }
        notes =
            others.isEmpty
            ? []
            : [
                IntakeNote(
                    .otherMembers,
                    others.count == 1
                        ? "The archive holds 1 other file that is not read."
                        : "The archive holds \(others.count) other files that are not read.")
            ]
    }

    /// Whether an entry was put there by an operating system.
    private static func isOfSystem(_ name: String) -> Bool {
        let steps = name.split(separator: "/")
        guard let last = steps.last, steps.first != "__MACOSX" else { return true }
        return last.hasPrefix(".") || ["thumbs.db", "desktop.ini"].contains(last.lowercased())
    }

    /// Whether an archive is a workbook of its own (ECMA-376 part 2: an Open Packaging file with a workbook).
    static func isWorkbook(_ archive: ZipArchive) -> Bool {
        archive.entry(named: "[Content_Types].xml") != nil
            && archive.entries.contains { $0.name.lowercased().hasPrefix("xl/") }
    }

    /// Whether it is another document of an office program.
    static func isOfficeDocument(_ archive: ZipArchive) -> Bool {
        archive.entry(named: "[Content_Types].xml") != nil
    }
}
