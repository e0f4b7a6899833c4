import Formats
import Intake
import Model
import Normalisation
import Validation

/// What was found out of one file, for people and for scripts.
struct FoundFile {
    let part: SubmissionPart
    let understanding: FileUnderstanding
    let layout: RawLayout
    /// All columns, and what each is taken for, or could be.
    let columns: SourceEntry.Columns
    /// The profile of which the file most likely is, and how surely.
    let profile: (name: String, score: Double)?
    let records: Int
    let skipped: SkippedRows
    /// How the values of each slot are written.
    let forms: [ColumnForm]
    let findings: Findings
    let stop: IntakeError?

    var hasErrors: Bool { findings.count(of: .error) > 0 }

    private var suggestions: [MappingSuggestion] { columns.suggestions }

    private var name: String { part.member.map { "\(part.path), \($0)" } ?? part.path }
}

// The text for people.
extension FoundFile {
    var text: String {
        var lines = [
            "\(name): \(understanding.format.rawValue)\(understanding.isCompressed ? ", compressed" : "")"
        ]
        if let encoding = understanding.encoding { lines.append("  encoding   \(words(encoding))") }
        if let delimiter = understanding.delimiter { lines.append("  delimiter  \(words(delimiter))") }
        if let sheet = understanding.sheet {
            lines.append("  sheet      \(sheet.name), of \(sheet.all.count)  (\(sheet.conclusion.why))")
        }
        if let header = understanding.header { lines.append("  headings   \(words(header, in: "row "))") }
        if let path = understanding.recordsPath { lines.append("  records at \(path.isEmpty ? "/" : path)") }
        if let profile {
            lines.append(
                "  profile    \(profile.name)  (\(Int((profile.score * 100).rounded())) % of its headings)")
        }
        lines.append("  \(records) records\(skippedWords)")
        lines += columnLines
        if !ignored.isEmpty { lines.append("  not read   \(ignored.joined(separator: ", "))") }
        if !understanding.missing.isEmpty {
            lines.append(
                "  named in the mapping, but not there: \(understanding.missing.joined(separator: ", "))")
        }
        lines += findings.sorted.map { finding in
            let place = finding.places.first.map { Self.words($0) } ?? ""
            let times = finding.count > 1 ? " (\(finding.count) times)" : ""
            let column = finding.key.columnWords.map { " (\($0))" } ?? ""
            return
                "  \(finding.key.severity.rawValue): \(finding.message)\(column)\(place)\(times) \(finding.fix)"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var columnLines: [String] {
        guard !suggestions.isEmpty else { return ["  no column is known"] }
        let width = suggestions.map(\.heading.count).max() ?? 0
        let fields = suggestions.map(\.field.count).max() ?? 0
        return ["  columns"]
            + suggestions.map { column in
                let heading = column.heading + Self.blanks(width - column.heading.count)
                let field = Self.target(of: column) + Self.blanks(fields - column.field.count)
                let percent = "\(Int((column.score * 100).rounded())) %"
                return "  \(column.isApplied ? " " : "?") \(heading)  \(field)  \(percent): \(column.reason)"
                    + (column.isApplied ? dates(of: column.heading) : "")
            }
            + (suggestions.allSatisfy(\.isApplied)
                ? []
                : ["    ? not read until a mapping names it; --write-source writes one"])
    }

    private static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    private static func target(of column: MappingSuggestion) -> String {
        column.code.map { "\(column.field)=\($0)" } ?? column.field
    }

    /// Columns that nothing is known of.
    private var ignored: [String] {
        let suggested = Set(suggestions.map(\.heading))
        return understanding.ignored.filter { !suggested.contains($0) }
    }

    private var skippedWords: String {
        let kinds = SkippedRows.Kind.allCases.filter { $0 != .heading && skipped.count(of: $0) > 0 }
        guard !kinds.isEmpty else { return "" }
        return "; passed over: "
            + kinds.map { "\(skipped.count(of: $0)) \($0.rawValue)" }.joined(separator: ", ")
    }

    private func words(_ conclusion: FileUnderstanding.Conclusion, in prefix: String = "") -> String {
        let value = conclusion.value == "none" ? "none" : prefix + conclusion.value
        return "\(value)  (\(Int(conclusion.confidence * 100)) % sure: \(conclusion.why))"
    }

    private static func words(_ place: Place) -> String {
        let parts = [
            place.record.map { "record \($0)" }, place.line.map { "line \($0)" },
            place.row.map { "row \($0)" },
        ]
        let known = parts.compactMap { $0 }
        return known.isEmpty ? "" : " [\(known.joined(separator: ", "))]"
    }

    /// How the values of a column that is read are written, and what stays open.
    private func dates(of heading: String) -> String {
        guard let slot = layout.slots.firstIndex(where: { $0.heading == heading }) else { return "" }
        let form = forms[slot]
        let order = form.dateOrder.map { "; dates \($0.rawValue)" } ?? ""
        let mark = form.decimal.map { "; decimal \($0.rawValue)" } ?? ""
        let evidence = form.evidence.isEmpty ? "" : ": \(form.evidence)"
        let open = form.problems.map { "; \($0.words)" }.joined()
        let isPlain = order.isEmpty && mark.isEmpty && open.isEmpty && form.serials == nil
        return isPlain ? "" : order + mark + evidence + open
    }
}

// The JSON for scripts.
extension FoundFile {
    private typealias Member = JSONValue.Member

    var json: JSONValue {
        var members = [
            member("file", .string(part.path)), member("member", JSONReport.optional(part.member)),
            member("format", .string(understanding.format.rawValue)),
            member("compressed", .bool(understanding.isCompressed)),
            member("encoding", JSONReport.optional(understanding.encoding?.value)),
            member("delimiter", JSONReport.optional(delimiter)),
            member("quote", JSONReport.optional(understanding.quote)),
            member("header", header),
        ]
        if let sheet = understanding.sheet {
            members.append(member("sheet", .string(sheet.name)))
            members.append(member("sheets", .array(sheet.all.map { .string($0) })))
        }
        members += [
            member("recordsPath", JSONReport.optional(understanding.recordsPath)),
            member("records", .number("\(records)")),
            member("skipped", report.skippedRows), member("skippedCounts", report.skippedCounts),
            member("profile", JSONReport.optional(profile?.name)),
            member("profileScore", profile.map { JSONReport.share($0.score) } ?? .null),
            member("mapping", .array(suggestions.map { json(of: $0) })),
            member("ignored", .array(ignored.map { .string($0) })),
            member("missing", .array(understanding.missing.map { .string($0) })),
            member("columns", .array(columnForms)),
            member("conclusions", report.conclusions),
            member("findings", .array(findings.sorted.map { JSONReport.value(of: $0) })),
        ]
        return .object(members)
    }

    private var report: UnderstandingReport {
        UnderstandingReport(understanding: understanding, skipped: skipped)
    }

    private func member(_ key: String, _ value: JSONValue) -> Member { JSONReport.member(key, value) }

    private var delimiter: String? {
        understanding.delimiter.map { $0.value == "tab" ? "\t" : $0.value }
    }

    private var header: JSONValue {
        guard let header = understanding.header else { return .null }
        return .object([
            member("row", JSONReport.optional(understanding.headerRow)),
            member("confidence", JSONReport.share(header.confidence)), member("why", .string(header.why)),
        ])
    }

    private func json(of column: MappingSuggestion) -> JSONValue {
        .object([
            member("column", .string(column.heading)), member("field", .string(column.field)),
            member("code", JSONReport.optional(column.code)), member("score", JSONReport.share(column.score)),
            member("reason", .string(column.reason)), member("applied", .bool(column.isApplied)),
        ])
    }

    private var columnForms: [JSONValue] {
        let names = Set(columns.headings)
        // In XML and JSON any key of the standard is read, whether the file has it or not.
        return zip(layout.slots, forms).filter { $0.0.target != nil && names.contains($0.0.heading) }.map {
            slot, form in
            .object([
                member("column", .string(slot.heading)), member("type", .string(form.type.rawValue)),
                member("dateOrder", JSONReport.optional(form.dateOrder?.rawValue)),
                member("decimal", JSONReport.optional(form.decimal?.rawValue)),
                member("evidence", .string(form.evidence)),
                member("problems", .array(form.problems.map { .string($0.words.english) })),
            ])
        }
    }
}
