import Languages
import Model
import Publication
import Validation

/// All files at a glance: one row each, and the sum over all. Of a single file there is none.
struct OverviewSection {
    let report: ImportReport
    let say: Catalogue

    private static let columns: [Message] = [
        "File", "Verdict", "Errors", "Warnings", "Notes", "Read", "Accepted", "Rejected", "Set apart",
    ]

    func write(to main: inout MarkupWriter) {
        guard report.files.count != 1 else { return }
        main.element("section", ["id": "overview", "aria-labelledby": "overview-heading"]) { section in
            section.element("h2", ["id": "overview-heading"], say("All files"))
            guard !report.files.isEmpty else {
                section.element("p", say("No file was checked."))
                return
            }
            section.element(
                "p", ["class": "lead"],
                say("One line for each file that was checked. Each name leads to what was found in it."))
            CheckTable(caption: say("The \(grouped: report.files.count) files"), style: "files").write(
                to: &section
            ) { table in
                table.element("thead") { head in
                    head.element("tr") { row in
                        for (index, name) in Self.columns.enumerated() {
                            row.element(
                                "th", ["scope": "col", "class": index == 1 ? "word" : nil], say(name))
                        }
                    }
                }
                table.element("tbody") { body in
                    for (index, file) in report.files.enumerated() { write(file, index + 1, to: &body) }
                }
                table.element("tfoot") { writeSum(to: &$0) }
            }
            SumTable(
                totals: report.totals, caption: say("What became of the records of all files"), remark: nil,
                say: say
            ).write(
                to: &section)
        }
    }

    private func write(_ file: FileReport, _ number: Int, to body: inout MarkupWriter) {
        body.element("tr") { row in
            row.element("th", ["scope": "row"]) { cell in
                cell.element("a", ["href": "#file-\(number)"]) {
                    $0.element("bdi", FilePath.name(of: file.file))
                }
                let folder = FilePath.folder(of: file.file)
                if folder != "." { cell.element("small") { $0.element("bdi", folder) } }
            }
            row.element("td", ["class": "word"]) { CheckMark(file.report.verdict, say).write(to: &$0) }
            let findings = file.report.findings
            writeNumbers(Severity.allCases.map { findings.count(of: $0) }, file.report.totals, to: &row)
        }
    }

    private func writeSum(to foot: inout MarkupWriter) {
        foot.element("tr", ["class": "total"]) { row in
            row.element("th", ["scope": "row"], say("All files"))
            row.element("td", [:], "")
            let counts = Severity.allCases.map { severity in
                report.files.reduce(0) { $0 + $1.report.findings.count(of: severity) }
            }
            writeNumbers(counts, report.totals, to: &row)
        }
    }

    private func writeNumbers(_ counts: [Int], _ totals: Totals, to row: inout MarkupWriter) {
        let apart = totals.duplicates + totals.outOfPeriod + totals.withoutConsent
        for number in counts + [totals.read, totals.accepted, totals.rejected, apart] {
            row.element("td", number == 0 ? ["class": "none"] : [:], say("\(grouped: number)"))
        }
    }
}
