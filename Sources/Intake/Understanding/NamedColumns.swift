/// Finds the columns of a file that a mapping names, whatever their case, accents and spaces.
struct NamedColumns {
    private let byHeading: [HeadingKey: [Int]]
    // Of headings after names of groups; none where those are not to be passed over.
    private let byLastStep: [HeadingKey: [Int]]

    /// Columns under these headings, told apart.
    init(_ headings: [String], passesOverGroups: Bool) {
        byHeading = Dictionary(grouping: headings.indices) { HeadingKey(headings[$0]) }
        guard passesOverGroups else {
            byLastStep = [:]
            return
        }
        let grouped = headings.indices.compactMap { column in
            Self.lastStep(of: headings[column]).map { (key: HeadingKey($0), column: column) }
        }
        byLastStep = Dictionary(grouping: grouped, by: \.key).mapValues { $0.map(\.column) }
    }

    /// The columns that a mapping means, and the name by which they were found: the first that the file has, as it
    /// is or after names of groups; nil where it has none.
    func columns(of mapping: SourceDescription.ColumnMapping) -> (name: String, columns: [Int])? {
        for table in [byHeading, byLastStep] {
            for name in mapping.names {
                if let columns = table[HeadingKey(name)] { return (name, columns) }
            }
        }
        return nil
    }

    /// Every heading that a source's mapping knows.
    static func keys(of source: SourceDescription) -> Set<HeadingKey> {
        Set(source.mapping.flatMap(\.names).map { HeadingKey($0) })
    }

    /// What follows the names of groups, `data-prs_Gender`, `person/prs_Gender`, `person:prs_Gender`; nil where none
    /// stand before it.
    static func lastStep(of heading: String) -> String? {
        guard let mark = heading.lastIndex(where: { "/-:".contains($0) }), mark != heading.startIndex else {
            return nil
        }
        let step = String(heading[heading.index(after: mark)...])
        return step.isEmpty ? nil : step
    }
}
