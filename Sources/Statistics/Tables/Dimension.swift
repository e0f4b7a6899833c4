/// A dimension of a table, with its members and how they add up.
public struct Dimension: Sendable, Hashable {
    /// Which dimension of the standard set it is; its raw value is the SDMX component id.
    public enum ID: String, Sendable, Hashable, CaseIterable {
        /// Reporting area, with the region.
        case area = "REF_AREA"
        /// Sex.
        case sex = "SEX"
        /// Minor or adult at identification.
        case age = "AGE_GROUP"
        /// Form of exploitation, rolled up as in the reports of the Regional Clearing Point.
        case exploitation = "EXPLOITATION"
        /// National, foreign of the region, other foreign.
        case origin = "ORIGIN_GROUP"
        /// Shelter, referral mechanism, return programme.
        case source = "SOURCE_TYPE"
        /// Victim status.
        case status = "VICTIM_STATUS"
        /// Citizenship.
        case citizenship = "CITIZENSHIP"
        /// A breakdown of one indicator's own, such as the month of follow-up or the required field.
        case detail = "DETAIL"
    }

    /// How the members of a dimension add up; disclosure control relies on it.
    public enum Additivity: Sendable, Hashable {
        /// Each unit is in exactly one leaf: the leaves add up to the total.
        case partition
        /// A unit may be in several leaves, or in none: no sum holds.
        case multiple
        /// As areas: the leaves add up to the total plus the overlap, "counted in more than one area".
        case overlapping
    }

    /// A member of a dimension.
    public struct Member: Sendable, Hashable {
        /// What a member is to the others.
        public enum Role: Sendable, Hashable {
            /// One of the parts.
            case leaf
            /// All together, each unit once (`_T`, or the region).
            case total
            /// The units counted in more than one leaf, once for each leaf beyond the first.
            case overlap
        }

        /// The code, as in SDMX: `SRB`, `F`, `_T`.
        public let code: String
        /// The English label.
        public let label: String
        /// What it is to the others.
        public let role: Role

        /// A member.
        public init(_ code: String, _ label: String, _ role: Role = .leaf) {
            self.code = code
            self.label = label
            self.role = role
        }
    }

    /// Which dimension it is.
    public let id: ID
    /// Its title for people.
    public let title: String
    /// The members, the total first where there is one.
    public let members: [Member]
    /// How they add up.
    public let additivity: Additivity

    /// A dimension.
    public init(id: ID, title: String, members: [Member], additivity: Additivity) {
        self.id = id
        self.title = title
        self.members = members
        self.additivity = additivity
    }
}
