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

    /// A grid: a row for each organisation and kind, a column for each quarter.
    private static func text(of rows: [RegisterStatus], missing: [SubmissionSeries]) -> String {
        let series = (rows.map(\.series) + missing)
        let periods = Set(series.map(\.period)).sorted()
        let missing = Set(missing)
        let held = Dictionary(rows.map { ($0.series, $0) }, uniquingKeysWith: { first, _ in first })
        let names = Set(series.map { [$0.organisation.rawValue, $0.kindName] })
            .sorted { $0.lexicographicallyPrecedes($1) }
        let widths = [0, 1].map { column in names.map { $0[column].count }.max() ?? 0 }
        var lines = ["  " + padded("", widths[0] + 2 + widths[1]) + periods.map { cell($0.text) }.joined()]
        for name in names {
            let cells = periods.map { period -> String in
                let match = series.first {
                    $0.period == period && [$0.organisation.rawValue, $0.kindName] == name
                }
                guard let match else { return cell("") }
                return cell(missing.contains(match) ? "missing" : text(of: held[match]))
            }
            lines.append("  \(padded(name[0], widths[0]))  \(padded(name[1], widths[1]))\(cells.joined())")
        }
        return (lines + ["", legend(missing: missing.count)]).joined(separator: "\n")
    }

    /// Records in force, and the revision where it is not the first.
    private static func text(of row: RegisterStatus?) -> String {
        guard let entry = row?.inForce else { return "withdrawn" }
        return entry.revision > 1 ? "r\(entry.revision) \(entry.records)" : "\(entry.records)"
    }

    private static func legend(missing: Int) -> String {
        let count =
            missing == 0 ? "Nothing that was expected is missing." : "\(missing) expected and missing."
        return "Records in force by quarter; r2 marks a second revision. Records without consent are\n"
            + "kept as empty stubs, so that an earlier consent ends. \(count)"
    }

    private static func cell(_ text: String) -> String {
        String(repeating: " ", count: max(1, 10 - text.count)) + text
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
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
