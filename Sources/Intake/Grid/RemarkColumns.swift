import Formats

/// The two columns that an annotated copy of a file has beside the sender's own: what the check said of each row.
///
/// They are known wherever they stand, read by nobody and mapped to nothing, so that a file with them can be mended
/// and sent again. Everything else is understood as if they were not there.
public enum RemarkColumns {
    /// The headings: the rules that a row breaks, and what to do.
    public static let headings = ["Clearing Point: rules", "Clearing Point: to do"]

    /// Whether a heading is that of one of the two.
    static func isHeading(_ text: String) -> Bool {
        // A number follows one that stands twice.
        text.hasPrefix("Clearing Point: ") && headings.contains { text == $0 || text.hasPrefix("\($0) (") }
            || headings.contains(text.trimmedOfWhiteSpace())
    }

    /// The first of these rows that holds such headings, and their columns, from 0; nil where no row does.
    static func places(in rows: [GridRow]) -> (row: Int, columns: [Int])? {
        for row in rows {
            let columns = row.fields.indices.filter { isHeading(row.fields[$0]) }
            if !columns.isEmpty { return (row.row, columns) }
        }
        return nil
    }
}

extension GridRow {
    /// The row as it was before it was annotated: without these columns, and without guards against formulas.
    func plain(without columns: [Int]) -> GridRow {
        let kept = fields.indices.filter { !columns.contains($0) }
        let texts = kept.map { FormulaGuard.unguarded(fields[$0]) }
        return GridRow(fields: texts, row: row, line: line, isHidden: isHidden)
    }
}

extension GridHead {
    /// What is to be said of a file before its rows, and of its headings. A copy is in UTF-8 with a mark and may be of
    /// another format than the file that its source describes: that is no fault of it.
    func notes(with others: [IntakeNote]) -> [IntakeNote] {
        let kept =
            remarkColumns.isEmpty
            ? others : others.filter { $0.kind != .markBeatsEncoding && $0.kind != .settingWithoutUse }
        return kept + notes
    }

    /// The head of a file that has these columns of remarks beside those that it was found by.
    func with(remarkColumns: [Int]) -> GridHead {
        var headings = headings
        for (number, column) in remarkColumns.enumerated() {
            while headings.count < column { headings.append("") }
            headings.insert(RemarkColumns.headings[number % RemarkColumns.headings.count], at: column)
        }
        return GridHead(
            headings: headings, row: row, firstRecordRow: firstRecordRow, skipped: skipped,
            isHidden: isHidden, confidence: confidence, why: why, remarkColumns: remarkColumns)
    }
}
