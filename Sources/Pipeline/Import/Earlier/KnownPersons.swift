import Anonymisation
import Model
import Validation

/// What an organisation has said of its persons' sex and citizenship, each as it was first known: some 40 bytes a person.
struct KnownPersons {
    /// A value, 0 where it is not known, and the place of its quarter among `periods`.
    private struct Fact {
        var value: UInt16 = 0
        var period: UInt16 = 0
    }

    private struct Person {
        var sex = Fact()
        var citizenship = Fact()
    }

    private var persons: [Token: Person] = [:]
    private var periods: [Period] = []

    /// Takes a submission in; what was known first stays.
    mutating func add(_ submission: StandardSubmission) {
        periods.append(submission.envelope.period)
        // An organisation that sends four kinds every quarter would take four thousand years to fill it.
        let period = UInt16(clamping: periods.count - 1)
        PersonColumns(submission.records).each { _, key, sex, citizenship in
            var person = persons[key] ?? Person()
            if person.sex.value == 0, sex != 0 { person.sex = Fact(value: sex, period: period) }
            if person.citizenship.value == 0, citizenship != 0 {
                person.citizenship = Fact(value: citizenship, period: period)
            }
            persons[key] = person
        }
    }

    /// Calls `report` for each record that says something else of its person than was known, with what is to be said.
    func eachContradiction(
        in records: StandardBatch, report: (Int, (Place) -> FileFinding) -> Void
    ) {
        if persons.isEmpty { return }
        PersonColumns(records).each { record, key, sex, citizenship in
            guard let person = persons[key] else { return }
            if let period = period(of: person.sex, unlike: sex) {
                report(record) { FileFinding.otherSex(since: period, at: $0) }
            }
            if let period = period(of: person.citizenship, unlike: citizenship) {
                report(record) { FileFinding.otherCitizenship(since: period, at: $0) }
            }
        }
    }

    private func period(of fact: Fact, unlike value: UInt16) -> Period? {
        fact.value != 0 && value != 0 && fact.value != value ? periods[Int(fact.period)] : nil
    }
}

/// The columns that tell who a person is and what does not change of her.
private struct PersonColumns {
    private let keys: [Token]
    private let sexes: [UInt8]?
    private let citizenships: ListColumn<UInt16>?

    init(_ records: StandardBatch) {
        keys =
            records.columns.tokens(.supplierPersonKey) ?? records.columns.tokens(.personKey)
            ?? [Token](repeating: .absent, count: records.count)
        sexes = records.columns.codes(.sex)
        citizenships = records.columns.areaLists(.citizenship)
    }

    /// Calls `body` with each record that has a person: its sex and its first citizenship, 0 where not known.
    func each(_ body: (Int, Token, UInt16, UInt16) -> Void) {
        for (record, key) in keys.enumerated() where !key.isAbsent {
            let sex = sexes?[record] ?? 0
            var citizenship: UInt16 = 0
            if let range = citizenships?.range(of: record), let areas = citizenships?.values {
                for place in range where areas[place] >= Area.firstEntry {
                    citizenship = citizenship == 0 ? areas[place] : min(citizenship, areas[place])
                }
            }
            body(record, key, sex >= CodeList.firstEntry ? UInt16(sex) : 0, citizenship)
        }
    }
}
