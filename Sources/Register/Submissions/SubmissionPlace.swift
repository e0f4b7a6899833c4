import Model

/// Where the files of a submission stand below the register's folder.
struct SubmissionPlace: Sendable, Hashable {
    let series: SubmissionSeries
    let area: Area
    let number: Int

    /// The folders, from the register's own down.
    var folders: [String] {
        [RegisterFolder.submissions, area.code, series.period.text, series.organisation.rawValue]
    }

    /// The records file, relative to the register.
    var path: String { "\((folders + [stem]).joined(separator: "/")).csv.gz" }

    /// The manifest's file, relative to the register.
    var manifestPath: String { "\((folders + [stem]).joined(separator: "/")).json" }

    private var stem: String { "\(series.kindName)-r\(number)" }
}
