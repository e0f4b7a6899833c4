import Formats

/// Chooses the sheet that holds the records: the one that is stated, or the only one whose headings fit.
///
/// Of several that fit alike, those without records drop out if another has some, then hidden ones if another is shown.
struct SheetChoice {
    let sheet: XLSXWorkbook.Sheet
    let look: SheetLook
    let head: GridHead
    let choice: FileUnderstanding.SheetChoice

    /// The choice among the workbook's sheets.
    ///
    /// - Throws: `IntakeError.unknownSheet`, `.sheetsAlike`, `.noSheet`, `.noHeaderRow`, and what reading throws.
    init(_ workbook: XLSXWorkbook, _ file: OpenedFile) throws(IntakeError) {
        let names = workbook.sheets.map(\.name)
        if let name = file.source.sheet {
            guard let stated = Self.sheet(name, of: workbook) else {
                throw .unknownSheet(name: name, known: Self.numbered(names))
            }
            try self.init(
                stated, try SheetLook(workbook, stated, file), file, names,
                FileUnderstanding.Conclusion(
                    value: stated.name, confidence: 1, why: "stated in the configuration"))
            return
        }
        var looks: [(sheet: XLSXWorkbook.Sheet, look: SheetLook)] = []
        for sheet in workbook.sheets {
            let look = try SheetLook(workbook, sheet, file)
            if !look.rows.isEmpty || !look.envelope.isEmpty { looks.append((sheet, look)) }
        }
        guard let first = looks.first else { throw .noSheet }
        let known = looks.map { $0.look.knownHeadings }
        let most = known.max() ?? 0
        // Where no heading is known, the sheet that people see first; hidden ones are lists of codes as a rule.
        let alike =
            most > 0
            ? looks.indices.filter { known[$0] == most } : looks.indices.filter { !looks[$0].sheet.isHidden }
        let withRecords = Self.narrowed(alike) { looks[$0].look.hasRecords }
        let fitting = Self.narrowed(withRecords) { !looks[$0].sheet.isHidden }
        if fitting.count > 1, most > 0 {
            throw .sheetsAlike(Self.numbered(names, fitting.map { looks[$0].sheet.name }))
        }
        if fitting.count > 1, looks[fitting[1]].look.rows.count > 1 {
            throw .sheetsAlike(Self.numbered(names, fitting.map { looks[$0].sheet.name }))
        }
        let chosen = fitting.first.map { looks[$0] } ?? first
        let why =
            names.count == 1
            ? "the only sheet"
            : most > 0
                ? "\(most) of its headings are known, "
                    + (alike.count == 1
                        ? "more than in any other sheet"
                        : "and of \(alike.count) such sheets it alone "
                            + (withRecords.count == 1 ? "has records" : "is shown"))
                : "the first sheet with rows"
        try self.init(
            chosen.sheet, chosen.look, file, names,
            FileUnderstanding.Conclusion(
                value: chosen.sheet.name, confidence: names.count == 1 ? 1 : most > 0 ? 0.9 : 0.6, why: why))
    }

    private init(
        _ sheet: XLSXWorkbook.Sheet, _ look: SheetLook, _ file: OpenedFile, _ names: [String],
        _ conclusion: FileUnderstanding.Conclusion
    ) throws(IntakeError) {
        self.sheet = sheet
        self.look = look
        guard let head = HeaderFinder.head(in: look.rows, source: file.source) else {
            if let row = file.source.headerRow, row > 0 { throw .noHeaderRow(row: row) }
            throw .empty
        }
        self.head = head
        choice = FileUnderstanding.SheetChoice(name: sheet.name, all: names, conclusion: conclusion)
    }

    /// The sheet of that name, or else of that number, from 1.
    private static func sheet(_ name: String, of workbook: XLSXWorkbook) -> XLSXWorkbook.Sheet? {
        if let named = workbook.sheets.first(where: { isSame($0.name, name) }) { return named }
        guard let number = Int(name), workbook.sheets.indices.contains(number - 1) else { return nil }
        return workbook.sheets[number - 1]
    }

    /// The sheets of these names, or all, with their numbers in the workbook.
    private static func numbered(_ all: [String], _ chosen: [String]? = nil) -> [SheetName] {
        all.enumerated().filter { chosen?.contains($0.element) ?? true }
            .map { SheetName(number: $0.offset + 1, name: $0.element) }
    }

    /// Those of which the claim holds, where it holds of any.
    private static func narrowed(_ places: [Int], where claim: (Int) -> Bool) -> [Int] {
        let kept = places.filter(claim)
        return kept.isEmpty ? places : kept
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        left.lowercased() == right.lowercased()
    }
}

/// The first rows of a sheet.
struct SheetLook {
    /// Facts of the submission above the headings.
    private(set) var envelope: [EnvelopeEntry] = []
    /// The rows of those.
    private(set) var passed: [SkippedRows.Row] = []
    /// Those rows themselves.
    private(set) var envelopeRows: [GridRow] = []
    /// Rows that are not blank.
    private(set) var rows: [GridRow] = []
    /// Headings that somebody knows.
    let knownHeadings: Int
    /// Whether rows stand below the headings.
    let hasRecords: Bool

    init(_ workbook: XLSXWorkbook, _ sheet: XLSXWorkbook.Sheet, _ file: OpenedFile) throws(IntakeError) {
        do throws(FormatError) {
            let reader = try XLSXSheetReader(workbook, sheet: sheet)
            while rows.count < HeaderFinder.rowLimit, let row = try reader.readRow() {
                if rows.isEmpty, let entry = CSVHeader.EnvelopeEntry(cells: row.fields, row: row.row) {
                    envelope.append(EnvelopeEntry(key: entry.key, value: entry.value, line: row.row))
                    envelopeRows.append(GridRow(fields: row.fields, row: row.row, line: row.row))
                    passed.append(SkippedRows.Row(kind: .envelope, row: row.row, line: nil))
                } else {
                    rows.append(
                        GridRow(fields: row.fields, row: row.row, line: row.row, isHidden: row.isHidden))
                }
            }
        } catch {
            // What is wrong further down is told when it is read.
            if rows.isEmpty { throw .format(error) }
        }
        let vocabulary = HeadingVocabulary(file.source)
        knownHeadings = rows.prefix(25).map { $0.fields.count { vocabulary.knows($0) } }.max() ?? 0
        if let head = HeaderFinder.head(in: rows, source: file.source) {
            hasRecords = rows.contains { $0.row >= head.firstRecordRow }
        } else {
            hasRecords = false
        }
    }

    /// Rows that are not blank and stand above a row.
    func rowsBefore(_ row: Int) -> Int { passed.count + rows.count { $0.row < row } }
}
