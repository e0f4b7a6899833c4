/// What a ZIP archive holds, by the parts that its kind has to have.
public enum ArchiveContent: String, Sendable, Hashable, CaseIterable {
    /// An Excel workbook: `.xlsx`, `.xlsm`.
    case workbook
    /// An Excel workbook in the binary form, which is not read: `.xlsb`.
    case binaryWorkbook
    /// An OpenDocument file, which is not read: `.ods`.
    case openDocument
    /// Another Office document: `.docx`, `.pptx`.
    case otherOffice
    /// Files, each its own.
    case files

    /// Concludes what `archive` holds. Throws what reading its parts does.
    public init(of archive: ZipArchive) throws(FormatError) {
        if let source = try XLSXPart.open("mimetype", in: archive) {
            let head = try [UInt8](readingUpTo: 256, after: [], from: source)
            if head.starts(with: "application/vnd.oasis.opendocument".utf8) {
                self = .openDocument
                return
            }
        }
        guard archive.entry(named: "[Content_Types].xml") != nil else {
            self = .files
            return
        }
        let names = archive.entries.map { $0.name.lowercased() }
        if names.contains(where: { $0.hasSuffix("workbook.bin") }) {
            self = .binaryWorkbook
        } else if names.contains(where: { $0.hasPrefix("word/") || $0.hasPrefix("ppt/") }) {
            self = .otherOffice
        } else {
            self = .workbook
        }
    }
}
