import Anonymisation
import Model

/// The persons as each organisation tells them apart: its records that share a supplier's person key.
///
/// They are numbered in the order in which they first appear, organisation by organisation; the key itself goes
/// no further than the table in which it is looked up.
struct LocalPersons {
    /// A regional key that a record of a person carries.
    struct RegionalKey {
        let person: UInt32
        let key: Token
    }

    /// The person of each record.
    private(set) var ofRecord: [UInt32] = []
    /// What each person last said in her organisation.
    private(set) var wishes: [Wishes] = []
    /// The organisation of each person; ascending.
    private(set) var organisations: [UInt16] = []
    /// The regional keys met, several for a person whose records differ.
    private(set) var regionalKeys: [RegionalKey] = []

    // The regional key met last, so that a person's many records add it once.
    private var lastKey: [Token] = []

    /// Persons.
    var count: Int { wishes.count }

    init(_ table: SubmissionTable) {
        ofRecord.reserveCapacity(table.recordCount)
        var position = 0
        while position < table.places.count {
            let organisation = table.places[position].organisation
            let next = table.places[position...].firstIndex { $0.organisation != organisation }
            let end = next ?? table.places.count
            add(table, position..<end)
            position = end
        }
        lastKey = []
    }

    /// Adds the submissions of one organisation.
    private mutating func add(_ table: SubmissionTable, _ positions: Range<Int>) {
        let records = positions.reduce(0) { $0 + table.places[$1].count }
        var keys = KeyTable(capacity: records / 2)
        var persons: [UInt32] = []
        for position in positions {
            add(table.submissions[position].records, table.places[position], &keys, &persons)
        }
    }

    private mutating func add(
        _ batch: StandardBatch, _ place: SubmissionTable.Place, _ keys: inout KeyTable,
        _ persons: inout [UInt32]
    ) {
        let supplierKeys = batch.columns.tokens(.supplierPersonKey)
        let personKeys = batch.columns.tokens(.personKey)
        let scopes = batch.columns.codes(.linkageScope)
        let consents = batch.columns.codes(.consentStatUse)
        for record in 0..<batch.count {
            let personKey = personKeys?[record] ?? .absent
            let supplierKey = supplierKeys?[record] ?? .absent
            let scope = scopes?[record] ?? 0
            let ownKey = supplierKey.isAbsent ? personKey : supplierKey
            let person = number(of: ownKey, in: place, &keys, &persons)
            ofRecord.append(UInt32(person))
            wishes[person].add(scope: scope, at: place.recency)
            wishes[person].add(consent: consents?[record] ?? 0, at: place.recency, in: place.area)
            guard scope == LinkageScope.regional.rawValue, !personKey.isAbsent else { continue }
            if personKey != supplierKey { add(personKey, of: person) }
        }
    }

    /// The person with a key; records without any key are one person each, never one for all of them.
    private mutating func number(
        of key: Token, in place: SubmissionTable.Place, _ keys: inout KeyTable, _ persons: inout [UInt32]
    ) -> Int {
        guard !key.isAbsent else { return newPerson(place.organisation) }
        let number = keys.number(of: KeyTable.Key(key))
        if number == persons.count { persons.append(UInt32(newPerson(place.organisation))) }
        return Int(persons[number])
    }

    private mutating func newPerson(_ organisation: UInt16) -> Int {
        wishes.append(Wishes())
        organisations.append(organisation)
        lastKey.append(.absent)
        return wishes.count - 1
    }

    private mutating func add(_ key: Token, of person: Int) {
        guard lastKey[person] != key else { return }
        lastKey[person] = key
        regionalKeys.append(RegionalKey(person: UInt32(person), key: key))
    }
}
