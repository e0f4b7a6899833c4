import Disclosure
public import Languages
import Model
import Validation

/// Results as text of 80 columns for people.
public enum TextReport {
    /// The findings of each file, then the sum over all.
    public static func full(_ report: ImportReport, in say: Catalogue = .english) -> String {
        var parts = report.files.map { file in
            let reading = file.understanding.map {
                UnderstandingReport(understanding: $0, skipped: file.skipped).text(in: say)
            }
            return ReportText(of: file.report, file: file.file, closing: reading, in: say).text
        }
        if report.files.count > 1 { parts.append(say(sum(of: report))) }
        return (parts + notes(report)).joined(separator: "\n")
    }

    /// One line per file, then the sum over all: for imports of many files.
    public static func summary(_ report: ImportReport) -> String {
        let names = report.files.map { $0.file.split(separator: "/").suffix(2).joined(separator: "/") }
        let width = names.map(\.count).max() ?? 0
        var lines = zip(report.files, names).map { file, name in
            let totals = file.report.totals
            let padding = String(repeating: " ", count: max(0, width - name.count))
            return "  \(name)\(padding)  \(outcome(file))  \(totals.accepted) of \(totals.read) records"
                + worst(of: file)
        }
        lines.append("")
        lines.append(sum(of: report).english)
        return (lines + notes(report)).joined(separator: "\n")
    }

    /// What was published.
    public static func text(of reports: [ExportReport]) -> String {
        reports.map { report in
            let method = report.release.method
            let share = method.cells == 0 ? 0 : (200 * method.suppressed + method.cells) / (2 * method.cells)
            return "  \(report.period.text)  \(report.release.tables.count) tables, \(method.cells) cells, "
                + "\(method.suppressed) withheld (\(share) %)  \(report.folder)"
        }.joined(separator: "\n")
    }

    /// Headline figures of a publication for the region, as they may be published.
    public static func headlines(_ report: ExportReport) -> String {
        var lines = ["Headline figures for the region, \(report.period.text):"]
        for (id, label) in [
            ("V01", "victims identified"), ("V02", "victims newly assisted"),
            ("V03", "victims in assistance"),
            ("S01", "bed-nights used"),
        ] {
            guard let table = report.release.tables.first(where: { $0.id == id }),
                let cell = table.cells.first
            else { continue }
            let value: String
            switch cell.value {
            case .number(let number): value = "\(number)"
            case .measure(let thousandths, _): value = "\(thousandths / 1000)"
            case .suppressed: value = "withheld"
            case .notApplicable, .notReached: value = "none"
            case .notReported: value = "not reported"
            }
            lines.append("  " + String(repeating: " ", count: max(0, 8 - value.count)) + value + "  \(label)")
        }
        return lines.joined(separator: "\n")
    }

    private static func outcome(_ file: FileReport) -> String {
        let isPart = file.outcome == .accepted && file.report.verdict == .acceptedInPart
        let word =
            file.outcome == .checked
            ? file.report.verdict.rawValue : isPart ? "in part" : file.outcome.rawValue
        return word + String(repeating: " ", count: max(0, 10 - word.count))
    }

    /// The gravest finding of a file, in a few words.
    static func worst(of file: FileReport) -> String {
        guard let finding = file.report.sortedFindings.first, finding.key.severity == .error else {
            return ""
        }
        let others = file.report.findings.count(of: .error) - finding.count
        return ", \(finding.key.rule.rawValue) (\(finding.count))"
            + (others > 0 ? " and \(others) other error\(others == 1 ? "" : "s")" : "")
    }

    private static func sum(of report: ImportReport) -> Message {
        let totals = report.totals
        return "All \(report.files.count) files: accepted \(totals.accepted) + rejected \(totals.rejected)"
            + " + duplicates \(totals.duplicates) + out of period \(totals.outOfPeriod)"
            + " + without consent \(totals.withoutConsent) = read \(totals.read)"
    }

    static func notes(_ report: ImportReport) -> [String] {
        earlier(report) + report.gaps.map(\.sentence)
            + report.uncompared.map { "Not everything was held against earlier submissions. \($0)" }
            + report.recovered.map { "The register was mended: \($0)" }
            + report.unmatched.map { "No file is there yet for \($0)" }
    }

    /// What was found against earlier submissions, file by file.
    private static func earlier(_ report: ImportReport) -> [String] {
        let files = report.files.filter { !$0.earlier.isEmpty }
        guard !files.isEmpty else { return [] }
        return ["Against earlier submissions of the same organisation:"]
            + files.flatMap { file in
                ["  \(file.file)"]
                    + file.earlier.sorted.flatMap { finding in
                        ReportText.lines(of: finding, in: .english).map { "    " + $0 }
                    }
            }
    }
}
