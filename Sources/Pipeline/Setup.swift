import Anonymisation
import Disclosure
import Model
import Publication
import Statistics

// What is done before or beside a run.
extension Pipeline {
    /// Checks what a configuration's reading alone cannot: policies, indicators, exports, the key file.
    ///
    /// Returns a summary. Throws `PipelineError` with what is wrong.
    public static func checked(_ configuration: Configuration) throws(PipelineError) -> String {
        let pipeline = Pipeline(
            configuration, options: RunOptions(threads: 1, today: 0, holder: "", progress: { _ in }))
        do throws(DisclosureError) {
            _ = try SuppressionPolicy(
                threshold: configuration.disclosure.threshold,
                minimumDenominator: configuration.disclosure.minimumDenominator,
                minimumContributors: configuration.disclosure.minimumContributors)
        } catch {
            throw .usage("\(configuration.path), /disclosure: \(ErrorText.of(error)).")
        }
        let indicators = try pipeline.indicators()
        let exports = try pipeline.exporters()
        _ = try pipeline.keyAtHand()
        let files = SubmissionFiles(of: configuration)
        var lines = [
            "\(configuration.path) can be used: \(configuration.organisations.count) organisations,"
                + " \(configuration.sources.count) sources with \(files.files.count) files,"
                + " \(configuration.periods.count) periods, \(indicators.count) indicators, \(exports) exports."
        ]
        lines += files.unmatched.map { "No file is there yet for \(pipeline.checkpoint.name(of: $0.path))" }
        return lines.joined(separator: "\n")
    }

    /// Makes a linking key and writes it to a new file. Returns its fingerprint.
    public static func newKey(at path: String) throws(PipelineError) -> String {
        let key = LinkingKey.generate()
        do throws(KeyError) {
            try key.write(to: path)
        } catch {
            throw .key(path: path, error)
        }
        return key.fingerprint.description
    }

    private func exporters() throws(PipelineError) -> Int {
        let known = ExporterBook.all.map(\.name)
        for name in configuration.exports ?? [] where !known.contains(name) {
            throw .unknown(what: "export", name: name, nearest: NearestName.of(name, among: known))
        }
        return configuration.exports?.count ?? known.count
    }
}
