import Statistics

/// Where a cell stands in its table.
struct CellPlace {
    /// Member codes of the dimensions that are not at their total, as `SEX=F`, in the order of the dimensions'
    /// ids, so that the same number has the same coordinates in every table.
    let coordinates: [String]

    init(of cell: Int, in draft: DraftTable) {
        var rest = cell
        var named: [String] = []
        for dimension in draft.dimensions.reversed() {
            let member = dimension.members[rest % dimension.members.count]
            rest /= dimension.members.count
            if member.role != .total {
                named.append("\(dimension.id.rawValue)=\(member.code)")
            }
        }
        coordinates = named.sorted()
    }
}

/// The cells of a table that differ in one dimension only.
struct TableLine {
    /// The dimension along which the line runs.
    let dimension: Int
    /// The cells, by the dimension's members.
    let cells: [Int]

    /// The cells of the members with a role.
    func members(of dimension: Dimension, _ role: Dimension.Member.Role) -> [Int] {
        dimension.members.indices.filter { dimension.members[$0].role == role }.map { cells[$0] }
    }

    /// All lines of a table along a dimension.
    static func lines(of draft: DraftTable, along dimension: Int) -> [TableLine] {
        let count = draft.dimensions[dimension].members.count
        let stride = draft.dimensions[(dimension + 1)...].reduce(1) { $0 * $1.members.count }
        return draft.cells.indices
            .filter { ($0 / stride) % count == 0 }
            .map { first in TableLine(dimension: dimension, cells: (0..<count).map { first + $0 * stride }) }
    }
}
