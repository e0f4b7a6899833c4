import Model
import Statistics

/// All numbers of the tables that draw on the same persons, and every sum that holds among them.
///
/// Cells of different tables that count the same units are one variable, so that withholding a number in one
/// table withholds it in all. What can be worked out by subtraction (denominator − numerator, total − one of
/// several overlapping parts) is a variable too, though it stands in no table.
struct ReleaseFamily {
    private(set) var variables: [FamilyVariable] = []
    private(set) var relations: [FamilyRelation] = []
    /// Positions of the relations of each variable.
    private(set) var relationsOf: [[Int]] = []
    /// Per table, per cell.
    private(set) var cells: [[FamilyCell]] = []
    private var positions: [FamilyVariable.Key: Int] = [:]
    private var knownRelations: Set<FamilyRelationKey> = []

    /// The family of the sensitive ones among these tables.
    ///
    /// - Throws: `DisclosureError` where the tables contradict each other or themselves.
    init(of drafts: [DraftTable]) throws(DisclosureError) {
        for draft in drafts {
            cells.append(draft.isSensitive ? try add(draft) : [])
        }
        for (position, draft) in drafts.enumerated() where draft.isSensitive {
            try addSums(of: draft, cells: cells[position])
        }
        for draft in drafts where draft.isSensitive {
            try addParents(of: draft)
        }
        relationsOf = Array(repeating: [], count: variables.count)
        for (index, relation) in relations.enumerated() {
            for position in relation.parts + relation.wholes { relationsOf[position].append(index) }
        }
    }

    private mutating func add(_ draft: DraftTable) throws(DisclosureError) -> [FamilyCell] {
        var result: [FamilyCell] = []
        result.reserveCapacity(draft.cells.count)
        for (index, cell) in draft.cells.enumerated() {
            let place = CellPlace(of: index, in: draft)
            switch (cell.value, draft.measure) {
            case (.quantity(let quantity), .count(let population)):
                result.append(.number(try variable(population, quantity, at: place, in: draft)))
            case (.quantity(let quantity), .sum(let population)):
                result.append(
                    .number(try variable(population, quantity, at: place, in: draft, isCount: false)))
            case (.ratio(let numerator, let denominator), .ratio(let above, let below, let isPart, _)):
                let ratio = Ratio(above: above, below: below, numerator: numerator, denominator: denominator)
                result.append(try add(ratio, isPart: isPart, at: place, in: draft))
            case (.statistic(_, let over), .statistic(let population, _)):
                result.append(.statistic(over: try variable(population, over, at: place, in: draft)))
            case (.notApplicable, _), (.notReported, _):
                result.append(.empty)
            default:
                throw .notAdditive(table: draft.id)
            }
        }
        return result
    }

    private struct Ratio {
        let above: PopulationID
        let below: PopulationID
        let numerator: Quantity
        let denominator: Quantity
    }

    private mutating func add(
        _ ratio: Ratio, isPart: Bool, at place: CellPlace, in draft: DraftTable
    ) throws(DisclosureError) -> FamilyCell {
        let numerator = try variable(ratio.above, ratio.numerator, at: place, in: draft, isCount: isPart)
        guard isPart else {
            let denominator = try variable(
                ratio.below, ratio.denominator, at: place, in: draft, role: .publicFigure, isCount: false)
            return .ratio(numerator: numerator, denominator: denominator)
        }
        let denominator = try variable(ratio.below, ratio.denominator, at: place, in: draft)
        try addRemainder(of: numerator, in: denominator, at: place, table: draft)
        return .ratio(numerator: numerator, denominator: denominator)
    }

    /// What is left of `whole` without `part`: nobody prints it, anybody can subtract.
    private mutating func addRemainder(
        of part: Int, in whole: Int, at place: CellPlace, table draft: DraftTable
    ) throws(DisclosureError) {
        guard part != whole else { return }
        let (inner, outer) = (variables[part], variables[whole])
        let value = outer.quantity.value - inner.quantity.value
        let persons = outer.quantity.persons - inner.quantity.persons
        guard value >= 0 else { throw .negative(table: draft.id) }
        let rest = Quantity(
            value: value, persons: max(persons, value == 0 ? 0 : 1),
            contributions: outer.quantity.contributions)
        let name = PopulationID(
            "\(outer.key.population.rawValue) − \(inner.key.population.rawValue)"
                + inner.key.coordinates.filter { !outer.key.coordinates.contains($0) }.joined())
        let remainder = try variable(name, rest, at: place, in: draft, role: .remainder)
        addRelation(FamilyRelation(parts: [part, remainder], wholes: [whole]))
    }

    private mutating func variable(
        _ population: PopulationID, _ quantity: Quantity, at place: CellPlace, in draft: DraftTable,
        role: FamilyVariable.Role = .cell, isCount: Bool = true
    ) throws(DisclosureError) -> Int {
        guard quantity.value >= 0, quantity.persons >= 0 else { throw .negative(table: draft.id) }
        let key = FamilyVariable.Key(population: population, coordinates: place.coordinates)
        if let position = positions[key] {
            let known = variables[position]
            guard known.quantity.value == quantity.value else {
                throw .contradiction(population: population, tables: [known.table, draft.id])
            }
            return position
        }
        positions[key] = variables.count
        variables.append(
            FamilyVariable(
                key: key, quantity: quantity, role: role, table: draft.id, isCount: isCount))
        return variables.count - 1
    }
}

// The sums that hold.
extension ReleaseFamily {
    private mutating func addSums(of draft: DraftTable, cells: [FamilyCell]) throws(DisclosureError) {
        for dimension in draft.dimensions.indices {
            for line in TableLine.lines(of: draft, along: dimension) {
                try addSum(along: line, of: draft, cells: cells) { cell in
                    switch cell {
                    case .number(let position), .statistic(let position): position
                    case .ratio(_, let denominator): denominator
                    case .empty: nil
                    }
                }
                try addSum(along: line, of: draft, cells: cells) { cell in
                    if case .ratio(let numerator, _) = cell { numerator } else { nil }
                }
            }
        }
    }

    /// The sum along one line of a table, for the numbers that `number` picks from its cells.
    private mutating func addSum(
        along line: TableLine, of draft: DraftTable, cells: [FamilyCell], number: (FamilyCell) -> Int?
    ) throws(DisclosureError) {
        let dimension = draft.dimensions[line.dimension]
        let leaves = line.members(of: dimension, .leaf).compactMap { number(cells[$0]) }
        let totals = line.members(of: dimension, .total).compactMap { number(cells[$0]) }
        guard let total = totals.first, !leaves.isEmpty else { return }
        guard variables[total].role != .publicFigure else { return }
        switch dimension.additivity {
        case .multiple:
            for leaf in leaves {
                try addRemainder(
                    of: leaf, in: total, at: CellPlace(of: line.cells[0], in: draft), table: draft)
            }
        case .partition:
            try addRelation(parts: leaves, wholes: [total], of: draft)
        case .overlapping:
            let overlap = line.members(of: dimension, .overlap).compactMap { number(cells[$0]) }
            // A statistic's line may lack the overlap: then no sum holds that could be relied on or attacked.
            guard !overlap.isEmpty else { return }
            try addRelation(parts: leaves, wholes: [total] + overlap, of: draft)
        }
    }

    /// Denominators that are part of a published population: the difference can be worked out.
    private mutating func addParents(of draft: DraftTable) throws(DisclosureError) {
        let (inner, parent): (PopulationID, PopulationID)
        switch draft.measure {
        case .ratio(_, let denominator, _, let within?): (inner, parent) = (denominator, within)
        case .statistic(let over, let within?): (inner, parent) = (over, within)
        default: return
        }
        for index in draft.cells.indices {
            let place = CellPlace(of: index, in: draft)
            let innerKey = FamilyVariable.Key(population: inner, coordinates: place.coordinates)
            let outerKey = FamilyVariable.Key(population: parent, coordinates: place.coordinates)
            guard let part = positions[innerKey], let whole = positions[outerKey] else { continue }
            try addRemainder(of: part, in: whole, at: place, table: draft)
        }
    }

    private mutating func addRelation(parts: [Int], wholes: [Int], of draft: DraftTable)
        throws(DisclosureError)
    {
        let left = parts.reduce(0) { $0 + variables[$1].quantity.value }
        let right = wholes.reduce(0) { $0 + variables[$1].quantity.value }
        guard left == right else { throw .notAdditive(table: draft.id) }
        addRelation(FamilyRelation(parts: parts, wholes: wholes))
    }

    private mutating func addRelation(_ relation: FamilyRelation) {
        guard knownRelations.insert(FamilyRelationKey(relation)).inserted else { return }
        relations.append(relation)
    }
}

/// What makes two relations the same.
private struct FamilyRelationKey: Hashable {
    let parts: [Int]
    let wholes: [Int]

    init(_ relation: FamilyRelation) {
        parts = relation.parts.sorted()
        wholes = relation.wholes.sorted()
    }
}
