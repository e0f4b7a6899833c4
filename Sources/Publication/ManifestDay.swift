import Model

/// Days as publications write them.
enum ManifestDay {
    /// `2005-02-28` for a count of days since 1970-01-01.
    static func text(_ day: Int) -> String { PartialDate(day: day).text }
}
