import Model
import Normalisation

/// Turns a batch's identifying numbers into the standard's key columns.
///
/// Within a supplier a token tells which kind of number it was made of: a person number 17 and a case number 17
/// of one office are two persons'.
struct KeyMaker: Sendable {
    private let regionalPerson: TokenSeries
    private let personOfPerson: TokenSeries
    private let personOfCase: TokenSeries
    private let personOfRegional: TokenSeries
    private let caseOfCase: TokenSeries
    private let caseOfPerson: TokenSeries
    private let unitOfNumber: [TokenSeries]
    private let unitOfCase: [TokenSeries]
    private let shelter: TokenSeries
    private let partner: TokenSeries

    init(_ key: LinkingKey, organisation: OrganisationID) {
        let supplier = organisation.rawValue
        regionalPerson = TokenSeries(key.derived(for: .personRegional), [])
        let person = key.derived(for: .personSupplier)
        personOfPerson = TokenSeries(person, [supplier, "person"])
        personOfCase = TokenSeries(person, [supplier, "case"])
        personOfRegional = TokenSeries(person, [supplier, "regional"])
        let caseNumber = key.derived(for: .caseNumber)
        caseOfCase = TokenSeries(caseNumber, [supplier, "case"])
        caseOfPerson = TokenSeries(caseNumber, [supplier, "person"])
        let unit = key.derived(for: .unit)
        unitOfNumber = RecordKind.allCases.map { TokenSeries(unit, [supplier, $0.code, "number"]) }
        unitOfCase = RecordKind.allCases.map { TokenSeries(unit, [supplier, $0.code, "case"]) }
        let organisations = key.derived(for: .organisation)
        shelter = TokenSeries(organisations, [supplier, "shelter"])
        // Not within the supplier: two suppliers that name one partner alike mean the same.
        partner = TokenSeries(organisations, ["partner"])
    }

    /// The keys of `records` of a batch, in that order.
    func keys(of records: [Int], in batch: CaseBatch) -> KeyColumns {
        let numbers = BatchNumbers(batch)
        var keys = KeyColumns(count: records.count)
        var message: [UInt8] = []
        for (index, record) in records.enumerated() {
            addPerson(record, numbers, to: &keys, at: index, message: &message)
            addUnit(record, numbers, to: &keys, at: index, message: &message)
            addOrganisations(record, numbers, to: &keys, at: index, message: &message)
        }
        return keys
    }

    private func addPerson(
        _ record: Int, _ numbers: BatchNumbers, to keys: inout KeyColumns, at index: Int,
        message: inout [UInt8]
    ) {
        let localCase = numbers.localCase[record]
        let localPerson = numbers.localPerson[record]
        let regional = numbers.regionalPerson[record]
        let (series, number) =
            !localPerson.isEmpty
            ? (personOfPerson, localPerson)
            : !localCase.isEmpty ? (personOfCase, localCase) : (personOfRegional, regional)
        precondition(!number.isEmpty, "A record that passes validation has a number of the person or case.")
        keys.supplierPerson[index] = series.token(of: number, message: &message)
        if !regional.isEmpty {
            keys.regionalPerson[index] = regionalPerson.token(of: regional, message: &message)
        }
        if !localCase.isEmpty {
            keys.caseNumber[index] = caseOfCase.token(of: localCase, message: &message)
        } else if !localPerson.isEmpty {
            keys.caseNumber[index] = caseOfPerson.token(of: localPerson, message: &message)
        }
    }

    private func addUnit(
        _ record: Int, _ numbers: BatchNumbers, to keys: inout KeyColumns, at index: Int,
        message: inout [UInt8]
    ) {
        let kind = numbers.kind(of: record)
        let own = numbers.unit(of: record)
        if !own.isEmpty {
            keys.unit[index] = series(unitOfNumber, of: kind).token(of: own, message: &message)
        } else {
            let date = numbers.eventDate(of: record).text
            let number = numbers.firstKnown(of: record)
            keys.unit[index] = series(unitOfCase, of: kind).token(
                of: number, further: date, message: &message)
        }
        let referrals = series(unitOfNumber, of: .referral)
        let parent = numbers.parentReferral[record]
        if kind == .referral, !parent.isEmpty {
            keys.parentUnit[index] = referrals.token(of: parent, message: &message)
        }
        let referral = numbers.referral[record]
        if kind == .shelterStay, !referral.isEmpty {
            keys.referral[index] = referrals.token(of: referral, message: &message)
        }
    }

    private func addOrganisations(
        _ record: Int, _ numbers: BatchNumbers, to keys: inout KeyColumns, at index: Int,
        message: inout [UInt8]
    ) {
        let kind = numbers.kind(of: record)
        let code = numbers.shelter[record]
        if kind == .shelterStay, !code.isEmpty {
            keys.shelter[index] = shelter.token(of: code, message: &message)
        }
        let name = numbers.partner(of: record)
        if !name.isEmpty { keys.partner[index] = partner.token(of: name, message: &message) }
    }

    private func series(_ series: [TokenSeries], of kind: RecordKind) -> TokenSeries {
        series[Int(kind.rawValue - CodeList.firstEntry)]
    }
}
