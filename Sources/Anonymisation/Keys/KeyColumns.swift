import Model

/// The keys of the records that go on, before it is settled how far each person may be linked.
struct KeyColumns {
    var supplierPerson: [Token]
    var regionalPerson: [Token]
    var caseNumber: [Token]
    var unit: [Token]
    var parentUnit: [Token]
    var referral: [Token]
    var shelter: [Token]
    var partner: [Token]

    /// `count` records without keys.
    init(count: Int) {
        let none = [Token](repeating: .absent, count: count)
        supplierPerson = none
        regionalPerson = none
        caseNumber = none
        unit = none
        parentUnit = none
        referral = none
        shelter = none
        partner = none
    }

    /// The keys that a prepared submission of an organisation brings along.
    ///
    /// A record with nothing but a person key gets a supplier's key from it that equals no other supplier's, so
    /// that it cannot be linked over organisations unless its scope says so.
    init(prepared columns: Columns, organisation: OrganisationID, count: Int) {
        func tokens(_ field: StandardField) -> [Token] {
            columns.tokens(field) ?? [Token](repeating: .absent, count: count)
        }
        supplierPerson = tokens(.supplierPersonKey)
        regionalPerson = tokens(.personKey)
        caseNumber = tokens(.caseKey)
        unit = tokens(.unitKey)
        parentUnit = tokens(.parentUnitKey)
        referral = tokens(.referralKey)
        shelter = tokens(.shelterKey)
        partner = tokens(.partnerKey)
        for index in 0..<count where supplierPerson[index].isAbsent && !regionalPerson[index].isAbsent {
            supplierPerson[index] = Self.key(of: regionalPerson[index], within: organisation)
        }
    }

    /// Settles the scope of each record by the scope that its source `wishes`, and writes the scope and all keys, of
    /// stubs those that a stub keeps.
    ///
    /// Whoever has no regional number, or is not plainly said to be linkable over organisations, is linked within
    /// the supplier only: her person key is then the supplier's and equals no other supplier's.
    func write(wishes: [UInt8]?, _ selection: RecordSelection, to columns: inout Columns) {
        var person = supplierPerson
        var scopes = [UInt8](repeating: LinkageScope.supplier.rawValue, count: supplierPerson.count)
        for index in supplierPerson.indices {
            precondition(!supplierPerson[index].isAbsent, "A record that passes validation has a person key.")
            let isRegional =
                wishes?[index] == LinkageScope.regional.rawValue && !regionalPerson[index].isAbsent
            guard isRegional else { continue }
            person[index] = regionalPerson[index]
            scopes[index] = LinkageScope.regional.rawValue
        }
        columns[.personKey] = .tokens(person)
        columns[.supplierPersonKey] = .tokens(supplierPerson)
        columns[.linkageScope] = .codes(scopes)
        let others: [(StandardField, [Token])] = [
            (.caseKey, caseNumber), (.unitKey, unit), (.parentUnitKey, parentUnit), (.referralKey, referral),
            (.shelterKey, shelter), (.partnerKey, partner),
        ]
        for (field, tokens) in others {
            let kept = selection.blanked(tokens, of: field)
            columns[field] = kept.contains { !$0.isAbsent } ? .tokens(kept) : nil
        }
    }

    /// No key is needed here: whoever does not have the person's token cannot make this one.
    private static func key(of token: Token, within organisation: OrganisationID) -> Token {
        var bytes = Array(organisation.rawValue.utf8) + [0]
        token.append(to: &bytes)
        let hash = SHA256.hash(of: bytes.span.bytes).leading128
        return Token(high: hash.high, low: hash.low)
    }
}
