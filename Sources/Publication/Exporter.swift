public import Disclosure

/// Writes a release in one format. Sees released tables only.
public protocol Exporter: Sendable {
    /// Its name in `pipeline.json`, such as `sdmx-csv`.
    var name: String { get }
    /// What it writes, in one sentence.
    var summary: String { get }
    /// The files of the publication, with paths relative to its folder.
    func files(of publication: PublicationContent) -> [PublishedFile]
}

/// A file of a publication.
public struct PublishedFile: Sendable, Hashable {
    /// Path relative to the publication's folder, such as `tables/V01.csv`.
    public let path: String
    /// The content.
    public let bytes: [UInt8]

    /// A file.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// All that a publication says. Nothing in it is about a record or a person.
public struct PublicationContent: Sendable {
    /// The region's code, such as `SEE`.
    public let region: String
    /// The release of the period.
    public let release: Release
    /// The releases of earlier periods in order, for series; the same tables as when they were published from
    /// the register as it is now.
    public let earlier: [Release]
    /// The day to which the statistics are computed (days since 1970-01-01).
    public let asOf: Int
    /// The program's version.
    public let version: String
    /// Which names areas have: `2003` or `current`.
    public let labels: String
    /// Organisations expected and those that reported, by area code, in the order of the region's areas.
    public let coverage: [Coverage]
    /// Whether the key is public test material: the publication then says that it is a demonstration.
    public let isDemonstration: Bool
    /// SHA-256 of the submissions behind it, sorted.
    public let submissionHashes: [String]
    /// Settings that shaped it, by name, in a stated order.
    public let settings: [DisclosureStatement.Parameter]

    /// Organisations of one area.
    public struct Coverage: Sendable, Hashable {
        /// The area's code.
        public let area: String
        /// Organisations expected to report for the period.
        public let expected: Int
        /// Organisations that reported, nil reports included.
        public let reported: Int

        /// The coverage of one area.
        public init(area: String, expected: Int, reported: Int) {
            self.area = area
            self.expected = expected
            self.reported = reported
        }
    }

    /// A publication's content.
    public init(
        region: String, release: Release, earlier: [Release], asOf: Int, version: String, labels: String,
        coverage: [Coverage], isDemonstration: Bool, submissionHashes: [String],
        settings: [DisclosureStatement.Parameter]
    ) {
        self.region = region
        self.release = release
        self.earlier = earlier
        self.asOf = asOf
        self.version = version
        self.labels = labels
        self.coverage = coverage
        self.isDemonstration = isDemonstration
        self.submissionHashes = submissionHashes
        self.settings = settings
    }
}
