import Formats
import Intake
import Model
import Normalisation
import Validation

/// One submission file, opened and looked through once: its envelope, its columns, the order of its dates.
///
/// Reading goes twice over the file. The first time gathers what the whole file decides on: the envelope, which
/// may stand after the records, and the evidence for the order of day and month. The second time reads records.
struct SubmissionReading {
    /// What the file states of itself, completed by the configuration.
    let envelope: Envelope
    /// How the file was understood.
    let understanding: FileUnderstanding
    /// Turns its batches into standard values.
    let normaliser: Normaliser
    /// Rows that are no records.
    let blankRows: Int
    private let path: String
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
        _ path: String, _ source: SourceDescription, organisation: Configuration.Organisation,
        kind: RecordKind?, adoptsIdentity: Bool, facts: [[EnvelopeEntry]], latestDay: Int
    ) throws(Failure) {
        self.path = path
        self.source = source
        let look = try Self.look(at: path, source)
        var builder = EnvelopeBuilder(
            organisation: organisation, kind: kind, adoptsIdentity: adoptsIdentity)
        for group in facts { builder.add(group) }
        builder.add(try Self.sidecar(of: path))
        builder.add(look.envelope)
        guard let envelope = builder.envelope() else { throw .envelope(builder.problems) }
        self.envelope = envelope
        understanding = look.understanding
        blankRows = look.blankRows
        do throws(NormalisationError) {
            normaliser = try Normaliser(
                source: source, layout: look.layout, envelope: envelope,
                dateOrders: look.evidence.decide(configured: source.dateOrder),
                latestDay: envelope.preparedOn ?? latestDay)
        } catch {
            throw .description(error)
        }
    }

    /// An adapter at the beginning of the file.
    func adapter() throws(IntakeError) -> any Adapter { try Self.open(path, source) }

    private struct Look {
        let envelope: [EnvelopeEntry]
        let understanding: FileUnderstanding
        let layout: RawLayout
        let evidence: DateOrderEvidence
        let blankRows: Int
    }

    private static func look(at path: String, _ source: SourceDescription) throws(Failure) -> Look {
        do throws(IntakeError) {
            let adapter = try open(path, source)
            var evidence = DateOrderEvidence(layout: adapter.layout)
            // What is wrong further down is told when the records are read: then those before it are known.
            do throws(IntakeError) {
                while let chunk = try adapter.next() {
                    let (batch, stop) = chunk.parsed()
                    evidence.add(batch)
                    if stop != nil { break }
                }
            } catch {}
            return Look(
                envelope: adapter.envelope, understanding: adapter.understanding, layout: adapter.layout,
                evidence: evidence, blankRows: adapter.blankRowCount)
        } catch {
            throw .unreadable(error)
        }
    }

    private static func open(_ path: String, _ source: SourceDescription) throws(IntakeError) -> any Adapter {
        let file: FileByteSource
        do throws(FormatError) {
            file = try FileByteSource(path: path)
        } catch {
            throw .format(error)
        }
        return try AdapterBook.adapter(for: file, source: source)
    }

    private static func sidecar(of path: String) throws(Failure) -> [EnvelopeEntry] {
        do throws(FormatError) {
            return try Sidecar.entries(beside: path)
        } catch {
            throw .sidecar(error)
        }
    }
}
