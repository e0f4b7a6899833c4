public import Languages
public import Model

/// A report as plain text of 80 columns: verdict, counts, findings, and what became of every record.
public struct ReportText: Sendable {
    /// The widest line.
    public static let width = 80

    /// The text, each line ended.
    public private(set) var text = ""

    private let say: Catalogue

    /// The text of one file's report; `name` is the file's name as the sender knows it, and `closing` what is to be
    /// said at its end.
    public init(
        of report: ValidationReport, file name: String, closing: String? = nil, in say: Catalogue = .english
    ) {
        self.say = say
        var lines = Self.wrapped("\(name): \(say(Self.sentence(of: report)))")
        lines += Self.wrapped(say(Self.counts(of: report.findings)))
        for finding in report.sortedFindings { lines += [""] + Self.lines(of: finding, in: say) }
        lines += [""] + sum(of: report.totals)
        if let closing { lines += [""] + Self.wrapped(closing) }
        text = lines.joined(separator: "\n") + "\n"
    }

    /// The verdict in one sentence.
    static func sentence(of report: ValidationReport) -> Message {
        let totals = report.totals
        switch report.verdict {
        case .accepted: return "accepted."
        case .acceptedInPart: return "accepted in part: \(totals.accepted) of \(totals.read) records."
        case .refused:
            if totals.rejected == 0 { return "refused." }
            return "refused: \(totals.rejected) of \(totals.read) records cannot be used."
        }
    }

    private static func counts(of findings: Findings) -> Message {
        let errors = count(findings.count(of: .error), "1 error") { "\($0) errors" }
        let warnings = count(findings.count(of: .warning), "1 warning") { "\($0) warnings" }
        let notes = count(findings.count(of: .note), "1 note") { "\($0) notes" }
        return "\(errors), \(warnings), \(notes)."
    }

    private static func count(_ count: Int, _ one: Message, _ others: (Int) -> Message) -> Message {
        count == 1 ? one : others(count)
    }

    /// A finding with its places and what to do, in lines.
    public static func lines(of finding: Finding, in say: Catalogue) -> [String] {
        var heading = "\(say(word(finding.key.severity))): \(say(finding.message))"
        if let column = finding.key.columnWords { heading += " (\(say(column)))" }
        var lines = wrapped(heading, indent: 2)
        if let question = finding.key.suggestionWords { lines += wrapped("  " + say(question), indent: 2) }
        if let places = places(of: finding) { lines += wrapped("  " + say(places), indent: 4) }
        let advice = say("To do: \(finding.fix)")
        lines += wrapped("  \(advice) [\(finding.key.rule.rawValue)]", indent: 4)
        return lines
    }

    private static func word(_ severity: Severity) -> Message {
        switch severity {
        case .error: "ERROR"
        case .warning: "WARNING"
        case .note: "NOTE"
        }
    }

    private static func places(of finding: Finding) -> Message? {
        let places = finding.places.compactMap { place -> Message? in
            if let row = place.row { return "row \(row)" }
            if let line = place.line { return "line \(line)" }
            if let path = place.path { return "\(path)" }
            return place.record.map { "record \($0)" }
        }
        if places.isEmpty { return finding.count > 1 ? "\(finding.count) times" : nil }
        let list = Message.joined(places, separator: ", ")
        return finding.count > places.count
            ? "First \(places.count) of \(finding.count): \(list)" : "At \(list)"
    }

    /// What became of every record, as a sum whose numbers stand under their words, or beside them where the words are
    /// too long for one line.
    private func sum(of totals: Totals) -> [String] {
        let terms: [(Message, Int)] = [
            ("accepted", totals.accepted), ("rejected", totals.rejected), ("duplicates", totals.duplicates),
            ("out of period", totals.outOfPeriod), ("without consent", totals.withoutConsent),
            ("read", totals.read),
        ]
        var lines = ["", ""]
        for (index, term) in terms.enumerated() {
            let texts = [say(term.0), "\(term.1)"]
            let width = max(texts[0].count, texts[1].count)
            let sign = index == 0 ? "" : index == terms.count - 1 ? " = " : " + "
            for row in 0..<2 {
                lines[row] += sign + String(repeating: " ", count: width - texts[row].count) + texts[row]
            }
        }
        return lines[0].count <= Self.width ? lines : column(terms)
    }

    /// The sum as it is written on paper, a line for each term.
    private func column(_ terms: [(Message, Int)]) -> [String] {
        let words = terms.map { say($0.0) }
        let width = words.map(\.count).max() ?? 0
        let digits = terms.map { "\($0.1)".count }.max() ?? 0
        return terms.indices.map { index in
            let sign = index == 0 ? "  " : index == terms.count - 1 ? "= " : "+ "
            let number = "\(terms[index].1)"
            let gap = width - words[index].count + 2 + digits - number.count
            return sign + words[index] + String(repeating: " ", count: gap) + number
        }
    }

    private static func wrapped(_ text: String, indent: Int = 0) -> [String] {
        PlainText.wrapped(text, width: width, indent: indent)
    }
}
