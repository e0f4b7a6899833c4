import Model

/// What a person last said of the use of her records: how far they may be linked, and whether they may be counted.
///
/// Of two statements of one day the stricter one holds, so that no order of records can loosen it.
struct Wishes {
    private(set) var isSupplierOnly = false
    private(set) var isRefusal = false
    /// The area of the record that refused.
    private(set) var area = Area.absent
    private var scopeRecency = Recency.never
    private var consentRecency = Recency.never

    /// Takes what one record says of the scope; an empty or unknown one says nothing.
    mutating func add(scope: UInt8, at recency: Recency) {
        guard scope >= CodeList.firstEntry, recency >= scopeRecency else { return }
        let isStricter = scope == LinkageScope.supplier.rawValue
        if recency > scopeRecency || isStricter { isSupplierOnly = isStricter }
        scopeRecency = recency
    }

    /// Takes what one record says of consent; an empty or unknown one says nothing.
    mutating func add(consent: UInt8, at recency: Recency, in area: Area) {
        guard consent >= CodeList.firstEntry, recency >= consentRecency else { return }
        let refuses = consent == YesNo.no.rawValue
        if recency > consentRecency || (refuses && !isRefusal) {
            isRefusal = refuses
            self.area = area
        }
        consentRecency = recency
    }

    /// Takes the consent that the same person stated elsewhere.
    mutating func addConsent(of other: Wishes) {
        guard other.consentRecency > .never else { return }
        let consent = other.isRefusal ? YesNo.no : YesNo.yes
        add(consent: consent.rawValue, at: other.consentRecency, in: other.area)
    }
}
