public import Model
public import Statistics

/// A way to make tables safe: the only way from draft to released tables. One method, one file.
public protocol DisclosureMethod: Sendable {
    /// Its name in `pipeline.json` and in what is published.
    var name: String { get }

    /// The release of one period's tables, all of which draw on the same persons and are protected together.
    ///
    /// - Throws: `DisclosureError` when the protection cannot be given; then nothing may be published.
    func release(of drafts: [DraftTable], for period: Period) throws(DisclosureError) -> Release
}

/// Why a release cannot be made. Nothing is published then.
public enum DisclosureError: Error, Sendable, Hashable {
    /// A setting is looser than the floor that the program keeps.
    case belowFloor(setting: String, floor: Int, given: Int)
    /// Two tables state different numbers for one and the same population and coordinates.
    case contradiction(population: PopulationID, tables: [String])
    /// The parts of a table do not add up as its dimension says.
    case notAdditive(table: String)
    /// A count or part that is below zero.
    case negative(table: String)
    /// A cell can still be worked out when all that could be withheld with it is withheld.
    case cannotBeProtected(table: String)
}
