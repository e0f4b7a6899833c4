import Model

/// A report as plain text of 80 columns: verdict, counts, findings, and what became of every record.
public struct ReportText: Sendable {
    /// The widest line.
    public static let width = 80

    /// The text, each line ended.
    public let text: String

    /// The text of one file's report; `name` is the file's name as the sender knows it, and `closing` what is to be
    /// said at its end.
    public init(of report: ValidationReport, file name: String, closing: String? = nil) {
        var lines = Self.wrapped("\(name): \(Self.sentence(of: report))")
        lines += Self.wrapped(Self.counts(of: report.findings))
        for finding in report.sortedFindings { lines += [""] + Self.lines(of: finding) }
        lines += [""] + Self.sum(of: report.totals)
        if let closing { lines += [""] + Self.wrapped(closing) }
        text = lines.joined(separator: "\n") + "\n"
    }

    /// The verdict in one sentence.
    static func sentence(of report: ValidationReport) -> String {
        let totals = report.totals
        switch report.verdict {
        case .accepted: return "accepted."
        case .acceptedInPart: return "accepted in part: \(totals.accepted) of \(totals.read) records."
        case .refused:
            if totals.rejected == 0 { return "refused." }
            return "refused: \(totals.rejected) of \(totals.read) records cannot be used."
        }
    }

    private static func counts(of findings: Findings) -> String {
        let words = Severity.allCases.map { severity in
            let count = findings.count(of: severity)
            return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        return words.joined(separator: ", ") + "."
    }

    private static func lines(of finding: Finding) -> [String] {
        var heading = "\(finding.key.severity.rawValue.uppercased()): \(finding.message)"
        if let column = finding.key.columnWords { heading += " (\(column))" }
        var lines = wrapped(heading, indent: 2)
        if let suggestion = finding.key.suggestion {
            lines += wrapped("  Did you mean \(suggestion)?", indent: 2)
        }
        if let places = places(of: finding) { lines += wrapped("  " + places, indent: 4) }
        lines += wrapped("  To do: \(finding.fix) [\(finding.key.rule.rawValue)]", indent: 4)
        return lines
    }

    private static func places(of finding: Finding) -> String? {
        let places = finding.places.compactMap { place -> String? in
            if let row = place.row { return "row \(row)" }
            if let line = place.line { return "line \(line)" }
            if let path = place.path { return path }
            return place.record.map { "record \($0)" }
        }
        if places.isEmpty { return finding.count > 1 ? "\(finding.count) times" : nil }
        let list = places.joined(separator: ", ")
        return finding.count > places.count
            ? "First \(places.count) of \(finding.count): \(list)" : "At \(list)"
    }

    /// What became of every record, as a sum whose numbers stand under their words.
    private static func sum(of totals: Totals) -> [String] {
        let terms = [
            ("accepted", totals.accepted), ("rejected", totals.rejected), ("duplicates", totals.duplicates),
            ("out of period", totals.outOfPeriod), ("without consent", totals.withoutConsent),
            ("read", totals.read),
        ]
        var lines = ["", ""]
        for (index, term) in terms.enumerated() {
            let texts = [term.0, "\(term.1)"]
            let width = max(texts[0].count, texts[1].count)
            let sign = index == 0 ? "" : index == terms.count - 1 ? " = " : " + "
            for row in 0..<2 {
                lines[row] += sign + String(repeating: " ", count: width - texts[row].count) + texts[row]
            }
        }
        return lines
    }

    private static func wrapped(_ text: String, indent: Int = 0) -> [String] {
        PlainText.wrapped(text, width: width, indent: indent)
    }
}
