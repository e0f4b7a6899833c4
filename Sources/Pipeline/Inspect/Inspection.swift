import Formats
import Intake
import Model
import Normalisation
import Validation

/// Looks at files as an import would read them, and says how it understood them.
public struct Inspection: Sendable {
    private let pipeline: Pipeline
    private let stated: StatedFile

    /// An inspection of files of a configuration's sources, or of others as stated.
    public init(_ configuration: Configuration, as stated: StatedFile, options: RunOptions) {
        pipeline = Pipeline(configuration, options: options)
        self.stated = stated
    }

    /// How a file was understood, as text and as JSON.
    public struct Report: Sendable {
        /// The text for people.
        public let text: String
        /// The JSON for scripts.
        public let json: String
        /// Whether an error was found in the file's form.
        public let hasErrors: Bool
        /// Whether the file could not be read to its end.
        public let isBroken: Bool
        /// A source entry for `pipeline.json`, drafted from what was found out, where it was asked for.
        public let source: String?
    }

    /// Objects as one JSON document: the only one, or an array of several.
    public static func json(of objects: [String]) -> String {
        guard objects.count != 1 else { return objects[0] }
        let items = objects.map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }
        return "[" + items.joined(separator: ",\n") + "]\n"
    }

    /// How a file was understood, or each file of an archive; those that cannot be read are handed to `unread`, each
    /// with its error, and the others go on.
    ///
    /// - Throws: `PipelineError` where what is stated of the file is wrong.
    public func reports(
        on path: String, drafting isDrafting: Bool = false, unread: (PipelineError) -> Void
    ) throws(PipelineError) -> [Report] {
        let source = try description(of: path)
        var reports: [Report] = []
        eachPart(of: path, source, unread: unread) { part throws(IntakeError) in
            let found = try look(at: part, source)
            let draft = isDrafting ? try draft(of: found, source) : nil
            reports.append(
                Report(
                    text: found.text, json: JSONReport.text(of: found.json), hasErrors: found.hasErrors,
                    isBroken: found.stop != nil, source: draft.map { JSONReport.text(of: $0) }))
        }
        return reports
    }

    /// What came of printing a file's records.
    public struct Printed: Sendable, Equatable {
        /// Whether all were printed: lines that are no records cannot be.
        public var isWhole = true
        /// Whether it is certain that these are the records, and that they say this.
        public var isCertain = true
    }

    /// Prints every record as read: one JSON object a line, with its origin.
    ///
    /// Records before a fault that ends the reading are printed; the file, or the one of an archive, is then handed to
    /// `unread`, and the others go on.
    ///
    /// - Throws: `PipelineError` where what is stated of the file is wrong.
    public func printRecords(
        of path: String, unread: (PipelineError) -> Void, _ print: ([UInt8]) -> Void
    ) throws(PipelineError) -> Printed {
        let source = try description(of: path)
        var printed = Printed()
        eachPart(of: path, source, isReadTwice: false, unread: unread) { part throws(IntakeError) in
            let adapter = try AdapterBook.adapter(
                for: part, source: source, limits: limits, everyColumn: true, readsAhead: readsAhead)
            let lines = RecordLines(
                adapter.layout, member: part.member, sheet: adapter.understanding.sheet?.name)
            let walk = ChunkWalk(adapter, threads: pipeline.options.threads) { batch in
                (text: lines.bytes(of: batch), isWhole: !batch.hasUnreadableRecords)
            }
            while let part = walk.next() {
                print(part.text)
                if !part.isWhole { printed.isWhole = false }
            }
            if walk.understanding.notes.contains(where: \.isDoubt) { printed.isCertain = false }
            if let stop = walk.stop { throw stop }
        }
        return printed
    }

    /// Does something with each file that a file holds. One that fails does not keep the others.
    private func eachPart(
        of path: String, _ source: SourceDescription, isReadTwice: Bool = true,
        unread: (PipelineError) -> Void, _ body: (SubmissionPart) throws(IntakeError) -> Void
    ) {
        let parts: [SubmissionPart]
        do throws(IntakeError) {
            parts = try SubmissionPart.parts(
                of: path, source: source, limits: limits, isReadTwice: isReadTwice)
        } catch {
            return unread(error.pipelineError(path))
        }
        for part in parts {
            do throws(IntakeError) {
                try body(part)
            } catch {
                let name = part.member == nil ? path : pipeline.checkpoint.name(of: part)
                unread(error.pipelineError(name))
            }
        }
    }

    private var limits: FormatLimits { pipeline.configuration.limits }

    private var readsAhead: Bool { pipeline.options.threads > 1 }

    private func description(of path: String) throws(PipelineError) -> SourceDescription {
        try pipeline.source(of: path, stated).0.description
    }

    /// Reads a file once, for all that it shows of itself.
    private func look(
        at part: SubmissionPart, _ source: SourceDescription
    ) throws(IntakeError) -> FoundFile {
        let adapter = try AdapterBook.adapter(
            for: part, source: source, limits: limits, readsAhead: readsAhead)
        var evidence = ColumnEvidence(layout: adapter.layout)
        var findings = Findings()
        let policy = pipeline.checkpoint.policy
        let columns = try sample(part, source)
        let walk = ChunkWalk(adapter, threads: pipeline.options.threads) { batch in
            var part = ColumnEvidence(layout: batch.layout)
            part.add(batch)
            return (part, FormCheck.findings(in: CaseBatch(formOf: batch), by: policy))
        }
        while let (own, form) = walk.next() {
            evidence.merge(own)
            findings.merge(form)
            pipeline.options.progress("\(FilePath.name(of: part.path)): \(walk.recordCount) records")
        }
        if walk.stop == .format(.noRecordsThere) { throw .format(.noRecordsThere) }
        if let stop = walk.stop {
            let place = stop.place(inSheet: walk.understanding.format == .xlsx)
            if let finding = FileFinding.stopped(ErrorText.sentence(stop), at: place).weighed(by: policy) {
                findings.add(finding)
            }
        }
        let understanding = walk.understanding
        for note in understanding.notes {
            if let finding = FileFinding(note).weighed(by: policy) { findings.add(finding) }
        }
        let forms = evidence.forms(configured: source)
        for (slot, form) in zip(adapter.layout.slots, forms) where slot.target != nil {
            for problem in form.problems {
                let finding = FileFinding.column(problem, heading: slot.heading)
                if let finding = finding.weighed(by: policy) { findings.add(finding) }
            }
        }
        findings.showPaths(as: QuotableName.path)
        let advisor = MappingAdvisor(source: source)
        let isGrid = understanding.header != nil
        let suggestions =
            isGrid
            ? advisor.suggestions(headings: columns.names, samples: columns.samples)
            : advisor.suggestions(paths: columns.names, samples: columns.samples)
        return FoundFile(
            part: part, understanding: understanding, layout: adapter.layout,
            columns: SourceEntry.Columns(
                headings: columns.names, samples: columns.samples, suggestions: suggestions),
            profile: ProfileBook(configuration: pipeline.configuration.path).recognise(
                headings: columns.names),
            records: walk.recordCount, skipped: walk.skipped,
            forms: forms, findings: findings, stop: walk.stop)
    }
}

// What the columns could hold, and what a source entry would say of it.
extension Inspection {
    /// A source entry that reads the file as it was understood.
    private func draft(of found: FoundFile, _ source: SourceDescription) throws(IntakeError) -> JSONValue {
        var reading = SourceEntry.Reading()
        reading.format = found.understanding.format.rawValue
        reading.encoding = found.understanding.encoding?.value
        reading.delimiter = found.understanding.delimiter?.value
        let forms = try forms(of: found, source)
        // What the file's columns agree on.
        let orders = Set(forms.compactMap(\.dateOrder))
        reading.dateOrder = orders.count == 1 ? orders.first : nil
        let marks = Set(forms.compactMap(\.decimal))
        reading.decimal = marks.count == 1 ? marks.first?.rawValue : nil
        reading.records = source.recordsPath
        reading.profile = stated.profile
        if let sheet = found.understanding.sheet, sheet.all.count > 1 {
            reading.further.append(JSONReport.member("sheet", .string(sheet.name)))
        }
        if let row = source.headerRow {
            reading.further.append(JSONReport.member("header", .number("\(row)")))
        }
        let configuration = pipeline.configuration
        return SourceEntry.json(
            path: FilePath.relative(found.part.path, to: FilePath.folder(of: configuration.path)),
            organisation: stated.organisation ?? configuration.organisations.first?.id.rawValue ?? "SENDER",
            reading: reading, columns: found.columns, source: source)
    }

    /// How the values of all columns are written of which it is clear what they hold, applied or not.
    private func forms(of found: FoundFile, _ source: SourceDescription) throws(IntakeError) -> [ColumnForm] {
        let adapter = try AdapterBook.adapter(
            for: found.part, source: source, limits: limits, everyColumn: true)
        var clear: [String: FieldTarget] = [:]
        for suggestion in found.columns.suggestions where suggestion.isClear {
            clear[suggestion.heading] = FieldTarget(name: suggestion.field)
        }
        let layout = adapter.layout.with(
            slots: adapter.layout.slots.map {
                RawLayout.Slot(heading: $0.heading, column: $0.column, target: clear[$0.heading])
            })
        var evidence = ColumnEvidence(layout: layout)
        let walk = ChunkWalk(adapter, threads: pipeline.options.threads) { batch in
            var part = ColumnEvidence(layout: layout)
            part.add(RawBatch(layout: layout, table: batch.table))
            return part
        }
        while let part = walk.next() { evidence.merge(part) }
        return evidence.forms(configured: source)
    }

    /// The names of all columns, and samples of their values from the first records.
    private func sample(
        _ part: SubmissionPart, _ source: SourceDescription
    ) throws(IntakeError) -> (names: [String], samples: [ColumnSample]) {
        let adapter = try AdapterBook.adapter(for: part, source: source, limits: limits, everyColumn: true)
        return (adapter.layout.slots.map(\.heading), ColumnSampler(of: adapter).samples)
    }
}

extension IntakeError {
    /// The error with the file that it is about.
    func pipelineError(_ path: String) -> PipelineError {
        if case .format(let error) = self { return .file(path: path, error) }
        return .unreadable(path: path, reason: ErrorText.sentence(self).english)
    }
}
