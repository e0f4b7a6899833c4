import Intake
import Languages
import Model
import Publication
import Validation

/// How a file was read: what was concluded, which columns were read and which not, which rows are no records.
struct ReadingSection {
    let file: FileReport
    let number: Int
    let say: Catalogue

    /// Names of columns that are listed.
    private static let limit = 60

    func write(to section: inout MarkupWriter) {
        section.element("h3", ["id": "file-\(number)-reading"], say("How the file was read"))
        guard let understanding = file.understanding else {
            section.element("p", say("It could not be read."))
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
        var facts = [
            Fact(
                term: say("Format"),
                text: say(
                    CheckWords.format(understanding.format.rawValue, isCompressed: understanding.isCompressed)
                ))
        ]
        if let encoding = understanding.encoding {
            facts.append(fact(say("Encoding"), encoding, encoding.value))
        }
        if let delimiter = understanding.delimiter {
            let shown = delimiter.value == "tab" ? say("tabs") : say("“\(delimiter.value)”")
            facts.append(fact(say("Between cells"), delimiter, shown))
        }
        if let sheet = understanding.sheet {
            let name = QuotableName.text(of: sheet.name).map { say("“\($0)”") } ?? say("one of its sheets")
            facts.append(fact(say("Sheet"), sheet.conclusion, name))
        }
        if let header = understanding.header {
            let words = understanding.headerRow.map { say("row \($0)") } ?? say("none")
            facts.append(fact(say("Headings"), header, words))
        }
        if let path = understanding.recordsPath {
            facts.append(
                Fact(term: say("Records at"), text: path.isEmpty ? "/" : QuotableName.path(path)))
        }
        return facts
    }

    private func fact(_ term: String, _ conclusion: FileUnderstanding.Conclusion, _ text: String) -> Fact {
        let percent = Int(conclusion.confidence * 100)
        return Fact(
            term: term, text: percent < 100 ? say("\(text) (\(percent) % sure)") : text,
            why: say(text: conclusion.why))
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
        let text = say(CheckWords.columns(shown, others: headings.count - shown.count))
        write(
            Fact(term: say("Columns not read"), text: text, why: say("Nothing in them is used or kept.")),
            to: &list)
    }

    private func writeMapped(_ columns: [FileUnderstanding.MappedColumn], to section: inout MarkupWriter) {
        let shown = columns.prefix(Self.limit * 2).compactMap { column in
            QuotableName.heading(column.heading).map { (heading: $0, field: column.field) }
        }
        guard !shown.isEmpty else { return }
        section.element("details") { details in
            details.element(
                "summary",
                say(
                    columns.count == 1
                        ? "The one column that was read"
                        : "The \(grouped: columns.count) columns that were read"))
            CheckTable(caption: say("Columns and what they were taken for")).write(to: &details) { table in
                writeHead(["Column", "Taken for"], to: &table)
                table.element("tbody") { body in
                    for column in shown {
                        body.element("tr") { row in
                            row.element("th", ["scope": "row"]) { $0.element("bdi", column.heading) }
                            row.element("td", ["class": "word"], say(text: Self.title(of: column.field)))
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
        CheckTable(caption: say("Rows that are no records")).write(to: &section) { table in
            writeHead(["Kind", "Rows", "First row"], to: &table)
            table.element("tbody") { body in
                for kind in kinds {
                    body.element("tr") { row in
                        row.element("th", ["scope": "row"], say(CheckWords.rows(kind)))
                        row.element("td", say("\(grouped: file.skipped.count(of: kind))"))
                        let first = file.skipped.rows.first { $0.kind == kind }
                        row.element("td", first.map { say("\(grouped: $0.row)") } ?? "")
                    }
                }
            }
        }
    }

    private func writeHead(_ columns: [Message], to table: inout MarkupWriter) {
        table.element("thead") { head in
            head.element("tr") { row in
                for name in columns { row.element("th", ["scope": "col"], say(name)) }
            }
        }
    }
}
