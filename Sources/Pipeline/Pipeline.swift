import Anonymisation
import Disclosure
import Formats
import Linkage
public import Model
import Publication
import Register
import Statistics

/// The map of the program: from partners' files to the register, and from the register to a publication.
public struct Pipeline: Sendable {
    /// The version of the program, as publications state it.
    public static let version = "0.1.0"

    let configuration: Configuration
    let options: RunOptions

    /// A pipeline for a configuration.
    public init(_ configuration: Configuration, options: RunOptions) {
        self.configuration = configuration
        self.options = options
    }

    /// Takes submission files into the register: every file of every source, or those named.
    ///
    /// - Throws: `PipelineError` where the key or the register cannot be used. A file that cannot be used is told
    ///   in the report, and the others go on.
    public func `import`(only paths: [String]? = nil) throws(PipelineError) -> ImportReport {
        let files = try sourceFiles(only: paths)
        let key = try keyAtHand()
        let writer = try registerWriter()
        defer { writer.close() }
        var report = ImportReport()
        report.unmatched = files.unmatched.map { checkpoint.name(of: $0.path) }
        report.recovered = Self.sentences(of: writer.recovery)
        var taken: [String: EarlierSubmissions.Taken] = [:]
        for file in files.files {
            let source = configuration.sources[file.source]
            let passed = checkpoint.passes(
                file.path, source: source, facts: file.facts, anonymising: key, progress: told(file.path))
            for (one, told) in zip(passed, try accepted(passed, file.path, by: writer)) {
                if let name = told.submission {
                    taken[name] = .init(file: report.files.count, places: one.places)
                }
                report.files.append(told)
            }
        }
        compare(taken, in: writer, &report)
        return report
    }

    /// Publishes periods from the register, in order.
    ///
    /// - Throws: `PipelineError`; then nothing of the publication that failed, and of those after it, is changed.
    public func export(_ periods: [Period]) throws(PipelineError) -> [ExportReport] {
        let held = try submissions()
        let pathways = Linker().link(held.submissions).pathways
        var releases: [Period: Release] = [:]
        for quarter in series(to: periods) {
            options.progress("Computing \(quarter.text)")
            let drafts = try drafts(of: pathways, for: quarter)
            releases[quarter] = try release(of: drafts, for: quarter)
        }
        var reports: [ExportReport] = []
        for period in periods {
            let series = series(to: [period]).compactMap { releases[$0] }
            let content = try content(series, pathways: pathways, held: held)
            let files = try published(content, to: folder(of: period))
            reports.append(report(of: content, files, pathways: pathways, held: held))
        }
        return reports
    }
}
