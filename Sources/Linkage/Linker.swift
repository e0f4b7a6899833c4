public import Anonymisation

/// Links de-identified records into pathways: whose records are whose, and what they say together.
///
/// The result depends on what the records say and on which tokens are equal, never on the tokens' values nor on
/// the order in which the submissions come.
public struct Linker: Sendable {
    /// A linker that links by exact person tokens.
    public init() {}

    /// The pathways of the persons in the submissions in force, and what linking them found.
    public func link(_ submissions: [StandardSubmission]) -> LinkedPathways {
        let table = SubmissionTable(submissions)
        let local = LocalPersons(table)
        var clusters = PersonClusters(count: local.count)
        ExactLinkage.join(local, in: &clusters)
        let persons = PersonIndex(local, clusters)
        let records = RecordIndex(table, local, persons)
        return PathwayBuilder(table: table, persons: persons, records: records).build()
    }
}
