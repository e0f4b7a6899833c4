/// A table of the report: a caption, headings with their scope, and cells that always say something.
struct ReportTable {
    /// What stands in a cell.
    enum Cell {
        case observation(Observation)
        /// A number that goes with an observation; the observation's symbol where it is not shown.
        case part(Int?, of: Observation)
        case text(String)
    }

    /// A row with the heading on its left.
    struct Row {
        let heading: String
        let cells: [Cell]
        /// `total`, `overlap` or nothing.
        let kind: String?
    }

    let caption: String
    let corner: String
    let columns: [String]
    let rows: [Row]

    /// Columns from which a table is printed across the page.
    private static let wide = 10

    /// Writes the table in a box of its own, which scrolls where the table is wider than the page.
    func write(with matter: ReportMatter, to markup: inout MarkupWriter) {
        let box = columns.count >= Self.wide ? "box wide" : "box"
        markup.element("div", ["class": box, "tabindex": "0", "role": "region", "aria-label": caption]) {
            box in
            box.element("table") { table in
                table.element("caption", caption)
                table.element("thead") { head in
                    head.element("tr") { row in
                        row.element("th", ["scope": "col"], corner)
                        for column in columns { row.element("th", ["scope": "col"], column) }
                    }
                }
                table.element("tbody") { body in
                    for row in rows { write(row, with: matter, to: &body) }
                }
            }
        }
    }

    private func write(_ row: Row, with matter: ReportMatter, to body: inout MarkupWriter) {
        body.element("tr", ["class": row.kind]) { line in
            line.element("th", ["scope": "row"], row.heading)
            for cell in row.cells { write(cell, with: matter, to: &line) }
        }
    }

    private func write(_ cell: Cell, with matter: ReportMatter, to line: inout MarkupWriter) {
        switch cell {
        case .text(let text):
            line.element("td", text)
        case .part(let number?, _):
            line.element("td", matter.texts.number(number))
        case .part(nil, let observation):
            writeSymbol(observation.status, with: matter, to: &line)
        case .observation(let observation):
            guard let value = matter.value(of: observation) else {
                writeSymbol(observation.status, with: matter, to: &line)
                return
            }
            line.element("td") { cell in
                cell.text(value)
                let marks = matter.marks(of: observation)
                if !marks.isEmpty { cell.element("small", marks) }
            }
        }
    }

    private func writeSymbol(
        _ status: ObservationStatus, with matter: ReportMatter, to line: inout MarkupWriter
    ) {
        line.element("td", ["class": "no"]) { cell in
            guard !status.symbol.isEmpty else { return }
            cell.element(
                "span", ["role": "img", "aria-label": matter.texts.status(status)], status.symbol)
        }
    }
}
