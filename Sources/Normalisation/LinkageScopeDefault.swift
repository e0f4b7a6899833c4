import Model

/// The linkage scope of records that state none: regional where they have a number or key that all organisations
/// share, the supplier's own where they do not.
enum LinkageScopeDefault {
    /// Fills the scope of records that state none.
    static func set(in batch: inout CaseBatch) {
        var scopes = batch.columns.codes(.linkageScope) ?? Array(repeating: 0, count: batch.count)
        let numbers = batch.transients[.regionalPersonNumber]
        let keys = batch.columns.tokens(.personKey)
        for record in scopes.indices where scopes[record] == 0 {
            let hasNumber = numbers.map { !$0.range(of: record).isEmpty } ?? false
            let hasKey = keys.map { !$0[record].isAbsent } ?? false
            let scope: LinkageScope = hasNumber || hasKey ? .regional : .supplier
            scopes[record] = scope.rawValue
        }
        batch.columns[.linkageScope] = .codes(scopes)
    }
}
