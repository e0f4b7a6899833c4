import Languages
import Model
import Publication
import Validation

/// One file: the verdict, the counts, the findings worst first, how it was read, and what became of its records.
struct FileSection {
    let file: FileReport
    let number: Int
    let say: Catalogue

    /// The section's id in the page.
    var id: String { "file-\(number)" }
    /// What becomes of the file.
    var verdict: CheckMark { CheckMark(file.report.verdict, say) }

    private var groups: [FindingGroup] {
        Severity.allCases.compactMap { severity in
            let findings = file.report.sortedFindings.filter { $0.key.severity == severity }
            return findings.isEmpty
                ? nil : FindingGroup(severity: severity, findings: findings, file: number, say: say)
        }
    }

    func write(to main: inout MarkupWriter) {
        main.element("section", ["class": "file", "id": id, "aria-labelledby": "\(id)-heading"]) { section in
            section.element("h2", ["id": "\(id)-heading"]) { $0.element("bdi", file.file) }
            writeVerdict(to: &section)
            for group in groups { group.write(to: &section) }
            ReadingSection(file: file, number: number, say: say).write(to: &section)
            section.element("h3", ["id": "\(id)-sum"], say("What became of the records"))
            let totals = file.report.totals
            SumTable(
                totals: totals,
                caption: say(
                    totals.read == 1
                        ? "The one record that was read"
                        : "The \(grouped: totals.read) records that were read"),
                remark: file.report.verdict == .refused && totals.read > 0
                    ? say(
                        "The file is refused as a whole: none of them is taken. This is how each was judged.")
                    : nil,
                say: say
            ).write(to: &section)
        }
    }

    /// The parts of the section, for the contents.
    func writeContents(to item: inout MarkupWriter) {
        item.element("ol") { list in
            for group in groups {
                list.element("li") { $0.element("a", ["href": "#\(group.id)"], group.title) }
            }
            list.element("li") { $0.element("a", ["href": "#\(id)-reading"], say("How the file was read")) }
            list.element("li") { $0.element("a", ["href": "#\(id)-sum"], say("What became of the records")) }
        }
    }

    private func writeVerdict(to section: inout MarkupWriter) {
        section.element("div", ["class": "verdict \(verdict.style)"]) { box in
            box.element("p", ["class": "sentence"]) { line in
                verdict.writeSign(to: &line)
                line.text(say(CheckWords.sentence(file)))
            }
            box.element("p", ["class": "advice"], say(CheckWords.advice(file.report)))
            if let envelope = file.envelope {
                box.element("p", ["class": "envelope"], say(CheckWords.envelope(envelope)))
            }
            box.element("ul", ["class": "counts"]) { list in
                for severity in Severity.allCases { writeCount(of: severity, to: &list) }
            }
        }
    }

    private func writeCount(of severity: Severity, to list: inout MarkupWriter) {
        let count = file.report.findings.count(of: severity)
        list.element("li", ["class": count == 0 ? "none" : severity.rawValue]) { item in
            CheckMark(severity, say).writeSign(to: &item)
            item.element("strong", say("\(grouped: count)"))
            item.text(" \(say(CheckWords.severity(severity, count: count)))")
        }
    }
}
