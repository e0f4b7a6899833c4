/// What stands above the records of a delimited file or sheet, and which row holds the headings.
struct GridHead: Hashable {
    /// The headings as the columns are named: of two rows of which the upper groups the lower, `upper / lower`. Where
    /// the file has none, as many empty texts as it has columns.
    let headings: [String]
    /// Row of the headings, from 1; the lower of two; nil where there are none.
    let row: Int?
    /// Row, from 1, of the first record, whatever stands between.
    let firstRecordRow: Int
    /// Rows that are passed over on the way.
    let skipped: [SkippedRows.Row]
    /// Columns that the sheet hides, or whose heading row is hidden, are read all the same.
    let isHidden: Bool
    /// How sure that is, from 0 to 1, and why.
    let confidence: Double
    /// The evidence, in words; quotes nothing of the file.
    let why: String
    /// Columns, from 0, that an annotated copy adds: they are among `headings` and hold nothing of the sender's.
    var remarkColumns: [Int] = []
}

/// Finds the heading row among the first rows of a delimited file or sheet.
///
///     Mesečni izveštaj;;;            a title: one cell where others have four
///     ;Osoba;;Boravak                groups
///     Rb;Ime;Pol;Datum prijema       the headings: known names, or the first full row above rows of values
///     1;…                            the first record
///
/// Names that are known count most: those of the mapping, the standard's own, and their aliases. Where there are
/// none, a full row of texts above columns of numbers and dates is one of headings; where that row has numbers and
/// dates in those columns itself, the file has no headings. Where there are texts only, a row that is written as those
/// below it is a record (`HeadingContrast`).
struct HeaderFinder {
    /// Whether a text is a heading that somebody knows.
    let isKnown: (String) -> Bool
    /// Whether a text is one that is known in part, or nearly.
    let isNearlyKnown: (String) -> Bool

    private static let depth = 25
    private static let sample = 25

    /// The head that `rows` show, the first of a file without blank ones; nil where there are none.
    func head(in rows: [GridRow]) -> GridHead? {
        guard !rows.isEmpty else { return nil }
        let shapes = rows.map { RowShape($0.fields) }
        let usual = Self.median(shapes.map(\.filled))
        let known = rows.prefix(Self.depth).map { row in row.fields.count { isKnown($0) } }
        let most = known.max() ?? 0
        if most >= 2 || (most == 1 && usual <= 2) {
            let lower = known.firstIndex(of: most) ?? 0
            return head(at: lower, rows, shapes, why: "\(most) of its cells are known headings", 1)
        }
        let first = shapes.prefix(Self.depth).firstIndex { usual <= 2 || $0.filled * 2 > usual } ?? 0
        let columns = valueColumns(of: rows, after: first)
        let own = columns.count { CellShape.isValue(rows[first].fields.cell($0)) }
        if isRecord(shapes[first], own, of: columns, isOnly: rows.count == first + 1) {
            return headless(rows, shapes, first)
        }
        let isContrast = !columns.isEmpty && own == 0
        if !isContrast, isLikeRecords(rows, first) {
            return headless(
                rows, shapes, first,
                why:
                    "none of the first full row's cells is a known heading, or written otherwise than those below",
                0.6)
        }
        return head(
            at: first, rows, shapes,
            why: isContrast
                ? "a row of texts above columns of numbers and dates"
                : "the first row with most columns filled",
            isContrast ? 0.95 : most == 1 ? 0.8 : 0.6)
    }

    /// Whether a full row of texts is a record as those below it, and nobody knows one of them as a heading.
    private func isLikeRecords(_ rows: [GridRow], _ place: Int) -> Bool {
        let row = rows[place].fields
        let contrast = HeadingContrast(row, to: rows[(place + 1)...].prefix(Self.sample))
        return contrast.isOfRecord(belowTitle: place > 0)
            && !row.contains { !CellShape.isBlank($0) && (isKnown($0) || isNearlyKnown($0)) }
    }

    /// The head where a source says in which row the headings stand; 0: nowhere.
    func head(in rows: [GridRow], statedRow: Int) -> GridHead? {
        let shapes = rows.map { RowShape($0.fields) }
        if statedRow == 0 {
            return rows.isEmpty ? nil : headless(rows, shapes, 0, why: "stated in the configuration")
        }
        guard let place = rows.firstIndex(where: { $0.row == statedRow }) else { return nil }
        return made(
            headings: rows[place].fields, row: statedRow, last: place, rows, own: [place],
            why: "stated in the configuration", 1)
    }

    private static func median(_ counts: [Int]) -> Int { counts.sorted()[counts.count / 2] }

    /// Columns that hold numbers and dates in nearly all rows below `place`.
    private func valueColumns(of rows: [GridRow], after place: Int) -> [Int] {
        let below = rows.dropFirst(place + 1).prefix(Self.sample)
        let width = below.map(\.fields.count).max() ?? 0
        return (0..<width).filter { column in
            let cells = below.map { $0.fields.cell(column) }.filter { !CellShape.isBlank($0) }
            return !cells.isEmpty && cells.count { CellShape.isValue($0) } * 5 >= cells.count * 4
        }
    }

    /// Whether what could be the heading row is a record already.
    private func isRecord(_ shape: RowShape, _ own: Int, of columns: [Int], isOnly: Bool) -> Bool {
        if isOnly { return shape.values > 1 && shape.values == shape.filled }
        return !columns.isEmpty && own * 2 > columns.count
    }

    private func headless(
        _ rows: [GridRow], _ shapes: [RowShape], _ first: Int,
        why: String = "the first full row has numbers and dates where those below have them",
        _ confidence: Double = 0.8
    ) -> GridHead {
        let width = rows.map(\.fields.count).max() ?? 0
        return GridHead(
            headings: Array(repeating: "", count: width), row: nil, firstRecordRow: rows[first].row,
            skipped: titles(rows[..<first]), isHidden: false, confidence: confidence, why: why)
    }

    private func titles(_ rows: ArraySlice<GridRow>) -> [SkippedRows.Row] {
        rows.map { SkippedRows.Row(kind: .title, row: $0.row, line: $0.line) }
    }

    /// The head whose headings stand in `rows[place]`, alone or with the row above or below it.
    private func head(
        at place: Int, _ rows: [GridRow], _ shapes: [RowShape], why: String, _ confidence: Double
    ) -> GridHead {
        if place + 1 < rows.count, isPair(system: place, labels: place + 1, rows, shapes) {
            return made(
                headings: rows[place].fields, row: rows[place].row, last: place + 1, rows,
                own: [place, place + 1], why: "a row of system names above one of labels", confidence)
        }
        if place > 0, isPair(system: place - 1, labels: place, rows, shapes) {
            return made(
                headings: rows[place - 1].fields, row: rows[place - 1].row, last: place, rows,
                own: [place - 1, place], why: "a row of system names above one of labels", confidence)
        }
        for upper in [place - 1, place] where upper >= 0 && upper + 1 < rows.count {
            guard let names = grouped(upper: upper, lower: upper + 1, rows, shapes) else { continue }
            return made(
                headings: names, row: rows[upper + 1].row, last: upper + 1, rows, own: [upper, upper + 1],
                why: "two rows, of which the upper groups the lower", confidence)
        }
        return made(
            headings: rows[place].fields, row: rows[place].row, last: place, rows, own: [place], why: why,
            confidence)
    }

    private func made(
        headings: [String], row: Int, last: Int, _ rows: [GridRow], own: [Int], why: String,
        _ confidence: Double
    ) -> GridHead {
        let skipped = rows[...last].enumerated().map { place, row in
            SkippedRows.Row(
                kind: own.contains(place) ? .heading : .title, row: row.row, line: row.line)
        }
        return GridHead(
            headings: headings, row: row, firstRecordRow: rows[last].row + 1, skipped: skipped,
            isHidden: own.contains { rows[$0].isHidden }, confidence: confidence, why: why)
    }

    /// Whether one row names the fields as programs do and the next one for people, as in the standard's templates.
    private func isPair(system: Int, labels: Int, _ rows: [GridRow], _ shapes: [RowShape]) -> Bool {
        let names = rows[system].fields.filter { !CellShape.isBlank($0) }
        guard names.count > 1, rows[labels].row == rows[system].row + 1 else { return false }
        guard names.count(where: { CellShape.isSystemName($0) }) * 5 >= names.count * 4 else { return false }
        let below = rows[labels].fields.filter { !CellShape.isBlank($0) }
        guard shapes[labels].values == 0, below.count * 5 >= names.count * 4 else { return false }
        if rows[system].isHidden { return true }
        // Labels are names with blanks; a first record of texts alone would not have so many.
        let isLabel = { (text: String) in text.contains(" ") || isKnown(text) }
        return below.count(where: isLabel) * 2 > below.count
    }

    /// The names of columns under two rows of headings; nil where `lower` is a record, or `upper` a title.
    private func grouped(
        upper: Int, lower: Int, _ rows: [GridRow], _ shapes: [RowShape]
    ) -> [String]? {
        let (above, below) = (rows[upper].fields, rows[lower].fields)
        guard rows[lower].row == rows[upper].row + 1, shapes[upper].values == 0, shapes[lower].values == 0,
            shapes[upper].filled > 1, shapes[lower].filled > 1
        else { return nil }
        let columns = 0..<max(shapes[upper].width, shapes[lower].width)
        let isKnownBelow = below.count(where: isKnown) >= 2
        // A group spans a gap: its name stands over the first of several columns, or over each of them.
        let gaps = columns.count { column in
            !CellShape.isBlank(below.cell(column))
                && (CellShape.isBlank(above.cell(column)) || isKnownBelow && isRepeated(above, column))
        }
        let named = columns.count {
            !CellShape.isBlank(above.cell($0)) || !CellShape.isBlank(below.cell($0))
        }
        guard gaps > 0, named * 10 >= columns.count * 9, isSpread(above, below) else { return nil }
        let values = valueColumns(of: rows, after: lower)
        guard isKnownBelow || (!values.isEmpty && values.allSatisfy { isNamed(above, below, $0) }) else {
            return nil
        }
        return names(above, below, width: max(above.count, below.count))
    }

    /// Whether the upper row has a gap between two groups, a name over each of its columns, or one over nothing: a line of facts above the headings,
    /// `Organisation;NGO;;`, has none of them.
    private func isSpread(_ above: [String], _ below: [String]) -> Bool {
        guard let last = above.lastIndex(where: { !CellShape.isBlank($0) }) else { return false }
        return above[..<last].contains { CellShape.isBlank($0) }
            || above.indices.contains { isRepeated(above, $0) }
            || above.indices.contains {
                !CellShape.isBlank(above[$0]) && CellShape.isBlank(below.cell($0))
            }
    }

    /// Whether a group's name stands in a column as it does in the one before.
    private func isRepeated(_ above: [String], _ column: Int) -> Bool {
        column > 0 && !CellShape.isBlank(above.cell(column)) && above.cell(column) == above.cell(column - 1)
    }

    private func isNamed(_ above: [String], _ below: [String], _ column: Int) -> Bool {
        !CellShape.isBlank(above.cell(column)) || !CellShape.isBlank(below.cell(column))
    }

    private func names(_ above: [String], _ below: [String], width: Int) -> [String] {
        var group = ""
        return (0..<width).map { column in
            let own = above.cell(column).trimmedOfWhiteSpace()
            let lower = below.cell(column).trimmedOfWhiteSpace()
            if !own.isEmpty { group = lower.isEmpty ? "" : own }
            if lower.isEmpty { return own }
            return group.isEmpty ? lower : "\(group) / \(lower)"
        }
    }
}

extension [String] {
    /// The cell in a column; empty past the end.
    func cell(_ column: Int) -> String { column < count ? self[column] : "" }
}
