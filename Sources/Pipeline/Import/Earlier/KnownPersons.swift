import Anonymisation
import Model
import Validation

/// What an organisation has said of its persons' sex and citizenship, each as it was first known.
struct KnownPersons {
    private struct Fact {
        var value: UInt32 = 0
        var period: Period?
    }

    private struct Person {
        var sex = Fact()
        var citizenship = Fact()
    }

    private var persons: [Token: Person] = [:]

    /// Takes a submission in; what was known first stays.
    mutating func add(_ submission: StandardSubmission) {
        let period = submission.envelope.period
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
            if let period = Self.period(person.sex, unlike: sex) {
                report(record) { FileFinding.otherSex(since: period, at: $0) }
            }
            if let period = Self.period(person.citizenship, unlike: citizenship) {
                report(record) { FileFinding.otherCitizenship(since: period, at: $0) }
            }
        }
    }

    private static func period(_ fact: Fact, unlike value: UInt32) -> Period? {
        fact.value != 0 && value != 0 && fact.value != value ? fact.period : nil
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
    func each(_ body: (Int, Token, UInt32, UInt32) -> Void) {
        for (record, key) in keys.enumerated() where !key.isAbsent {
            let sex = sexes?[record] ?? 0
            let areas = citizenships.map { $0[record].filter { $0 >= Area.firstEntry } }
            body(
                record, key, sex >= CodeList.firstEntry ? UInt32(sex) : 0,
                UInt32(areas?.min() ?? 0))
        }
    }
}
