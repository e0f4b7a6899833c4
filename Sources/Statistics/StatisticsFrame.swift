public import Model

/// What a run of the statistics is asked for: the period, the day of extraction, the region and its areas, and
/// the organisations that were expected to report.
public struct StatisticsFrame: Sendable, Hashable {
    /// Which names of areas the tables carry.
    public enum AreaNames: Sendable, Hashable {
        /// Names in current use.
        case current
        /// Names as in texts of 2003.
        case of2003
    }

    /// An organisation that should send submissions of certain kinds, over a stretch of quarters.
    public struct ExpectedOrganisation: Sendable, Hashable {
        /// The organisation.
        public let organisation: OrganisationID
        /// The area that it reports for.
        public let area: Area
        /// The kinds of submissions that it should send.
        public let kinds: RecordKindSet
        /// The first quarter.
        public let from: Period
        /// The last quarter; nil while it goes on.
        public let to: Period?

        /// An expectation.
        public init(
            organisation: OrganisationID, area: Area, kinds: RecordKindSet, from: Period, to: Period? = nil
        ) {
            self.organisation = organisation
            self.area = area
            self.kinds = kinds
            self.from = from
            self.to = to
        }
    }

    /// The period that the tables are of.
    public let period: Period
    /// The day on which the register was read, in days since 1970-01-01: windows that end later are open.
    public let asOf: Int
    /// Code of the region, such as `SEE`.
    public let regionCode: String
    /// Label of the region.
    public let regionLabel: String
    /// The areas of the region, in the order of the tables; at most 60. What is reported from elsewhere is not
    /// counted.
    public let areas: [Area]
    /// Which names of areas the tables carry.
    public let areaNames: AreaNames
    /// The organisations that were expected to report.
    public let expected: [ExpectedOrganisation]

    /// A frame.
    public init(
        period: Period, asOf: Int, regionCode: String = "SEE", regionLabel: String = "South-eastern Europe",
        areas: [Area], areaNames: AreaNames = .current, expected: [ExpectedOrganisation]
    ) {
        precondition(areas.count <= 60, "A region has at most 60 areas, so that a set of them fits a word.")
        precondition(Set(areas).count == areas.count, "Each area of a region is named once.")
        self.period = period
        self.asOf = asOf
        self.regionCode = regionCode
        self.regionLabel = regionLabel
        self.areas = areas
        self.areaNames = areaNames
        self.expected = expected
    }

    /// The quarters of the period.
    public var quarters: [Period] {
        let first = Period(quarterOf: period.firstDay)
        return (0..<period.frequency.months / 3).map { first.advanced(by: $0) }
    }
}
