import Model

/// The cases and units of one organisation by their keys.
struct UnitKeys {
    /// What a unit is known by: its key, or its date where it has none.
    enum UnitKey {
        case token(Token)
        case date(Int32)
        case none
    }

    private var cases = Numbers()
    private var units = [Numbers](repeating: Numbers(), count: RecordKind.allCases.count)

    /// The number of a person's case; `make` gives a new one its number. Without a key it is her only case there.
    mutating func caseNumber(_ key: Token, of person: UInt32, make: () -> Int) -> Int {
        cases.number(of: KeyTable.Key(key, within: UInt64(person)), make: make)
    }

    /// The number of a person's unit; `make` gives a new one its number. Case records have no unit.
    ///
    /// The person is part of the key: should an organisation give one unit to two persons, neither gets the
    /// other's facts.
    mutating func unit(_ key: UnitKey, of person: UInt32, _ kind: RecordKind, make: () -> Int) -> Int {
        guard kind != .caseRecord else { return 0 }
        switch key {
        case .token(let token):
            return units[kind.position].number(of: KeyTable.Key(token, within: UInt64(person)), make: make)
        case .date(let raw):
            // No person has this number, so that no token can be taken for a date.
            let date = Token(high: UInt64(UInt32(bitPattern: raw)), low: UInt64(person))
            return units[kind.position].number(of: KeyTable.Key(date, within: .max), make: make)
        case .none:
            return make()
        }
    }
}

/// A key table whose keys have numbers given from outside.
private struct Numbers {
    private var table = KeyTable(capacity: 8)
    private var numbers: [UInt32] = []

    mutating func number(of key: KeyTable.Key, make: () -> Int) -> Int {
        let position = table.number(of: key)
        if position == numbers.count { numbers.append(UInt32(make())) }
        return Int(numbers[position])
    }
}
