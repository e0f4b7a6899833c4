import Anonymisation
import Model

/// To whom, to which case and to which stay, referral or return each record belongs.
///
/// The same case or unit reported again, in any quarter, is one number here. Records of persons who refuse
/// statistical use are not in it, so that no later step can read them; nor are the stubs of an earlier refusal,
/// which say nothing.
struct RecordIndex {
    /// The records that count, by submission (in the table's order), then by kind (as `RecordKind.allCases`).
    private(set) var submissions: [[KindRecords]] = []
    /// The cases: person, organisation and case key.
    private(set) var cases = UnitList()
    /// The stays, referrals and returns: person, organisation, kind and unit key; by kind.
    private var units = [UnitList](repeating: UnitList(), count: RecordKind.allCases.count)

    init(_ table: SubmissionTable, _ local: LocalPersons, _ persons: PersonIndex) {
        submissions.reserveCapacity(table.places.count)
        var keys = UnitKeys()
        var organisation: UInt16 = 0
        for (position, place) in table.places.enumerated() {
            if place.organisation != organisation {
                keys = UnitKeys()
                organisation = place.organisation
            }
            let batch = table.submissions[position].records
            let rows = LinkedRows(place: place, local: local, persons: persons)
            submissions.append(add(batch, rows, &keys))
        }
    }

    /// The units of a kind.
    func units(of kind: RecordKind) -> UnitList { units[kind.position] }

    /// Records that count.
    var recordCount: Int { submissions.reduce(0) { $1.reduce($0) { $0 + $1.count } } }

    private mutating func add(
        _ batch: StandardBatch, _ rows: LinkedRows, _ keys: inout UnitKeys
    ) -> [KindRecords] {
        var byKind = [KindRecords](repeating: KindRecords(), count: RecordKind.allCases.count)
        let columns = UnitColumns(batch.columns, kind: rows.place.kind)
        let organisation = rows.place.organisation
        for row in 0..<batch.count {
            let person = rows.person(of: row)
            guard person != PersonIndex.excluded, !columns.isStub(row) else { continue }
            let kind = columns.kind(of: row)
            let caseNumber = keys.caseNumber(columns.caseKey(of: row), of: person) {
                cases.append(person: person, organisation: organisation)
            }
            let unit = keys.unit(columns.unitKey(of: row, kind), of: person, kind) {
                units[kind.position].append(person: person, organisation: organisation)
            }
            byKind[kind.position].append(row: row, inCase: caseNumber, unit: unit)
        }
        return byKind
    }
}

/// The linked persons of one submission's records.
private struct LinkedRows {
    let place: SubmissionTable.Place
    let local: LocalPersons
    let persons: PersonIndex

    func person(of row: Int) -> UInt32 {
        persons.ofLocal[Int(local.ofRecord[place.firstRecord + row])]
    }
}

extension RecordKind {
    /// The kind's position among all kinds.
    var position: Int { Int(rawValue - CodeList.firstEntry) }
}
