import Statistics

/// Turns the cells of one draft table into released cells, given what is withheld in the family.
struct CellWriter {
    let draft: DraftTable
    let cells: [FamilyCell]
    let family: ReleaseFamily
    let hidden: [Bool]
    let policy: SuppressionPolicy

    /// Units below which a published ratio or statistic is marked as unreliable.
    static let unreliableBelow = 30

    func released() -> [ReleasedCell] {
        draft.cells.indices.map { index in
            let draftCell = draft.cells[index]
            guard draft.isSensitive else { return open(draftCell) }
            return cell(draftCell, cells[index])
        }
    }

    private func cell(_ draftCell: DraftCell, _ familyCell: FamilyCell) -> ReleasedCell {
        switch (draftCell.value, familyCell) {
        case (.quantity(let quantity), .number(let position)):
            if let reason = reason(forHiding: position) { return withheld(reason) }
            return shown(.number(quantity.value), of: draftCell)
        case (.ratio(let above, let below), .ratio(let numerator, let denominator)):
            return ratio(above, below, numerator, denominator, of: draftCell)
        case (.statistic(let value, let over), .statistic(let position)):
            return statistic(value, over, position, of: draftCell)
        case (.notApplicable, _): return shown(.notApplicable, of: draftCell)
        case (.notReported, _): return shown(.notReported, of: draftCell)
        default: return withheld(.unresolved)
        }
    }

    private func ratio(
        _ above: Quantity, _ below: Quantity, _ numerator: Int, _ denominator: Int, of draftCell: DraftCell
    ) -> ReleasedCell {
        if below.value == 0 { return shown(.notApplicable, of: draftCell) }
        if hidden[numerator] || hidden[denominator] { return withheld(.partWithheld) }
        let isPublic = family.variables[denominator].role == .publicFigure
        if !isPublic, below.value < policy.minimumDenominator { return withheld(.smallDenominator) }
        let value = ReleasedValue.measure(
            thousandths: Percentage.thousandths(above.value, of: below.value), over: below.value)
        return ReleasedCell(
            value: value, isProvisional: draftCell.notObservable > 0,
            isUnreliable: !isPublic && below.value < Self.unreliableBelow, numerator: above.value)
    }

    private func statistic(
        _ value: Int?, _ over: Quantity, _ position: Int, of draftCell: DraftCell
    ) -> ReleasedCell {
        if over.value == 0 { return shown(.notApplicable, of: draftCell) }
        if hidden[position] { return withheld(.partWithheld) }
        if over.persons < policy.minimumDenominator { return withheld(.smallDenominator) }
        let released = value.map { ReleasedValue.measure(thousandths: $0, over: over.value) }
        return ReleasedCell(
            value: released ?? .notReached(over: over.value), isProvisional: draftCell.notObservable > 0,
            isUnreliable: over.value < Self.unreliableBelow, numerator: nil)
    }

    /// Cells about organisations and files: nothing to hide.
    private func open(_ draftCell: DraftCell) -> ReleasedCell {
        switch draftCell.value {
        case .quantity(let quantity): return shown(.number(quantity.value), of: draftCell)
        case .ratio(_, let below) where below.value == 0: return shown(.notApplicable, of: draftCell)
        case .ratio(let above, let below):
            let value = ReleasedValue.measure(
                thousandths: Percentage.thousandths(above.value, of: below.value), over: below.value)
            return ReleasedCell(
                value: value, isProvisional: draftCell.notObservable > 0, isUnreliable: false,
                numerator: above.value)
        case .statistic(let value?, let over):
            return shown(.measure(thousandths: value, over: over.value), of: draftCell)
        case .statistic(nil, let over): return shown(.notReached(over: over.value), of: draftCell)
        case .notApplicable: return shown(.notApplicable, of: draftCell)
        case .notReported: return shown(.notReported, of: draftCell)
        }
    }

    private func reason(forHiding position: Int) -> SuppressionReason? {
        guard hidden[position] else { return nil }
        return PrimaryRules(policy: policy).reason(for: family.variables[position].quantity) ?? .secondary
    }

    private func withheld(_ reason: SuppressionReason) -> ReleasedCell {
        ReleasedCell(value: .suppressed(reason), isProvisional: false, isUnreliable: false, numerator: nil)
    }

    private func shown(_ value: ReleasedValue, of draftCell: DraftCell) -> ReleasedCell {
        ReleasedCell(
            value: value, isProvisional: draftCell.notObservable > 0, isUnreliable: false, numerator: nil)
    }
}

/// Percentages in thousandths of a percent point, rounded half away from zero to one decimal.
enum Percentage {
    /// `numerator ÷ denominator` in percent, to one decimal, in thousandths: 48.6 % is 48,600.
    static func thousandths(_ numerator: Int, of denominator: Int) -> Int {
        let tenths = (numerator * 2000 + denominator) / (denominator * 2)
        return tenths * 100
    }
}
