public import Model
public import Statistics

/// Cell suppression: sensitive numbers are withheld, and further ones until sums give none of them back.
///
/// Source: the threshold rule and complementary suppression as in Hundepool et al., *Statistical Disclosure
/// Control* (2012), chapter 4; applied to all tables of a period as one family.
public struct CellSuppression: DisclosureMethod {
    public let name = "suppression"
    private let policy: SuppressionPolicy

    /// A method under a policy.
    public init(policy: SuppressionPolicy) { self.policy = policy }

    public func release(of drafts: [DraftTable], for period: Period) throws(DisclosureError) -> Release {
        let family = try ReleaseFamily(of: drafts)
        var suppression = SecondarySuppression(of: family, policy: policy)
        try suppression.protect()
        var tables: [ReleasedTable] = []
        for (position, draft) in drafts.enumerated() {
            let writer = CellWriter(
                draft: draft, cells: family.cells[position], family: family, hidden: suppression.hidden,
                policy: policy)
            tables.append(ReleasedTable(from: draft, cells: writer.released()))
        }
        return Release(period: period, tables: tables, method: statement(of: tables))
    }

    private func statement(of tables: [ReleasedTable]) -> DisclosureStatement {
        var (cells, suppressed) = (0, 0)
        for cell in tables.lazy.flatMap(\.cells) {
            switch cell.value {
            case .number, .measure, .notReached: cells += 1
            case .suppressed:
                cells += 1
                suppressed += 1
            case .notApplicable, .notReported: break
            }
        }
        let parameters = [
            DisclosureStatement.Parameter(name: "threshold", value: "\(policy.threshold)"),
            DisclosureStatement.Parameter(name: "minimumDenominator", value: "\(policy.minimumDenominator)"),
            DisclosureStatement.Parameter(
                name: "minimumContributors", value: "\(policy.minimumContributors)"),
        ]
        return DisclosureStatement(
            method: name, parameters: parameters, cells: cells, suppressed: suppressed)
    }
}
