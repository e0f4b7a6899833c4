import Statistics

/// The rules that make a single number sensitive, whatever stands beside it.
struct PrimaryRules {
    let policy: SuppressionPolicy

    /// Why a quantity must be withheld; nil where it may be shown. Zero is no secret: nobody is behind it.
    func reason(for quantity: Quantity) -> SuppressionReason? {
        guard quantity.value > 0 else { return nil }
        if quantity.persons < policy.threshold { return .smallCount }
        if quantity.contributions.count < policy.minimumContributors { return .fewContributors }
        return nil
    }
}
