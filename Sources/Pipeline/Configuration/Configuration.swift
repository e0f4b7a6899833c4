public import Formats
public import Intake
public import Model
public import Validation

/// What `pipeline.json` says. Paths are already relative to nothing: each is resolved against the file's folder.
public struct Configuration: Sendable {
    /// Where the configuration was read from.
    public var path: String
    /// The region.
    public var region: Region
    /// The register's folder.
    public var register: String
    /// The folder of publications.
    public var publication: String
    /// The day to which statistics are computed (days since 1970-01-01); nil: the end of each period.
    public var asOf: Int?
    /// The file that holds the linking key; nil: prepared submissions only.
    public var key: String?
    /// The periods to publish, in order.
    public var periods: [Period]
    /// The organisations that report.
    public var organisations: [Organisation]
    /// The sources of submissions, in the order of the file.
    public var sources: [Source]
    /// When a file is accepted.
    public var acceptance: AcceptancePolicy
    /// How precisely event dates are kept.
    public var datePrecision: DatePrecision
    /// Disclosure control.
    public var disclosure: Disclosure
    /// The indicators to publish, by id; nil: all.
    public var indicators: [String]?
    /// The exports to write, by name; nil: all.
    public var exports: [String]?
    /// What a hostile or broken file may cost before it is given up.
    public var limits = FormatLimits.standard

    /// The region that the publications are about.
    public struct Region: Sendable, Hashable {
        /// Its code, such as `SEE`.
        public var code: String
        /// The reporting areas, in the order of the tables.
        public var areas: [Area]
        /// Which names areas have: `2003` or `current`.
        public var labels: String
    }

    /// An organisation that reports.
    public struct Organisation: Sendable, Hashable {
        /// Its identifier.
        public var id: OrganisationID
        /// Its name.
        public var name: String
        /// Its type.
        public var type: OrganisationType
        /// The area it reports from.
        public var area: Area
        /// The kinds of submissions that are expected of it every quarter.
        public var reports: [RecordKind]
        /// The first quarter for which it is expected to report; nil: from the beginning.
        public var from: Period?
        /// The last one; nil: it still reports.
        public var to: Period?
    }

    /// A source: files of one organisation and kind, and how to read them.
    public struct Source: Sendable {
        /// The organisation.
        public var organisation: OrganisationID
        /// The kind of its records; nil: mixed.
        public var kind: RecordKind?
        /// Paths with `{period}`, `{revision}` and `*`, resolved against the configuration's folder.
        public var paths: [String]
        /// How to read the files.
        public var description: SourceDescription
        /// Facts of the envelope that hold for all its files, by key.
        public var envelope: [EnvelopeEntry]
        /// Whether a file's own words on its sender, area and kind hold: for files that belong to no source.
        public var adoptsIdentity = false
    }

    /// How precisely event dates are kept in the register.
    public enum DatePrecision: String, Sendable, CaseIterable {
        /// To the day.
        case day
        /// To the month: indicators that need days cannot be computed then.
        case month
    }

    /// Disclosure control.
    public struct Disclosure: Sendable, Hashable {
        /// Counts from 1 to `threshold - 1` are withheld.
        public var threshold: Int
        /// Ratios and statistics on fewer units are withheld.
        public var minimumDenominator: Int
        /// Counts fed by fewer organisations are withheld.
        public var minimumContributors: Int
    }
}

/// Why a configuration cannot be used: every problem that was found, not only the first.
public struct ConfigurationError: Error, Sendable, Hashable {
    /// One problem and its place.
    public struct Problem: Sendable, Hashable {
        /// JSON pointer to the value.
        public let pointer: String
        /// Line of the file, from 1; 0 where there is none.
        public let line: Int
        /// What is wrong and how to mend it, in one or two sentences.
        public let message: String
    }

    /// The file.
    public let path: String
    /// The problems in the order of the file.
    public let problems: [Problem]
}
