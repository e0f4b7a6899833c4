public import Model

extension FieldTarget {
    /// Whether it holds a number or code by which persons, cases or events are told apart: as it is, letter by letter.
    public var isNumber: Bool {
        guard case .transient(let field) = self else { return false }
        switch field {
        case .localCaseID, .localPersonID, .regionalPersonNumber, .documentNumber, .nationalNumber, .stayID,
            .referralID, .returnID, .parentReferralID:
            return true
        default: return false
        }
    }
}
