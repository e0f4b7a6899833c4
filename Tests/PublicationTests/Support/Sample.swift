import Disclosure
import Model
import Statistics

@testable import Publication

/// A small release with every status in it, made the way that all are: drafts through cell suppression.
enum Sample {
    static let period = Period(year: 2004, quarter: 4)

    /// The publication of the sample. `label` changes every label of a member, title and meaning.
    static func publication(
        isDemonstration: Bool = true, earlier: [Period: Double] = [:],
        label: @escaping (String) -> String = { $0 }
    ) throws -> PublicationContent {
        let before = try earlier.sorted { $0.key < $1.key }.map { period, scale in
            try release(of: SampleTables(period: period, scale: scale, label: label).all, for: period)
        }
        let tables = SampleTables(period: period, scale: 1, label: label).all
        return content(
            release: try release(of: tables, for: period), earlier: before, isDemonstration: isDemonstration)
    }

    static func content(
        release: Release, earlier: [Release] = [], isDemonstration: Bool = true
    ) -> PublicationContent {
        PublicationContent(
            region: "SEE", release: release, earlier: earlier, asOf: 12_842, version: "0.1.0", labels: "2003",
            coverage: [
                PublicationContent.Coverage(area: "ALB", expected: 3, reported: 3),
                PublicationContent.Coverage(area: "HRV", expected: 2, reported: 0),
                PublicationContent.Coverage(area: "MDA", expected: 2, reported: 1),
                PublicationContent.Coverage(area: "SRB", expected: 1, reported: 1),
            ],
            isDemonstration: isDemonstration, submissionHashes: ["aa", "bb"],
            settings: [DisclosureStatement.Parameter(name: "linkage", value: "exact")])
    }

    static func release(of drafts: [DraftTable], for period: Period) throws -> Release {
        let policy = try SuppressionPolicy(threshold: 5, minimumDenominator: 10, minimumContributors: 1)
        return try CellSuppression(policy: policy).release(of: drafts, for: period)
    }

    /// All files of a publication by path, without the manifest.
    static func files(of publication: PublicationContent) -> [String: [UInt8]] {
        let files = ExporterBook.all.flatMap { $0.files(of: publication) }
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    }

    /// A hash that is good enough to tell files apart (FNV-1a).
    static func hash(_ bytes: [UInt8]) -> String {
        String(
            bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }, radix: 16)
    }
}
