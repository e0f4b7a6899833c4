import Formats
import Intake
import Model
import Normalisation
import Validation

/// One submission file, opened and looked through once: its envelope, its columns, the form of its dates and numbers.
///
/// What the whole file decides on has to be known before a record is read: the envelope, which may stand after the
/// records, and the evidence for the order of day and month and for the decimal mark. A first look gathers it. Where the
/// head of a long file leaves nothing open, the look ends there; the rest is gathered while the records are read, and
/// where it says something else, everything is read again after a look at the whole file.
struct SubmissionReading {
    /// How far the first look goes.
    enum Reach {
        /// So far as proves how the columns are read, as a rule.
        case head
        /// To the end.
        case whole
    }

    /// Records that a look at the head goes through.
    private static let headCount = 16_384

    /// What the file states of itself, completed by the configuration.
    let envelope: Envelope
    /// How the file was understood.
    private(set) var understanding: FileUnderstanding
    /// What is to be said of columns each of whose values can be read by itself.
    private(set) var columnFindings: [FileFinding] = []
    /// Turns its batches into standard values.
    let normaliser: Normaliser
    /// What the file beside it states.
    let sidecar: [EnvelopeEntry]
    /// What its dates and numbers alone have told of how they are read, as options of the command line: in a part of
    /// the file nothing may tell it.
    let evidentOptions: [String]
    /// Whether the file was looked through in part: what the rest of it says is to be confirmed.
    let isTentative: Bool
    private let forms: [ColumnForm]
    // What the file states, as far as it was looked through.
    private let stated: [EnvelopeEntry]
    private let part: SubmissionPart
    // What the file was before it was read, and the columns that were found in it.
    private let stamp: FileStamp?
    private let layout: RawLayout
    private let limits: FormatLimits
    private let readsAhead: Bool
    private let source: SourceDescription

    /// Why a file cannot be taken up, with the exit code that goes with it.
    enum Failure: Error {
        /// The file cannot be read.
        case unreadable(IntakeError)
        /// The sidecar cannot be read.
        case sidecar(FormatError)
        /// The envelope says too little, or something wrong.
        case envelope([EnvelopeBuilder.Problem])
        /// The source's description names codes that are none.
        case description(NormalisationError)
    }

    /// Opens a file of a source.
    ///
    /// - Parameter latestDay: the last day that the run can know of.
    init(
        _ part: SubmissionPart, _ source: SourceDescription, organisation: Configuration.Organisation,
        kind: RecordKind?, adoptsIdentity: Bool, facts: [[EnvelopeEntry]], latestDay: Int,
        threads: Int, limits: FormatLimits, reach: Reach = .whole
    ) throws(Failure) {
        self.part = part
        stamp = part.stamp
        self.source = source
        self.limits = limits
        readsAhead = threads > 1
        var look = try Self.look(at: part, source, threads: threads, limits: limits, reach: reach)
        if !look.isWhole, look.leavesOpen(source) {
            look = try Self.look(at: part, source, threads: threads, limits: limits, reach: .whole)
        }
        isTentative = !look.isWhole
        var builder = EnvelopeBuilder(
            organisation: organisation, kind: kind, adoptsIdentity: adoptsIdentity)
        for group in facts { builder.add(group) }
        sidecar = try Self.sidecar(of: part)
        builder.add(sidecar)
        builder.add(look.envelope)
        guard let envelope = builder.envelope() else { throw .envelope(builder.problems) }
        self.envelope = envelope
        understanding = look.understanding
        layout = look.layout
        stated = look.envelope
        forms = look.evidence.forms(configured: source)
        evidentOptions = Self.options(forms, beside: source)
        do throws(NormalisationError) {
            normaliser = try Normaliser(
                source: source, layout: look.layout, envelope: envelope,
                columns: forms,
                partsListsAtBlanks: source.partsListsAtBlanks,
                latestDay: envelope.preparedOn ?? latestDay)
        } catch {
            throw .description(error)
        }
        columnFindings = Self.findings(on: forms, layout)
    }

    /// The reading with all that is known at the end of the file; nil where the rest of it says something else than its
    /// head did.
    func completed(
        by evidence: ColumnEvidence, stated: [EnvelopeEntry], _ understanding: FileUnderstanding
    ) -> SubmissionReading? {
        guard isTentative else { return self }
        let forms = evidence.forms(configured: source)
        guard stated == self.stated, zip(forms, self.forms).allSatisfy({ $0.reads(as: $1) }) else {
            return nil
        }
        var reading = self
        reading.understanding = understanding
        reading.columnFindings = Self.findings(on: forms, layout)
        return reading
    }

    /// Nothing yet of how the file's columns are written.
    var evidence: ColumnEvidence { ColumnEvidence(layout: layout) }

    private static func findings(on forms: [ColumnForm], _ layout: RawLayout) -> [FileFinding] {
        zip(layout.slots, forms).flatMap { slot, form in
            form.problems.filter { slot.target != nil && !$0.isOfSingleValues }.map {
                FileFinding.column($0, heading: slot.heading)
            }
        }
    }

    /// An adapter at the beginning of the file.
    ///
    /// - Throws: `IntakeError.changedMeanwhile` where the file is no longer what it was.
    func adapter() throws(IntakeError) -> any Adapter {
        let adapter = try AdapterBook.adapter(
            for: part, source: source, limits: limits, readsAhead: readsAhead)
        guard !hasChanged, adapter.layout == layout else { throw .changedMeanwhile }
        return adapter
    }

    /// An adapter at the beginning of the file that reads every column, mapped or not.
    ///
    /// - Throws: `IntakeError.changedMeanwhile` where the file is no longer what it was.
    func copyAdapter() throws(IntakeError) -> any Adapter {
        let adapter = try AdapterBook.adapter(
            for: part, source: source, limits: limits, everyColumn: true, readsAhead: readsAhead)
        guard !hasChanged else { throw .changedMeanwhile }
        return adapter
    }

    /// The file's path as it was given.
    var path: String { part.path }

    /// Whether the row of the headings is stated, so that no row may come to stand above it.
    var statesHeaderRow: Bool { source.headerRow != nil }

    /// Whether the file was written to since it was opened first.
    var hasChanged: Bool { part.stamp != stamp }

    private static func options(_ forms: [ColumnForm], beside source: SourceDescription) -> [String] {
        let orders = Set(forms.compactMap(\.dateOrder)).subtracting([.yearMonthDay])
        let marks = Set(forms.compactMap(\.decimal))
        var options: [String] = []
        if source.dateOrder == nil, orders.count == 1 {
            options += orders.map { "--date-order \($0.rawValue)" }
        }
        if source.decimal == nil, marks.count == 1 { options += marks.map { "--decimal \($0.rawValue)" } }
        return options
    }

    private struct Look {
        let envelope: [EnvelopeEntry]
        let understanding: FileUnderstanding
        let layout: RawLayout
        let evidence: ColumnEvidence
        let isWhole: Bool

        /// Whether more of the file might tell how its columns are read.
        func leavesOpen(_ source: SourceDescription) -> Bool {
            evidence.forms(configured: source).contains { !$0.problems.isEmpty }
        }
    }

    private static func look(
        at part: SubmissionPart, _ source: SourceDescription, threads: Int, limits: FormatLimits,
        reach: Reach
    ) throws(Failure) -> Look {
        do throws(IntakeError) {
            let adapter = try AdapterBook.adapter(
                for: part, source: source, limits: limits, readsAhead: threads > 1)
            var evidence = ColumnEvidence(layout: adapter.layout)
            // What is wrong further down is told when the records are read: then those before it are known.
            let walk = ChunkWalk(adapter, threads: threads) { batch in
                var part = ColumnEvidence(layout: batch.layout)
                part.add(batch)
                return part
            }
            var isWhole = false
            while reach == .whole || walk.recordCount < headCount {
                guard let part = walk.next() else {
                    isWhole = true
                    break
                }
                evidence.merge(part)
            }
            if walk.stop == .format(.noRecordsThere) { throw .format(.noRecordsThere) }
            return Look(
                envelope: adapter.envelope, understanding: walk.understanding, layout: adapter.layout,
                evidence: evidence, isWhole: isWhole)
        } catch {
            throw .unreadable(error)
        }
    }

    /// The headings that nothing maps, each with the fields whose names come near it.
    var unmappedHeadings: [UnmappedHeading] {
        guard !understanding.ignored.isEmpty else { return [] }
        let advisor = MappingAdvisor(source: source)
        let names = understanding.mapped.map(\.heading) + understanding.ignored
        let suggestions =
            understanding.header != nil
            ? advisor.suggestions(headings: names, samples: [])
            : advisor.suggestions(paths: names, samples: [])
        let near = Dictionary(grouping: suggestions.filter { !$0.isApplied && $0.code == nil }, by: \.heading)
        return understanding.ignored.map { heading in
            UnmappedHeading(heading, nearFields: near[heading, default: []].map(\.field))
        }
    }

    /// What is to be said of the file as a whole beside its table schema.
    var schemaFindings: [FileFinding] {
        guard let schema = source.tableSchema else { return [] }
        var findings = FileFinding.schemaColumns(missing: schema.missingColumns(in: layout))
        if schema.unchecked.foreignKeys { findings.append(.uncheckedForeignKeys) }
        if !schema.unchecked.columns.isEmpty {
            findings.append(.unchecked(schemaColumns: schema.unchecked.columns))
        }
        return findings
    }

    private static func sidecar(of part: SubmissionPart) throws(Failure) -> [EnvelopeEntry] {
        do throws(FormatError) {
            return try Sidecar.entries(beside: part)
        } catch {
            throw .sidecar(error)
        }
    }
}
