import Foundation
import Intake
public import Model
import Validation

/// What the command line states of files that belong to no source.
public struct StatedFile: Sendable {
    /// Names of kinds that can be stated.
    public static let kinds = RecordKind.list.entries.map(\.code) + ["MIXED"]

    /// The kind; nil where it is mixed or not stated.
    public private(set) var kind: RecordKind?
    /// The reporting quarter.
    public var period: Period?
    /// The organisation's id.
    public var organisation: String?
    /// A file's path: it is read as the source of that one says, wherever it stands itself.
    public var likePath: String?
    /// How to read the file.
    public var profile: String?
    /// Settings that override what is concluded of the file or stated for it, by their keys in a source entry:
    /// `encoding`, `delimiter`, `header`, `sheet`, `dateOrder`, `decimal`, `records`, `format`.
    public var settings: [(key: String, text: String)] = []

    /// Nothing is stated.
    public init() {}

    /// States the kind by its code; false where there is no such kind.
    public mutating func setKind(_ code: String) -> Bool {
        guard Self.kinds.contains(code) else { return false }
        kind = RecordKind.list.byte(forCode: code).flatMap { RecordKind(rawValue: $0) }
        return true
    }
}

extension Pipeline {
    /// Checks files without keeping anything: those of a source as it says, others as stated.
    ///
    /// - Throws: `PipelineError` where what is stated cannot be used. A file that cannot be read is told in the
    ///   report.
    public func validate(_ paths: [String], as stated: StatedFile) throws(PipelineError) -> ImportReport {
        var report = ImportReport()
        for path in paths {
            let (source, facts) = try self.source(of: path, stated)
            let passed = checkpoint.passes(
                path, source: source, facts: facts, anonymising: nil, progress: told(path))
            report.files += passed.map(\.report)
        }
        return report
    }

    /// The source that a file belongs to, or one made up for it from what is stated; settings that are stated
    /// override those of either.
    func source(
        of path: String, _ stated: StatedFile
    ) throws(PipelineError) -> (Configuration.Source, [EnvelopeEntry]) {
        var (source, facts) = try plainSource(of: path, stated)
        var reader = ConfigurationReader(path: configuration.path)
        try reader.override(&source.description, by: stated.settings)
        return (source, facts)
    }

    private func plainSource(
        of path: String, _ stated: StatedFile
    ) throws(PipelineError) -> (Configuration.Source, [EnvelopeEntry]) {
        var facts = stated.period.map { [EnvelopeEntry(key: "period", value: $0.text, line: 0)] } ?? []
        let wanted = StandardPath.absolute(stated.likePath ?? path)
        if stated.profile == nil, stated.organisation == nil, stated.kind == nil {
            for source in configuration.sources {
                for pattern in source.paths {
                    let found = PathPattern(StandardPath.absolute(pattern)).facts(of: wanted)
                    if let found { return (source, found + facts) }
                }
            }
        }
        guard let organisation = organisation(stated) else {
            throw .unknown(
                what: "organisation", name: stated.organisation ?? "",
                nearest: NearestName.of(
                    stated.organisation ?? "", among: configuration.organisations.map(\.id.rawValue)))
        }
        var reader = ConfigurationReader(path: configuration.path)
        let description = try reader.description(profile: stated.profile)
        if facts.isEmpty, let last = configuration.periods.last {
            // Only where the file itself does not say: what stands in the file overrides this.
            facts = [EnvelopeEntry(key: "period", value: last.text, line: 0)]
        }
        let kind = stated.kind ?? ProfileBook(configuration: configuration.path).kind(of: stated.profile)
        let source = Configuration.Source(
            organisation: organisation.id, kind: kind, paths: [], description: description,
            envelope: [],
            adoptsIdentity: stated.organisation == nil)
        return (source, facts)
    }

    private func organisation(_ stated: StatedFile) -> Configuration.Organisation? {
        guard let name = stated.organisation else { return configuration.organisations.first }
        return configuration.organisations.first { $0.id.rawValue == name }
    }
}

extension ImportReport {
    /// Whether any file has an error.
    public var hasErrors: Bool { files.contains { $0.report.findings.count(of: .error) > 0 } }
}

extension Configuration {
    /// Whether there is a configuration file at a path.
    public static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// A configuration that knows nothing of sources: for checking files in our own form without any set-up.
    public static let bare = Configuration(
        path: "pipeline.json",
        region: Region(code: "SEE", areas: AreaBook.reporting, labels: "2003"), register: "register",
        publication: "publication", asOf: nil, key: nil, periods: [], organisations: bareOrganisations,
        sources: [], acceptance: AcceptancePolicy(inPart: true, maximumRejectedShare: 0.25),
        datePrecision: .day,
        disclosure: Disclosure(threshold: 5, minimumDenominator: 10, minimumContributors: 1), indicators: nil,
        exports: nil)

    private static let bareOrganisations: [Organisation] = {
        guard let id = OrganisationID("SENDER"), let area = AreaBook.area(code: "WLD") else { return [] }
        return [
            Organisation(
                id: id, name: "The sender", type: .other, area: area, reports: [], from: nil, to: nil)
        ]
    }()
}
