import Model
import Validation

extension TextReport {
    /// An import of many files: one line per organisation, what was set apart and why, and every file that was not
    /// taken.
    public static func byOrganisation(_ report: ImportReport) -> String {
        var lines = table(of: report)
        let totals = report.totals
        lines.append("")
        lines.append(
            "Set apart: \(totals.duplicates) duplicates, \(totals.outOfPeriod) out of period,"
                + " \(totals.withoutConsent) without consent to statistics.")
        let causes = rejections(in: report)
        if !causes.isEmpty { lines += ["Errors, with how often:"] + columns(causes) }
        lines += outcomes(of: report)
        return (lines + notes(report)).joined(separator: "\n")
    }

    /// Organisations in the order of the sources, with the sums of their files.
    private static func table(of report: ImportReport) -> [String] {
        var rows: [(name: String, files: Int, totals: Totals)] = []
        for file in report.files {
            let name = file.envelope?.organisation.rawValue ?? "(unread)"
            let row = rows.firstIndex { $0.name == name }
            if let row {
                rows[row].files += 1
                rows[row].totals += file.report.totals
            } else {
                rows.append((name, 1, file.report.totals))
            }
        }
        rows.append(("All", report.files.count, report.totals))
        let width = max(16, rows.map(\.name.count).max() ?? 0)
        let head = "  " + padded("", width) + cells(["files", "read", "accepted", "rejected", "set apart"])
        return [head]
            + rows.map { row in
                let apart = row.totals.duplicates + row.totals.outOfPeriod + row.totals.withoutConsent
                let numbers = [row.files, row.totals.read, row.totals.accepted, row.totals.rejected, apart]
                return "  " + padded(row.name, width) + cells(numbers.map { "\($0)" })
            }
    }

    private static func cells(_ texts: [String]) -> String {
        texts.map { String(repeating: " ", count: max(1, 11 - $0.count)) + $0 }.joined()
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// Errors by rule, the most frequent first.
    private static func rejections(in report: ImportReport) -> [(rule: String, count: Int)] {
        var counts: [String: Int] = [:]
        for finding in report.files.flatMap(\.report.findings.all) where finding.key.severity == .error {
            counts[finding.key.rule.rawValue, default: 0] += finding.count
        }
        return counts.map { (rule: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
    }

    private static func columns(_ causes: [(rule: String, count: Int)]) -> [String] {
        causes.map { cause in
            let count = "\(cause.count)"
            return "  " + String(repeating: " ", count: max(0, 5 - count.count)) + count + "  \(cause.rule)"
        }
    }

    /// How the files ended, and by name those of which nothing was taken.
    private static func outcomes(of report: ImportReport) -> [String] {
        let counts = FileReport.Outcome.allCases.compactMap { outcome -> String? in
            let count = report.files.count { $0.outcome == outcome }
            return count > 0 ? "\(count) \(outcome.rawValue)" : nil
        }
        let lost = report.files.filter { $0.outcome == .refused || $0.outcome == .unreadable }
        return ["Files: \(counts.joined(separator: ", ")). More of one: clearingpoint validate FILE"]
            + lost.map { "  \($0.file): \($0.outcome.rawValue)\(worst(of: $0))" }
    }
}
