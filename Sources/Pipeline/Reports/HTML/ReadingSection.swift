import Intake
import Model
import Publication
import Validation

/// How a file was read: what was concluded, which columns were read and which not, which rows are no records.
struct ReadingSection {
    let file: FileReport
    let number: Int
    let texts: CheckTexts

    /// Names of columns that are listed.
    private static let limit = 60

    func write(to section: inout MarkupWriter) {
        section.element("h3", ["id": "file-\(number)-reading"], texts.reading.heading)
        guard let understanding = file.understanding else {
            section.element("p", texts.reading.unread)
            return
        }
        section.element("dl", ["class": "facts"]) { list in
            for fact in facts(understanding) { write(fact, to: &list) }
            writeIgnored(understanding.ignored, to: &list)
        }
        writeMapped(understanding.mapped, to: &section)
        writeSkipped(to: &section)
    }

    private struct Fact {
        let term: String
        let text: String
        var why: String?
    }

    private func facts(_ understanding: FileUnderstanding) -> [Fact] {
        let reading = texts.reading
        var facts = [
            Fact(
                term: reading.format,
                text: reading.formatWords(understanding.format.rawValue, understanding.isCompressed))
        ]
        if let encoding = understanding.encoding {
            facts.append(fact(reading.encoding, encoding, encoding.value))
        }
        if let delimiter = understanding.delimiter {
            let shown = delimiter.value == "tab" ? reading.tabs : "“\(delimiter.value)”"
            facts.append(fact(reading.delimiter, delimiter, shown))
        }
        if let sheet = understanding.sheet {
            let name = QuotableName.text(of: sheet.name).map { "“\($0)”" } ?? reading.unnamedSheet
            facts.append(fact(reading.sheet, sheet.conclusion, name))
        }
        if let header = understanding.header {
            let words = understanding.headerRow.map { reading.headingRow($0) } ?? reading.noHeadings
            facts.append(fact(reading.headings, header, words))
        }
        if let path = understanding.recordsPath {
            facts.append(
                Fact(term: reading.recordsAt, text: path.isEmpty ? "/" : QuotableName.path(path)))
        }
        return facts
    }

    private func fact(_ term: String, _ conclusion: FileUnderstanding.Conclusion, _ text: String) -> Fact {
        let percent = Int(conclusion.confidence * 100)
        return Fact(
            term: term, text: text + (percent < 100 ? " (\(texts.reading.sure(percent)))" : ""),
            why: conclusion.why)
    }

    private func write(_ fact: Fact, to list: inout MarkupWriter) {
        list.element("div") { row in
            row.element("dt", fact.term)
            row.element("dd") { text in
                text.text(fact.text)
                if let why = fact.why, !why.isEmpty { text.element("small", why) }
            }
        }
    }

    /// Headings that may be a person's name are counted, not shown.
    private func writeIgnored(_ headings: [String], to list: inout MarkupWriter) {
        let shown = headings.prefix(Self.limit).compactMap { QuotableName.heading($0) }
        let text = texts.reading.columns(shown, headings.count - shown.count)
        write(Fact(term: texts.reading.ignored, text: text, why: texts.reading.ignoredMeaning), to: &list)
    }

    private func writeMapped(_ columns: [FileUnderstanding.MappedColumn], to section: inout MarkupWriter) {
        let shown = columns.prefix(Self.limit * 2).compactMap { column in
            QuotableName.heading(column.heading).map { (heading: $0, field: column.field) }
        }
        guard !shown.isEmpty else { return }
        section.element("details") { details in
            details.element("summary", texts.reading.mapped(columns.count))
            CheckTable(caption: texts.reading.mappedCaption).write(to: &details) { table in
                writeHead(texts.reading.mappedColumns, to: &table)
                table.element("tbody") { body in
                    for column in shown {
                        body.element("tr") { row in
                            row.element("th", ["scope": "row"]) { $0.element("bdi", column.heading) }
                            row.element("td", ["class": "word"], Self.title(of: column.field))
                        }
                    }
                }
            }
        }
    }

    private static func title(of field: String) -> String {
        Standard.field(named: field)?.definition.title
            ?? Standard.transientField(named: field)?.definition.title ?? field
    }

    /// Rows that are no records, by kind; headings and the envelope go without saying.
    private func writeSkipped(to section: inout MarkupWriter) {
        let kinds = SkippedRows.Kind.allCases.filter {
            $0 != .heading && $0 != .envelope && file.skipped.count(of: $0) > 0
        }
        guard !kinds.isEmpty else { return }
        CheckTable(caption: texts.reading.skippedCaption).write(to: &section) { table in
            writeHead(texts.reading.skippedColumns, to: &table)
            table.element("tbody") { body in
                for kind in kinds {
                    body.element("tr") { row in
                        row.element("th", ["scope": "row"], texts.reading.skippedKind(kind))
                        row.element("td", texts.number(file.skipped.count(of: kind)))
                        let first = file.skipped.rows.first { $0.kind == kind }
                        row.element("td", first.map { texts.number($0.row) } ?? "")
                    }
                }
            }
        }
    }

    private func writeHead(_ columns: [String], to table: inout MarkupWriter) {
        table.element("thead") { head in
            head.element("tr") { row in
                for name in columns { row.element("th", ["scope": "col"], name) }
            }
        }
    }
}
