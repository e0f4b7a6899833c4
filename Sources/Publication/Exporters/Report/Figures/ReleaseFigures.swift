import Disclosure
import Model
import Statistics

/// The figures of one release, found by table and codes.
struct ReleaseFigures {
    let period: Period
    private let tables: [String: ReleasedTable]

    init(_ release: Release) {
        period = release.period
        // A release has each table once; of two with one name the first would be shown.
        tables = Dictionary(release.tables.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The table of this name; nil where there is none.
    func table(_ id: String) -> ReleasedTable? { tables[id] }

    /// The cell of these members, one per dimension; nil where the table or a member is missing.
    func observation(in table: String, _ codes: [String]) -> Observation? {
        guard let table = tables[table], table.dimensions.count == codes.count else { return nil }
        var index = 0
        for (dimension, code) in zip(table.dimensions, codes) {
            guard let member = dimension.members.firstIndex(where: { $0.code == code }) else { return nil }
            index = index * dimension.members.count + member
        }
        return table.observation(at: index)
    }

    /// The region's cell of a table by area.
    func region(of table: String) -> Observation? {
        guard let areas = tables[table]?.dimensions.first else { return nil }
        return areas.members.first { $0.role == .total }.flatMap { observation(in: table, [$0.code]) }
    }
}

extension ReleasedTable {
    /// One cell as an observation.
    func observation(at index: Int) -> Observation {
        Observation(
            cells[index], members: zip(dimensions, coordinates(of: index)).map { $0.members[$1] })
    }
}
