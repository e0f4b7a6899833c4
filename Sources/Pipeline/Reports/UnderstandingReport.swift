import Formats
import Intake
import Languages
import Model
import Validation

/// How a file was understood, as every report tells it: what was concluded, how surely, and what is not read.
struct UnderstandingReport {
    let understanding: FileUnderstanding
    /// Rows that are no records.
    let skipped: SkippedRows

    /// Names of columns that one report lists.
    private static let limit = 20

    /// A sentence or two, in which no name of the file's stands that may be a person's.
    func text(in say: Catalogue) -> String {
        var parts: [Message] = ["\(understanding.format.rawValue.uppercased())"]
        if understanding.isCompressed { parts.append("compressed") }
        if let encoding = understanding.encoding { parts.append(Self.words(encoding)) }
        if let delimiter = understanding.delimiter {
            parts.append(
                Self.words(
                    delimiter, shown: delimiter.value == "tab" ? "tabs" : "\"\(delimiter.value)\""))
        }
        if let sheet = understanding.sheet {
            parts.append(QuotableName.text(of: sheet.name).map { "sheet \"\($0)\"" } ?? "one of its sheets")
        }
        if let header = understanding.header {
            parts.append(
                understanding.headerRow.map { Self.words(header, shown: "headings in row \($0)") }
                    ?? "no headings")
        }
        if let path = understanding.recordsPath {
            parts.append("records at \(QuotableName.path(path.isEmpty ? "/" : path))")
        }
        let sentences: [Message?] = [
            "Read as \(Message.joined(parts, separator: ", ")).", unread, passedOver,
        ]
        return sentences.compactMap { $0.map { say($0) } }.joined(separator: " ")
    }

    private var unread: Message? {
        guard !understanding.ignored.isEmpty else { return nil }
        let shown = understanding.ignored.prefix(Self.limit).compactMap { QuotableName.heading($0) }
        let others = understanding.ignored.count - shown.count
        let list = shown.joined(separator: ", ")
        if others == 0 { return "Columns not read: \(list)." }
        return shown.isEmpty
            ? "Columns not read: \(others)." : "Columns not read: \(list), \(others) more."
    }

    /// Rows that are no records, by kind, with the first place of each; headings and the envelope go without saying.
    private var passedOver: Message? {
        let kinds = SkippedRows.Kind.allCases.filter {
            $0 != .heading && $0 != .envelope && skipped.count(of: $0) > 0
        }
        guard !kinds.isEmpty else { return nil }
        let parts = kinds.map { kind -> Message in
            let (count, word) = (skipped.count(of: kind), Self.word(of: kind))
            guard let first = skipped.rows.first(where: { $0.kind == kind })?.row else {
                return "\(count) \(word)"
            }
            return count == 1 ? "\(count) \(word) (row \(first))" : "\(count) \(word) (from row \(first))"
        }
        return "Rows that are no records: \(Message.joined(parts, separator: ", "))."
    }

    private static func word(of kind: SkippedRows.Kind) -> Message {
        switch kind {
        case .blank: "blank"
        case .envelope: "envelope"
        case .title: "title"
        case .heading: "heading"
        case .repeatedHeading: "repeated-heading"
        case .empty: "empty"
        case .totals: "totals"
        case .footer: "footer"
        }
    }

    private static func words(
        _ conclusion: FileUnderstanding.Conclusion, shown: Message? = nil
    ) -> Message {
        let percent = Int(conclusion.confidence * 100)
        let shown = shown ?? "\(conclusion.value)"
        return percent < 100 ? "\(shown) (\(percent) % sure)" : shown
    }

    /// The same for scripts.
    var json: JSONValue {
        .object([
            JSONReport.member("format", .string(understanding.format.rawValue)),
            JSONReport.member("compressed", .bool(understanding.isCompressed)),
            JSONReport.member("conclusions", conclusions),
            JSONReport.member(
                "ignored",
                .array(understanding.ignored.map { JSONReport.optional(QuotableName.heading($0)) })),
            JSONReport.member("skipped", skippedRows), JSONReport.member("skippedCounts", skippedCounts),
        ])
    }

    /// The first rows of each kind that are no records.
    var skippedRows: JSONValue {
        .array(
            skipped.rows.map { row in
                .object([
                    JSONReport.member("kind", .string(row.kind.rawValue)),
                    JSONReport.member("row", .number("\(row.row)")),
                    JSONReport.member("line", JSONReport.optional(row.line)),
                ])
            })
    }

    /// All rows of each kind that are no records.
    var skippedCounts: JSONValue {
        .object(
            SkippedRows.Kind.allCases.filter { skipped.count(of: $0) > 0 }.map {
                JSONReport.member($0.rawValue, .number("\(skipped.count(of: $0))"))
            })
    }

    /// What was concluded, how surely, and why.
    var conclusions: JSONValue {
        let all = [
            ("encoding", understanding.encoding), ("delimiter", understanding.delimiter),
            ("header", understanding.header), ("sheet", understanding.sheet?.conclusion),
        ]
        return .object(
            all.compactMap { key, conclusion in
                conclusion.map { conclusion in
                    let value =
                        key == "sheet"
                        ? JSONReport.optional(QuotableName.text(of: conclusion.value))
                        : .string(conclusion.value)
                    return JSONReport.member(
                        key,
                        .object([
                            JSONReport.member("value", value),
                            JSONReport.member("confidence", JSONReport.share(conclusion.confidence)),
                            JSONReport.member("why", .string(conclusion.why)),
                        ]))
                }
            })
    }
}
