import Disclosure
import Formats
public import Languages
import Model
import Validation

/// Results as JSON, in the shapes that scripts rely on; each has a schema under `schemas/outputs`.
public enum JSONReport {
    /// The report of `validate`, `import` and `run`.
    public static func text(of report: ImportReport, in say: Catalogue = .english) -> String {
        text(
            of: .object(
                [
                    member("language", .string(say.language.tag)),
                    member("files", .array(report.files.map { value(of: $0, in: say) })),
                ] + gaps(of: report) + uncompared(of: report)))
    }

    /// The report of `export`; of several periods, an array.
    public static func text(of reports: [ExportReport]) -> String {
        let values = reports.map { report in
            JSONValue.object([
                member("period", .string(report.period.text)),
                member("folder", .string(report.folder)),
                member("tables", .number("\(report.release.tables.count)")),
                member("cells", .number("\(report.release.method.cells)")),
                member("suppressed", .number("\(report.release.method.suppressed)")),
                member("files", .array(report.files.map { .string($0) })),
            ])
        }
        return text(of: values.count == 1 ? values[0] : .array(values))
    }

    /// Any value as indented JSON.
    static func text(of value: JSONValue) -> String {
        var writer = JSONWriter(isIndented: true)
        writer.value(value)
        writer.newline()
        return String(decoding: writer.take(), as: UTF8.self)
    }

    static func member(_ key: String, _ value: JSONValue) -> JSONValue.Member {
        JSONValue.Member(key: key, value: value)
    }

    /// A text, or null.
    static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    /// A number, or null.
    static func optional(_ number: Int?) -> JSONValue { number.map { .number("\($0)") } ?? .null }

    /// A share from 0 to 1, to two places.
    static func share(_ share: Double) -> JSONValue {
        let hundredths = Int((share * 100).rounded())
        return .number(
            hundredths % 100 == 0
                ? "\(hundredths / 100)"
                : "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)")
    }

    private static func gaps(of report: ImportReport) -> [JSONValue.Member] {
        if report.gaps.isEmpty { return [] }
        return [
            member(
                "gaps",
                .array(
                    report.gaps.map { gap in
                        .object([
                            member("organisation", .string(gap.organisation.rawValue)),
                            member("period", .string(gap.period.text)),
                            member("kind", .string(gap.kind?.code ?? "MIXED")),
                        ])
                    }))
        ]
    }

    private static func uncompared(of report: ImportReport) -> [JSONValue.Member] {
        report.uncompared.isEmpty
            ? [] : [member("uncompared", .array(report.uncompared.map { .string($0) }))]
    }

    private static func value(of file: FileReport, in say: Catalogue) -> JSONValue {
        var members = [
            member("file", .string(file.file)),
            member("verdict", .string(file.report.verdict.rawValue)),
            member("totals", value(of: file.report.totals)),
        ]
        if let envelope = file.envelope {
            members.append(member("organisation", .string(envelope.organisation.rawValue)))
            members.append(member("period", .string(envelope.period.text)))
            members.append(member("kind", .string(envelope.kind?.code ?? "MIXED")))
        }
        if file.outcome != .checked {
            members.append(member("outcome", .string(file.outcome.rawValue)))
            members.append(member("submission", optional(file.submission)))
            members.append(member("revision", optional(file.envelope?.revision)))
        }
        if let understanding = file.understanding {
            members.append(
                member(
                    "reading", UnderstandingReport(understanding: understanding, skipped: file.skipped).json))
        }
        let findings = file.report.sortedFindings.map { value(of: $0, in: say) }
        members.append(member("findings", .array(findings)))
        if !file.earlier.isEmpty {
            members.append(
                member("earlier", .array(file.earlier.sorted.map { value(of: $0, in: say) })))
        }
        return .object(members)
    }

    static func value(of totals: Totals) -> JSONValue {
        .object([
            member("read", .number("\(totals.read)")),
            member("accepted", .number("\(totals.accepted)")),
            member("rejected", .number("\(totals.rejected)")),
            member("duplicates", .number("\(totals.duplicates)")),
            member("outOfPeriod", .number("\(totals.outOfPeriod)")),
            member("withoutConsent", .number("\(totals.withoutConsent)")),
        ])
    }

    static func value(of finding: Finding, in say: Catalogue = .english) -> JSONValue {
        .object([
            member("rule", .string(finding.key.rule.rawValue)),
            member("severity", .string(finding.key.severity.rawValue)),
            member("kind", .string(finding.key.kind.rawValue)),
            member("field", optional(finding.key.field)),
            member("column", optional(finding.key.column)),
            member("columnLetter", optional(finding.key.letter)),
            member("value", optional(finding.key.quoted)),
            member("count", .number("\(finding.count)")),
            member("places", .array(finding.places.map { value(of: $0) })),
            member("message", .string(say(finding.message))),
            member("fix", .string(say(finding.fix))),
            member("suggestion", optional(finding.key.suggestion)),
        ])
    }

    private static func value(of place: Place) -> JSONValue {
        .object([
            member("record", optional(place.record)), member("line", optional(place.line)),
            member("row", optional(place.row)), member("path", optional(place.path)),
        ])
    }
}
