import Anonymisation
import Formats
import Intake
import Model
import Normalisation
import Register
import Validation

/// One submission file on its way: opened, checked, and made ready for the register.
struct SubmissionCheckpoint {
    let configuration: Configuration
    let options: RunOptions
    /// Whether what is found of each record is kept, for a copy of the file.
    var keepsRemarks = false

    /// A checked file, and its records in the standard where they were asked for and may go on.
    struct Passed {
        let report: FileReport
        let submission: StandardSubmission?
        /// Where its records stand in the file.
        var places = RecordPlaces()
        /// What a copy of the file is made from; nil where none was asked for, or the file was not read to its end.
        var marked: MarkedSubmission?
    }

    /// Reads and checks a file, or each file of an archive; with a key (or none, for prepared files) also anonymises
    /// it.
    func passes(
        _ path: String, source: Configuration.Source, facts: [EnvelopeEntry], anonymising key: KeyAtHand?,
        progress: (Int) -> Void
    ) -> [Passed] {
        do throws(IntakeError) {
            return try SubmissionPart.parts(
                of: path, source: source.description, limits: configuration.limits
            ).map { part in
                pass(part, source: source, facts: facts, anonymising: key, progress: progress)
            }
        } catch {
            return [Passed(report: unreadable(name(of: path), .unreadable(error)), submission: nil)]
        }
    }

    private func pass(
        _ part: SubmissionPart, source: Configuration.Source, facts: [EnvelopeEntry], anonymising: KeyAtHand?,
        progress: (Int) -> Void
    ) -> Passed {
        guard let organisation = configuration.organisations.first(where: { $0.id == source.organisation })
        else {
            preconditionFailure("The configuration's reader checks that every source's organisation exists.")
        }
        do throws(SubmissionReading.Failure) {
            func reading(_ reach: SubmissionReading.Reach) throws(SubmissionReading.Failure)
                -> SubmissionReading
            {
                try SubmissionReading(
                    part, source.description, organisation: organisation, kind: source.kind,
                    adoptsIdentity: source.adoptsIdentity, facts: [source.envelope, facts],
                    latestDay: options.today, threads: options.threads, limits: configuration.limits,
                    reach: reach)
            }
            if let passed = pass(name(of: part), try reading(.head), anonymising, progress) { return passed }
            guard let passed = pass(name(of: part), try reading(.whole), anonymising, progress) else {
                preconditionFailure("A file that was looked through to its end leaves nothing to confirm.")
            }
            return passed
        } catch {
            return Passed(report: unreadable(name(of: part), error), submission: nil)
        }
    }

    private func pass(
        _ file: String, _ reading: SubmissionReading, _ key: KeyAtHand?, _ progress: (Int) -> Void
    ) -> Passed? {
        let envelope = reading.envelope
        var anonymiser: Anonymiser?
        if let key {
            do throws(AnonymisationError) {
                anonymiser = try Anonymiser(
                    key: key.key, envelope: envelope, datePrecision: configuration.coarsening)
            } catch {
                return Passed(report: refusal(file, envelope, ErrorText.sentence(error)), submission: nil)
            }
        }
        let context = RuleContext(envelope: envelope, latestDay: envelope.preparedOn ?? options.today)
        let line = RecordLine(
            reading: reading,
            validator: Validator(context: context, policy: policy, keepsRemarks: keepsRemarks),
            threads: options.threads)
        guard let outcome = line.walk(anonymiser: anonymiser, progress: progress) else { return nil }
        let reading = outcome.reading
        let isRefused = outcome.report.verdict == .refused
        let report = FileReport(
            file: file, envelope: envelope, report: outcome.report,
            outcome: isRefused ? .refused : .checked, submission: nil,
            understanding: reading.understanding, skipped: outcome.skipped)
        guard !isRefused, let anonymiser, let records = outcome.records else {
            let marked = outcome.marks.map { MarkedSubmission(reading: reading, marks: $0, file: file) }
            return Passed(report: report, submission: nil, marked: marked)
        }
        let submission = StandardSubmission(
            envelope: anonymiser.envelope, totals: outcome.report.totals, records: records)
        return Passed(report: report, submission: submission, places: outcome.places)
    }

    /// When a file is accepted.
    var policy: AcceptancePolicy { configuration.acceptance }

    /// A file's name as reports show it.
    func name(of file: String) -> String {
        FilePath.relative(file, to: FilePath.folder(of: configuration.path))
    }

    /// A file's name as reports show it, with that of its archive.
    func name(of part: SubmissionPart) -> String {
        guard let member = part.member else { return name(of: part.path) }
        // A file's name is its sender's own; those inside an archive come out of it.
        let shown = QuotableName.text(of: member) ?? "file \(part.number)"
        return "\(name(of: part.path))/\(shown)"
    }

    /// The report of a file that could not be taken up.
    func unreadable(_ file: String, _ failure: SubmissionReading.Failure) -> FileReport {
        let finding: FileFinding
        switch failure {
        case .unreadable(let error):
            finding = .unreadable(ErrorText.sentence(error), at: error.place(inSheet: false))
        case .sidecar(let error):
            finding = .envelope("The sidecar \(Sidecar.suffix) cannot be read: \(ErrorText.of(error)).")
        case .envelope(let problems):
            let message = Message.joined(problems.map(\.message))
            finding = .envelope(message, at: Place(line: problems.first { $0.line > 0 }?.line))
        case .description(let error):
            finding = .envelope("The source's settings do not fit: \("\(error)")")
        }
        return FileReport(
            file: file, envelope: nil, report: .unread(finding, policy: policy),
            outcome: .unreadable, submission: nil)
    }

    /// The report of a file whose archive holds another one for the same quarter and kind.
    func sameSeries(_ report: FileReport) -> FileReport {
        let finding = FileFinding.unreadable(
            "Another file of this archive is for the same organisation, quarter and kind of records. Put their"
                + " records into one file, or send the archives one after the other with a revision each.")
        return FileReport(
            file: report.file, envelope: report.envelope, report: .unread(finding, policy: policy),
            outcome: .refused, submission: nil)
    }

    private func refusal(_ file: String, _ envelope: Envelope, _ message: Message) -> FileReport {
        FileReport(
            file: file, envelope: envelope,
            report: .unread(.unreadable(message), policy: policy), outcome: .unreadable,
            submission: nil)
    }
}

/// The linking key that a run has, if any.
struct KeyAtHand {
    let key: LinkingKey?
}

extension Configuration {
    /// How precisely dates are kept, as the room that does it says it.
    var coarsening: Coarsening {
        switch datePrecision {
        case .day: .day
        case .month: .month
        }
    }
}
