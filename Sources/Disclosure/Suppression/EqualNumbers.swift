import Statistics

/// Numbers that are equal whatever is withheld, since all else in a sum with them is zero, and zeros are shown: an
/// area where only women were met has one number for its total and its women. They are shown or withheld together.
struct EqualNumbers {
    /// The members of each class; a class of one for a number that equals no other.
    private(set) var classes: [[Int]] = []
    /// The class of each variable.
    private(set) var classOf: [Int] = []

    init(of family: ReleaseFamily) {
        var parent = Array(family.variables.indices)
        func root(_ position: Int) -> Int {
            var position = position
            while parent[position] != position {
                parent[position] = parent[parent[position]]
                position = parent[position]
            }
            return position
        }
        for relation in family.relations {
            let parts = relation.parts.filter { Self.isNoZero($0, family) }
            let wholes = relation.wholes.filter { Self.isNoZero($0, family) }
            if parts.count == 1, wholes.count == 1 { parent[root(parts[0])] = root(wholes[0]) }
        }
        var numbers: [Int: Int] = [:]
        for position in family.variables.indices {
            let root = root(position)
            let number = numbers[root] ?? classes.count
            if numbers[root] == nil {
                numbers[root] = number
                classes.append([])
            }
            classes[number].append(position)
            classOf.append(number)
        }
    }

    /// A zero is shown; the remainder that nobody prints is not, zero or not.
    private static func isNoZero(_ position: Int, _ family: ReleaseFamily) -> Bool {
        family.variables[position].role == .remainder || family.variables[position].quantity.value > 0
    }
}
