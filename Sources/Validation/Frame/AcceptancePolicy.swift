public import Model

/// When a file with rejected records is accepted all the same, and how the rules weigh.
public struct AcceptancePolicy: Sendable, Hashable {
    /// How the configuration sees one rule.
    public enum Weight: Sendable, Hashable {
        /// It is not asked.
        case off
        /// It weighs this much.
        case severity(Severity)
    }

    /// Whether a file may be accepted without its rejected records.
    public var inPart: Bool
    /// The share of rejected records, 0 to 1, above which the whole file is refused.
    public var maximumRejectedShare: Double

    /// Other weights than the rules' own.
    public private(set) var weights: [RuleID: Weight]

    /// A policy without other weights.
    public init(inPart: Bool, maximumRejectedShare: Double) {
        precondition((0...1).contains(maximumRejectedShare), "A share lies between 0 and 1.")
        self.inPart = inPart
        self.maximumRejectedShare = maximumRejectedShare
        weights = [:]
    }

    /// Gives a rule another weight. Throws for an unknown rule, and for one that is fixed.
    public mutating func weigh(_ rule: RuleID, as weight: Weight) throws(PolicyError) {
        guard let known = RuleBook.standard.rule(rule) else {
            throw .unknownRule(rule, nearest: NearSpelling.of(rule.rawValue, among: RuleBook.standard.ids))
        }
        guard !known.isFixed else { throw .ruleIsFixed(rule) }
        weights[rule] = weight
    }
}

/// What is wrong with a policy in the configuration.
public enum PolicyError: Error, Sendable, Hashable {
    /// No rule has this id.
    case unknownRule(RuleID, nearest: String?)
    /// The rule protects persons, or what follows rests on it: the configuration may not change it.
    case ruleIsFixed(RuleID)

    /// The error for people.
    public var message: String {
        switch self {
        case .unknownRule(let rule, let nearest):
            "There is no rule “\(rule.rawValue)”." + (nearest.map { " Did you mean “\($0)”?" } ?? "")
        case .ruleIsFixed(let rule):
            "The rule “\(rule.rawValue)” protects persons or carries what follows; it can be neither changed nor switched off."
        }
    }
}
