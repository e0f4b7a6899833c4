import Model
import Statistics

/// One number of a release family, in however many tables it stands.
struct FamilyVariable {
    /// What makes two cells the same number.
    struct Key: Hashable {
        /// The units that are counted.
        let population: PopulationID
        /// Member codes of the dimensions that are not at their total, by dimension.
        let coordinates: [String]
    }

    /// What an attacker sees of it.
    enum Role {
        /// It stands in a table; it is shown unless it is withheld.
        case cell
        /// It stands in no table but can be worked out: the rest of a ratio, the complement of a part.
        case remainder
        /// It is known to everybody, such as the beds of a shelter.
        case publicFigure
    }

    let key: Key
    /// The true number with what rules look at.
    let quantity: Quantity
    let role: Role
    /// A table that it stands in or comes from, for messages.
    let table: String
    /// Whether the number counts persons or the like (true), or is a sum such as nights (false).
    let isCount: Bool
}

/// A sum that holds among numbers of a family: the positive side equals the negative side.
struct FamilyRelation {
    /// Positions of the variables that add up.
    let parts: [Int]
    /// Positions of the variables that the parts add up to (two for areas: the region and the overlap).
    let wholes: [Int]
}

/// What a cell of a draft table consists of.
enum FamilyCell {
    /// One number.
    case number(Int)
    /// Two numbers.
    case ratio(numerator: Int, denominator: Int)
    /// A statistic over units.
    case statistic(over: Int)
    /// No number at all.
    case empty
}
