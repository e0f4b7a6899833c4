/// An Excel workbook (ECMA-376, ISO/IEC 29500 transitional and strict): its sheets, and what their cells need to
/// be read.
///
///     let workbook = try XLSXWorkbook(ZipArchive(RandomAccessFile(path: path)))
///     let reader = try XLSXSheetReader(workbook, sheet: workbook.sheets[0])
///
/// The shared texts are read with the first sheet that is, and kept for the others.
public final class XLSXWorkbook {
    /// A sheet of cells; sheets of charts, dialogues and old macros are none.
    public struct Sheet: Sendable, Hashable {
        /// Whether people see it in the workbook.
        public enum Visibility: String, Sendable, Hashable {
            case visible, hidden
            /// Hidden so that only a program can show it.
            case veryHidden
        }

        /// Its name on the tab.
        public let name: String
        /// Whether people see it.
        public let visibility: Visibility
        /// Name of its part in the archive.
        public let part: String

        /// Whether people do not see it.
        public var isHidden: Bool { visibility != .visible }
    }

    /// The sheets in the order of their tabs.
    public let sheets: [Sheet]
    /// Whether days are counted from 1904, as old Macs did, not from 1900.
    public let usesDate1904: Bool

    let archive: ZipArchive
    let limits: FormatLimits
    let styles: XLSXStyles
    private let stringsPart: String?
    private var strings: XLSXSharedStrings?
    // Of sheets that were looked at, by their parts.
    private var merges: [String: XLSXMergedRanges] = [:]
    private var lookouts: [String: XLSXMergedRangesAhead] = [:]
    private let readsAhead: Bool

    /// Reads what is known of the sheets; within the archive's limits, where no others are given. Where it `readsAhead`,
    /// sheets are decompressed on threads of their own. Throws
    /// `workbook`, `limitExceeded(.sheets)`, and what the archive does.
    public init(
        _ archive: ZipArchive, limits: FormatLimits? = nil, readsAhead: Bool = false
    ) throws(FormatError) {
        let limits = limits ?? archive.limits
        let part = try Self.workbookPart(of: archive)
        let relations = try XLSXRelations(of: part, in: archive)
        guard let source = try XLSXPart.open(part, in: archive) else { throw .workbook(.noWorkbook) }
        let list = try SheetList(source, limits: limits)
        sheets = try list.sheets(by: relations, in: archive)
        usesDate1904 = list.usesDate1904
        let stylesPart = relations.first("styles").map(\.target)
        if let stylesPart, let source = try XLSXPart.open(stylesPart, in: archive) {
            styles = try XLSXStyles(source, limits: limits)
        } else {
            styles = XLSXStyles()
        }
        stringsPart = relations.first("sharedStrings").map(\.target)
        self.archive = archive
        self.limits = limits
        self.readsAhead = readsAhead
    }

    /// The name of the part that lists the sheets.
    private static func workbookPart(of archive: ZipArchive) throws(FormatError) -> String {
        switch try ArchiveContent(of: archive) {
        case .workbook: break
        case .binaryWorkbook: throw .workbook(.binary)
        case .openDocument: throw .workbook(.openDocument)
        case .otherOffice, .files: throw .workbook(.noWorkbook)
        }
        return try XLSXRelations(of: nil, in: archive).first("officeDocument")?.target ?? "xl/workbook.xml"
    }

    /// The texts that cells share, read at the first call.
    func sharedStrings() throws(FormatError) -> XLSXSharedStrings {
        if let strings { return strings }
        var read = XLSXSharedStrings()
        if let stringsPart, let source = try XLSXPart.open(stringsPart, in: archive) {
            read = try XLSXSharedStrings(source, limits: limits)
        }
        strings = read
        return read
    }

    /// Begins to look for a sheet's merged ranges, where the workbook may be read on several threads.
    func beginMergedRanges(of sheet: Sheet) {
        guard readsAhead, merges[sheet.part] == nil, lookouts[sheet.part] == nil else { return }
        lookouts[sheet.part] = XLSXMergedRangesAhead(part: sheet.part, archive: archive, limits: limits)
    }

    /// The merged ranges of a sheet, for which all of it is decompressed at the first call.
    func mergedRanges(of sheet: Sheet) throws(FormatError) -> XLSXMergedRanges {
        if let known = merges[sheet.part] { return known }
        let found: XLSXMergedRanges
        if let ahead = lookouts.removeValue(forKey: sheet.part) {
            found = try ahead.ranges()
        } else {
            found = try XLSXMergedRangesAhead.read(part: sheet.part, archive: archive, limits: limits)
        }
        // Kept as long as they are no more than one sheet's may be.
        let count = merges.values.reduce(found.all.count) { $0 + $1.all.count }
        if count <= XLSXReference.rowLimit { merges[sheet.part] = found }
        return found
    }
}

/// What the part of the workbook says of its sheets.
private struct SheetList {
    private struct Entry {
        let name: String
        let visibility: XLSXWorkbook.Sheet.Visibility
        let relation: String
    }

    private(set) var usesDate1904 = false
    private var entries: [Entry] = []

    init(_ source: any ByteSource, limits: FormatLimits) throws(FormatError) {
        var entries: [Entry] = []
        var uses1904 = false
        var root = ""
        try XLSXPart.read(source, limits: limits, fault: .damagedWorkbook) { element in
            if element.path.count == 1 { root = element.name }
            if element.name == "workbookPr" { uses1904 = element.isTrue("date1904") }
            guard element.name == "sheet", element.parent == "sheets", entries.count <= limits.sheets else {
                return
            }
            entries.append(
                Entry(
                    name: element["name"] ?? "",
                    visibility: element["state"].flatMap { .init(rawValue: $0) } ?? .visible,
                    relation: element["id"] ?? ""))
        }
        guard root == "workbook" else { throw .workbook(.damagedWorkbook) }
        guard entries.count <= limits.sheets else { throw .limitExceeded(.sheets, line: nil) }
        self.entries = entries
        usesDate1904 = uses1904
    }

    func sheets(by relations: XLSXRelations, in archive: ZipArchive) throws(FormatError)
        -> [XLSXWorkbook.Sheet]
    {
        var sheets: [XLSXWorkbook.Sheet] = []
        for entry in entries {
            guard let relation = relations.relations.first(where: { $0.id == entry.relation }) else {
                throw .workbook(.missingSheet)
            }
            guard relation.kind == "worksheet" else { continue }
            guard archive.entry(named: relation.target) != nil else { throw .workbook(.missingSheet) }
            sheets.append(
                XLSXWorkbook.Sheet(name: entry.name, visibility: entry.visibility, part: relation.target))
        }
        return sheets
    }
}
