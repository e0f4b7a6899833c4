import Formats
import Intake
import Model
import Normalisation

/// Looks at files as an import would read them, and says how it understood them.
public struct Inspection: Sendable {
    private let configuration: Configuration
    private let profile: String?

    /// An inspection of files of a configuration's sources, or of others by a profile.
    public init(_ configuration: Configuration, profile: String?) {
        self.configuration = configuration
        self.profile = profile
    }

    /// How a file was understood, as text and as JSON.
    public struct Report: Sendable {
        /// The text for people.
        public let text: String
        /// The JSON for scripts.
        public let json: String
    }

    /// How a file was understood.
    ///
    /// - Throws: `PipelineError.file` where it cannot be read.
    public func report(on path: String) throws(PipelineError) -> Report {
        let source = try description(of: path)
        do throws(IntakeError) {
            let adapter = try open(path, source, everyColumn: false)
            var evidence = DateOrderEvidence(layout: adapter.layout)
            var records = 0
            while let chunk = try adapter.next() {
                let (batch, stop) = chunk.parsed()
                evidence.add(batch)
                records += batch.count
                if let stop { throw .format(stop) }
            }
            let found = Found(
                path: path, understanding: adapter.understanding, layout: adapter.layout, records: records,
                blankRows: adapter.blankRowCount, decisions: evidence.decisions(configured: source.dateOrder))
            return Report(text: found.text, json: JSONReport.text(of: found.json))
        } catch {
            throw error.pipelineError(path)
        }
    }

    /// Prints every record as read: one JSON object a line, with its origin.
    public func printRecords(of path: String, _ print: ([UInt8]) -> Void) throws(PipelineError) {
        let source = try description(of: path)
        do throws(IntakeError) {
            let adapter = try open(path, source, everyColumn: true)
            while let chunk = try adapter.next() {
                let (batch, stop) = chunk.parsed()
                print(RecordLines.bytes(of: batch))
                if let stop { throw .format(stop) }
            }
        } catch {
            throw error.pipelineError(path)
        }
    }

    private func description(of path: String) throws(PipelineError) -> SourceDescription {
        var stated = StatedFile()
        stated.profile = profile
        let pipeline = Pipeline(
            configuration, options: RunOptions(threads: 1, today: 0, holder: "", progress: { _ in }))
        return try pipeline.source(of: path, stated).0.description
    }

    private func open(
        _ path: String, _ source: SourceDescription, everyColumn: Bool
    ) throws(IntakeError) -> any Adapter {
        let file: any ByteSource
        do throws(FormatError) {
            file = path == "-" ? FileByteSource.standardInput() : try FileByteSource(path: path)
        } catch {
            throw .format(error)
        }
        return try AdapterBook.adapter(for: file, source: source, everyColumn: everyColumn)
    }
}

extension IntakeError {
    /// The error with the file that it is about.
    func pipelineError(_ path: String) -> PipelineError {
        if case .format(let error) = self { return .file(path: path, error) }
        return .unreadable(path: path, reason: ErrorText.sentence(self))
    }
}

/// What was found out of one file.
private struct Found {
    let path: String
    let understanding: FileUnderstanding
    let layout: RawLayout
    let records: Int
    let blankRows: Int
    let decisions: [DateOrderEvidence.Decision]

    var text: String {
        var lines = [
            "\(path): \(understanding.format.rawValue)\(understanding.isCompressed ? ", compressed" : "")"
        ]
        if let encoding = understanding.encoding { lines.append("  encoding   \(words(encoding))") }
        if let delimiter = understanding.delimiter { lines.append("  delimiter  \(words(delimiter))") }
        if let row = understanding.headerRow { lines.append("  headings   in row \(row)") }
        if let path = understanding.recordsPath { lines.append("  records    at \(path)") }
        lines.append("  \(records) records, \(blankRows) blank rows")
        lines.append("  columns")
        let width = understanding.mapped.map(\.heading.count).max() ?? 0
        for column in understanding.mapped {
            let padding = String(repeating: " ", count: width - column.heading.count)
            lines.append("    \(column.heading)\(padding)  \(column.field)\(dates(of: column.heading))")
        }
        if !understanding.ignored.isEmpty {
            lines.append("  not read: \(understanding.ignored.joined(separator: ", "))")
        }
        if !understanding.missing.isEmpty {
            lines.append(
                "  named in the mapping, but not there: \(understanding.missing.joined(separator: ", "))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    var json: JSONValue {
        func member(_ key: String, _ value: JSONValue) -> JSONValue.Member { JSONReport.member(key, value) }
        let mapping = understanding.mapped.map { column in
            JSONValue.object([
                member("column", .string(column.heading)), member("field", .string(column.field)),
                member("score", .number("\(column.score == 1 ? "1" : "\(column.score)")")),
                member("reason", .string(column.reason)),
            ])
        }
        let columns = zip(layout.slots, decisions).filter { $0.1.reason != .notNeeded }.map {
            slot, decision in
            JSONValue.object([
                member("column", .string(slot.heading)), member("type", .string("date")),
                member("dateOrder", JSONReport.optional(decision.order?.rawValue)),
                member("evidence", .string(decision.reason.rawValue)),
            ])
        }
        return .object([
            member("file", .string(path)),
            member("format", .string(understanding.format.rawValue)),
            member("compressed", .bool(understanding.isCompressed)),
            member("encoding", JSONReport.optional(understanding.encoding?.value)),
            member("delimiter", JSONReport.optional(understanding.delimiter?.value)),
            member(
                "header", understanding.headerRow.map { .object([member("row", .number("\($0)"))]) } ?? .null),
            member("recordsPath", JSONReport.optional(understanding.recordsPath)),
            member("records", .number("\(records)")),
            member("skipped", .object([member("blankRows", .number("\(blankRows)"))])),
            member("mapping", .array(mapping)),
            member("ignored", .array(understanding.ignored.map { .string($0) })),
            member("missing", .array(understanding.missing.map { .string($0) })),
            member("columns", .array(columns)),
        ])
    }

    private func words(_ conclusion: FileUnderstanding.Conclusion) -> String {
        "\(conclusion.value)  (\(Int(conclusion.confidence * 100)) % sure: \(conclusion.why))"
    }

    private func dates(of heading: String) -> String {
        guard let slot = layout.slots.firstIndex(where: { $0.heading == heading }) else { return "" }
        switch (decisions[slot].order, decisions[slot].reason) {
        case (_, .notNeeded): return ""
        case (let order?, let reason): return "  dates \(order.rawValue) (\(words(reason)))"
        case (nil, _): return "  dates: day and month cannot be told apart; state \"dateOrder\""
        }
    }

    private func words(_ reason: DateOrderEvidence.Reason) -> String {
        switch reason {
        case .configured: "stated in the configuration"
        case .ownValues: "its own values prove it"
        case .otherColumns: "the file's other columns prove it"
        case .notNeeded, .undecided: "not proven"
        }
    }
}
