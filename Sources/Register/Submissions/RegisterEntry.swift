public import Model

/// One accepted submission as the journal names it: where its files are and what identifies their content.
public struct RegisterEntry: Sendable, Hashable {
    /// What it may replace, and be replaced in.
    public let series: SubmissionSeries
    /// The reporting area.
    public let area: Area
    /// The revision that its sender declared.
    public let revision: Int
    /// The number in its files' names: the revision, or the next free one where that was taken.
    public let number: Int
    /// The day on which it was prepared (days since 1970-01-01), where stated.
    public let preparedOn: Int?
    /// Records in it.
    public let records: Int
    /// SHA-256 of its envelope and records: equal content has an equal hash.
    public let contentHash: String
    /// SHA-256 of its manifest file.
    let manifestHash: String

    /// The name by which people call it: `NGO-1/2003-Q2/SHELTER_STAY-r1`.
    public var name: String { "\(series.text)-r\(number)" }

    /// The manifest's file, relative to the register.
    var manifestPath: String { place.manifestPath }

    /// The records' file, relative to the register.
    var path: String { place.path }

    /// Where its files stand.
    var place: SubmissionPlace { SubmissionPlace(series: series, area: area, number: number) }

    /// Whether this one is in force rather than `other` of the same series: by declared revision, then the day
    /// of preparation, then content. The order of imports plays no part.
    func prevails(over other: RegisterEntry) -> Bool {
        if revision != other.revision { return revision > other.revision }
        let (day, otherDay) = (preparedOn ?? .min, other.preparedOn ?? .min)
        if day != otherDay { return day > otherDay }
        return other.contentHash.utf8.lexicographicallyPrecedes(contentHash.utf8)
    }
}
