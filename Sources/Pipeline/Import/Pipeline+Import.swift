import Anonymisation
import Formats
import Intake
import Model
import Register
import Validation

// The steps of `import`.
extension Pipeline {
    var checkpoint: SubmissionCheckpoint {
        SubmissionCheckpoint(configuration: configuration, options: options)
    }

    /// Every file of every source, or those among them that are named.
    func sourceFiles(only paths: [String]?) throws(PipelineError) -> SubmissionFiles {
        let all = SubmissionFiles(of: configuration)
        guard let paths else { return all }
        return try all.only(paths, of: configuration)
    }

    /// The linking key that the configuration names.
    func keyAtHand() throws(PipelineError) -> KeyAtHand { try linkingKey(warning: true) }

    /// The linking key; what is to be said against it is told on import, where records meet it, and not again.
    func linkingKey(warning isWarning: Bool) throws(PipelineError) -> KeyAtHand {
        guard let path = configuration.key else { return KeyAtHand(key: nil) }
        do throws(KeyError) {
            let (key, warnings) = try LinkingKey.read(from: path)
            if isWarning { for warning in warnings { options.progress(Self.sentence(of: warning)) } }
            return KeyAtHand(key: key)
        } catch {
            throw .key(path: path, error)
        }
    }

    func registerWriter() throws(PipelineError) -> RegisterWriter {
        let settings = RegisterSettings(
            region: configuration.region.code, datePrecision: configuration.coarsening,
            toolVersion: Self.version)
        do throws(RegisterError) {
            return try RegisterWriter.open(
                at: configuration.register, creating: settings, holder: options.holder)
        } catch {
            throw .register(error)
        }
    }

    /// Puts a checked file, or those of an archive, into the register, and says what came of each.
    func accepted(
        _ passed: [SubmissionCheckpoint.Passed], _ path: String, by writer: RegisterWriter
    ) throws(PipelineError) -> [FileReport] {
        guard passed.contains(where: { $0.submission != nil }) else { return passed.map(\.report) }
        let source = SourceFile(name: FilePath.name(of: path), hash: try hash(of: path))
        var seen: Set<String> = []
        var reports: [FileReport] = []
        for one in passed {
            if let envelope = one.submission?.envelope, !seen.insert(Self.series(of: envelope)).inserted {
                // The register would take it for a new revision, and drop the other.
                reports.append(checkpoint.sameSeries(one.report))
            } else {
                reports.append(try accepted(one, source, by: writer))
            }
        }
        return reports
    }

    /// Holds what was taken in against what the register had, and looks for organisations that have fallen silent.
    func compare(
        _ taken: [String: EarlierSubmissions.Taken], in writer: RegisterWriter, _ report: inout ImportReport
    ) {
        let earlier = EarlierSubmissions(register: writer.register, policy: checkpoint.policy)
        let (found, problems) = earlier.findings(of: taken)
        for (file, findings) in found { report.files[file].earlier = findings }
        report.uncompared = problems.map { ErrorText.of($0) }
        let periods = report.files.compactMap { $0.submission == nil ? nil : $0.envelope?.period }
        report.gaps = CoverageGap.gaps(
            in: Set(periods), of: writer.register, organisations: configuration.organisations)
    }

    private static func series(of envelope: Envelope) -> String {
        "\(envelope.organisation.rawValue) \(envelope.kind?.code ?? "MIXED") \(envelope.period.text)"
    }

    private func accepted(
        _ passed: SubmissionCheckpoint.Passed, _ source: SourceFile, by writer: RegisterWriter
    ) throws(PipelineError) -> FileReport {
        guard let submission = passed.submission else { return passed.report }
        do throws(RegisterError) {
            let acceptance = try writer.accept(
                submission, source: source, findings: passed.report.report.findings,
                toolVersion: Self.version)
            let outcome: FileReport.Outcome =
                switch acceptance.outcome {
                case .accepted: .accepted
                case .unchanged: .unchanged
                case .replaced: .replaced
                case .superseded: .superseded
                case .withdrawn: .withdrawn
                }
            return passed.report.ended(outcome, submission: acceptance.entry.name)
        } catch {
            throw .register(error)
        }
    }

    /// SHA-256 of a file as it is stored.
    private func hash(of path: String) throws(PipelineError) -> String {
        do throws(FormatError) {
            let file = try FileByteSource(path: path)
            var hash = ContentHash()
            let block = UnsafeMutableRawBufferPointer.allocate(
                byteCount: ByteSourceBlock.standard, alignment: 16)
            defer { block.deallocate() }
            while true {
                let count = try file.read(into: block)
                if count == 0 { return hash.hexadecimal() }
                // `read` fills no more of the block than it says.
                hash.update(UnsafeRawBufferPointer(rebasing: block[..<count]).bytes)
            }
        } catch {
            throw .file(path: path, error)
        }
    }

    func told(_ path: String) -> (Int) -> Void {
        let name = FilePath.name(of: path)
        return { [progress = options.progress] count in progress("\(name): \(count) records") }
    }

    static func sentence(of warning: KeyWarning) -> String {
        switch warning {
        case .publicTestKey:
            "Warning: the linking key is public test material. Whoever has it can recognise persons: use it for"
                + " made-up data only, and make a key of your own with \"clearingpoint key new\"."
        case .openToOthers(let path, _):
            "Warning: others on this machine can read the key file \(path). Let only its owner read it: chmod 600."
        }
    }

    static func sentences(of recovery: RecoveryReport) -> [String] {
        var sentences: [String] = []
        if let writer = recovery.unfinishedWriter {
            sentences.append("An earlier run did not end in order (\(writer)).")
        }
        if recovery.journalBytesCut > 0 {
            sentences.append(
                "A torn last line of the journal was cut off (\(recovery.journalBytesCut) bytes).")
        }
        for path in recovery.quarantined {
            sentences.append("A half-written file was put into quarantine: \(path).")
        }
        for path in recovery.purgesFinished { sentences.append("A purge was finished: \(path).") }
        return sentences
    }
}

extension SubmissionFiles {
    /// The files among these that are named, or lie in a folder that is named.
    func only(_ paths: [String], of configuration: Configuration) throws(PipelineError) -> SubmissionFiles {
        var chosen: [SubmissionFile] = []
        for path in paths {
            let wanted = StandardPath.absolute(path)
            let found = files.filter {
                let own = StandardPath.absolute($0.path)
                return own == wanted || own.hasPrefix(wanted + "/")
            }
            if found.isEmpty {
                throw .usage(
                    "No source of \(configuration.path) has the file \(path). Add a source for it, or name one that"
                        + " is there.")
            }
            chosen += found
        }
        return SubmissionFiles(files: chosen.sorted { ($0.source, $0.path) < ($1.source, $1.path) })
    }
}
