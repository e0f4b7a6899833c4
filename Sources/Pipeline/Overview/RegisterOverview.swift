import Formats
import Model
import Register

/// What the register holds: organisations by quarter, and what is missing.
public struct RegisterOverview: Sendable {
    /// The overview as text.
    public let text: String
    /// The overview as JSON.
    public let json: String

    /// The overview of a configuration's register.
    ///
    /// - Throws: `PipelineError.register` where it cannot be read.
    public init(of configuration: Configuration) throws(PipelineError) {
        let rows: [RegisterStatus]
        do throws(RegisterError) {
            rows = try Register.open(at: configuration.register).status()
        } catch {
            throw .register(error)
        }
        let expected = Self.expected(by: configuration)
        let held = Set(rows.filter { $0.inForce != nil }.map(\.series))
        let missing = expected.filter { !held.contains($0) }.sorted()
        text = Self.text(of: rows, missing: missing)
        json = Self.json(of: rows, missing: missing)
    }

    private static func expected(by configuration: Configuration) -> [SubmissionSeries] {
        configuration.organisations.flatMap { organisation in
            configuration.periods.flatMap { period -> [SubmissionSeries] in
                guard (organisation.from ?? period) <= period, period <= (organisation.to ?? period) else {
                    return []
                }
                return organisation.reports.map {
                    SubmissionSeries(organisation: organisation.id, period: period, kind: $0)
                }
            }
        }
    }

    private static func text(of rows: [RegisterStatus], missing: [SubmissionSeries]) -> String {
        let width = rows.map(\.series.organisation.rawValue.count).max() ?? 0
        var lines = ["In force:"]
        for row in rows {
            guard let entry = row.inForce else { continue }
            let name = row.series.organisation.rawValue
            let padding = String(repeating: " ", count: width - name.count)
            let earlier = row.superseded > 0 ? ", \(row.superseded) earlier" : ""
            lines.append(
                "  \(name)\(padding)  \(row.series.period.text)  \(row.series.kindName)  \(entry.records) records,"
                    + " revision \(entry.revision)\(earlier)")
        }
        lines.append("")
        lines.append(missing.isEmpty ? "Nothing that was expected is missing." : "Expected, and not there:")
        lines += missing.map { "  \($0.organisation.rawValue)  \($0.period.text)  \($0.kindName)" }
        return lines.joined(separator: "\n")
    }

    private static func json(of rows: [RegisterStatus], missing: [SubmissionSeries]) -> String {
        func member(_ key: String, _ value: JSONValue) -> JSONValue.Member { JSONReport.member(key, value) }
        func series(_ series: SubmissionSeries) -> [JSONValue.Member] {
            [
                member("organisation", .string(series.organisation.rawValue)),
                member("period", .string(series.period.text)), member("kind", .string(series.kindName)),
            ]
        }
        let held = rows.map { row in
            JSONValue.object(
                series(row.series) + [
                    member("records", JSONReport.optional(row.inForce?.records)),
                    member("revision", JSONReport.optional(row.inForce?.revision)),
                    member("superseded", .number("\(row.superseded)")),
                    member("withdrawn", .number("\(row.withdrawn)")),
                ])
        }
        return JSONReport.text(
            of: .object([
                member("submissions", .array(held)),
                member("missing", .array(missing.map { .object(series($0)) })),
            ]))
    }
}

/// Whether the register is intact, byte for byte.
public struct RegisterCheck: Sendable {
    /// Whether nothing is damaged.
    public let isIntact: Bool
    /// The result as text.
    public let text: String
    /// The result as JSON.
    public let json: String

    /// Reads every byte of a configuration's register.
    ///
    /// - Throws: `PipelineError.register` where it cannot be read at all.
    public init(of configuration: Configuration) throws(PipelineError) {
        let report: VerificationReport
        do throws(RegisterError) {
            report = try Register.open(at: configuration.register).verify()
        } catch {
            throw .register(error)
        }
        isIntact = report.isIntact
        var lines = [
            "\(report.journalLines) lines of the journal, \(report.intact) submissions with \(report.records) records:"
                + (report.isIntact ? " intact." : " damage found.")
        ]
        lines += report.damaged.map { "  \($0.entry.name): \($0.damage.rawValue). Import its file again." }
        text = lines.joined(separator: "\n")
        json = JSONReport.text(
            of: .object([
                JSONReport.member("intact", .bool(report.isIntact)),
                JSONReport.member("submissions", .number("\(report.intact)")),
                JSONReport.member("records", .number("\(report.records)")),
                JSONReport.member(
                    "damaged",
                    .array(
                        report.damaged.map {
                            .object([
                                JSONReport.member("submission", .string($0.entry.name)),
                                JSONReport.member("damage", .string($0.damage.rawValue)),
                            ])
                        })),
            ]))
    }
}
