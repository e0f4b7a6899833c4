import Anonymisation
import Disclosure
import Formats
import Linkage
import Model
import Publication
import Register
import Statistics

/// What the register holds, loaded for the statistics.
struct HeldSubmissions {
    let submissions: [StandardSubmission]
    /// SHA-256 of the submissions' content, sorted.
    let hashes: [String]
}

// The steps of `export`.
extension Pipeline {
    /// Every submission in force.
    func submissions() throws(PipelineError) -> HeldSubmissions {
        do throws(RegisterError) {
            let register = try Register.open(at: configuration.register)
            let entries = register.submissionsInForce()
            let submissions = try register.load(entries)
            return HeldSubmissions(submissions: submissions, hashes: entries.map(\.contentHash).sorted())
        } catch {
            throw .register(error)
        }
    }

    /// The configured periods up to the last of these, and these: what series are made of.
    func series(to periods: [Period]) -> [Period] {
        guard let last = periods.max() else { return [] }
        let earlier = configuration.periods.filter { $0 < last && $0.frequency == last.frequency }
        return Set(earlier + periods).sorted()
    }

    func report(
        of content: PublicationContent, _ files: [String], pathways: Pathways, held: HeldSubmissions
    ) -> ExportReport {
        ExportReport(
            period: content.release.period, folder: folder(of: content.release.period), files: files,
            release: content.release, records: held.submissions.reduce(0) { $0 + $1.records.count },
            persons: pathways.persons.count)
    }

    func drafts(of pathways: Pathways, for period: Period) throws(PipelineError) -> [DraftTable] {
        Statistics.tables(
            of: pathways, frame: frame(period), indicators: try indicators(), threads: options.threads)
    }

    func release(of drafts: [DraftTable], for period: Period) throws(PipelineError) -> Release {
        do throws(DisclosureError) {
            let settings = configuration.disclosure
            let policy = try SuppressionPolicy(
                threshold: settings.threshold, minimumDenominator: settings.minimumDenominator,
                minimumContributors: settings.minimumContributors)
            return try CellSuppression(policy: policy).release(of: drafts, for: period)
        } catch {
            throw .disclosure(period: period, error)
        }
    }

    /// The publication's folder of a period.
    func folder(of period: Period) -> String { FilePath.resolved(period.text, in: configuration.publication) }

    /// The indicators that the configuration names, in the book's order.
    func indicators() throws(PipelineError) -> [any Indicator] {
        guard let wanted = configuration.indicators else { return IndicatorBook.all }
        let known = IndicatorBook.all.map(\.definition.id)
        for name in wanted where !known.contains(name) {
            throw .unknown(what: "indicator", name: name, nearest: NearestName.of(name, among: known))
        }
        return IndicatorBook.all.filter { wanted.contains($0.definition.id) }
    }

    private func frame(_ period: Period) -> StatisticsFrame {
        let first = configuration.periods.first ?? period
        let expected = configuration.organisations.map { organisation in
            StatisticsFrame.ExpectedOrganisation(
                organisation: organisation.id, area: organisation.area,
                kinds: organisation.reports.reduce(into: []) { $0.formUnion(RecordKindSet($1)) },
                from: organisation.from ?? first, to: organisation.to)
        }
        return StatisticsFrame(
            period: period, asOf: configuration.asOf ?? period.lastDay, regionCode: configuration.region.code,
            areas: configuration.region.areas,
            areaNames: configuration.region.labels == "2003" ? .of2003 : .current, expected: expected)
    }

    func content(
        _ releases: [Release], pathways: Pathways, held: HeldSubmissions
    ) throws(PipelineError) -> PublicationContent {
        let release = releases[releases.count - 1]
        return PublicationContent(
            region: configuration.region.code, release: release, earlier: Array(releases.dropLast()),
            asOf: configuration.asOf ?? release.period.lastDay, version: Self.version,
            labels: configuration.region.labels, coverage: coverage(of: release.period, pathways),
            isDemonstration: try isDemonstration(), submissionHashes: held.hashes,
            settings: release.method.parameters)
    }

    /// Organisations that reported, of those expected, by area.
    private func coverage(of period: Period, _ pathways: Pathways) -> [PublicationContent.Coverage] {
        configuration.region.areas.map { area in
            let expected = configuration.organisations.filter { organisation in
                organisation.area == area && !organisation.reports.isEmpty
                    && (organisation.from ?? period) <= period && period <= (organisation.to ?? period)
            }
            let reported = expected.filter { organisation in
                pathways.submissions.contains {
                    $0.envelope.organisation == organisation.id && $0.envelope.period == period
                }
            }
            return PublicationContent.Coverage(
                area: area.code, expected: expected.count, reported: reported.count)
        }
    }

    /// Whether the records are those of a demonstration: tokens made with a key that everybody has.
    private func isDemonstration() throws(PipelineError) -> Bool {
        try linkingKey(warning: false).key?.isPublicTestKey ?? false
    }

    /// Writes the publication, whole or not at all.
    func published(_ content: PublicationContent, to folder: String) throws(PipelineError) -> [String] {
        do throws(PublicationError) {
            let writer = try PublicationWriter(exporters: configuration.exports) { bytes in
                var hash = ContentHash()
                hash.update(bytes.span.bytes)
                return hash.hexadecimal()
            }
            return try writer.write(content, to: PublicationFolder(path: folder))
        } catch {
            switch error {
            case .unwritable(let path, let code): throw .file(path: path, .unwritable(path: path, code: code))
            case .unknownExporter(let name, let known):
                throw .unknown(what: "export", name: name, nearest: NearestName.of(name, among: known))
            case .fileTwice(let path): throw .usage("Two exports want to write \(path).")
            }
        }
    }
}
