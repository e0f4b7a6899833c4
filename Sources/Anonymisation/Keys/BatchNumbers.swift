import Model
import Normalisation

/// What the keys of a batch's records are made of. Holds identifiers.
struct BatchNumbers {
    let localCase: LocalNumbers
    let localPerson: LocalNumbers
    let regionalPerson: LocalNumbers
    let referral: LocalNumbers
    let parentReferral: LocalNumbers
    let shelter: LocalNumbers
    private let stay: LocalNumbers
    private let returnNumber: LocalNumbers
    private let receiver: LocalNumbers
    private let nextProvider: LocalNumbers
    private let kinds: [RecordKind?]
    private let entries: [Int32]?
    private let sent: [Int32]?
    private let returned: [Int32]?
    private let reintegrated: [Int32]?
    private static let none: ArraySlice<UInt8> = []

    init(_ batch: CaseBatch) {
        func numbers(_ field: TransientField) -> LocalNumbers {
            LocalNumbers(batch.transients[field], count: batch.count)
        }
        localCase = numbers(.localCaseID)
        localPerson = numbers(.localPersonID)
        regionalPerson = numbers(.regionalPersonNumber)
        referral = numbers(.referralID)
        parentReferral = numbers(.parentReferralID)
        shelter = numbers(.shelterCode)
        stay = numbers(.stayID)
        returnNumber = numbers(.returnID)
        receiver = numbers(.receivingOrganisation)
        nextProvider = numbers(.nextServiceProvider)
        kinds = batch.kinds
        entries = batch.columns.dates(.entryDate)
        sent = batch.columns.dates(.sentDate)
        returned = batch.columns.dates(.returnDate)
        reintegrated = batch.columns.dates(.reintegrationEntryDate)
    }

    /// A record's kind.
    func kind(of record: Int) -> RecordKind {
        guard let kind = kinds[record] else {
            preconditionFailure("A record that passes validation says its kind.")
        }
        return kind
    }

    /// The office's own number of the stay, referral or return; empty where there is none.
    func unit(of record: Int) -> ArraySlice<UInt8> {
        switch kind(of: record) {
        case .caseRecord: Self.none
        case .shelterStay: stay[record]
        case .referral: referral[record]
        case .returnReintegration: returnNumber[record]
        }
    }

    /// The event that tells two units of one case apart where they have no numbers; absent for cases themselves.
    func eventDate(of record: Int) -> PartialDate {
        func date(_ values: [Int32]?) -> PartialDate { PartialDate(raw: values?[record] ?? .min) }
        switch kind(of: record) {
        case .caseRecord: return .absent
        case .shelterStay: return date(entries)
        case .referral: return date(sent)
        case .returnReintegration: return date(returned).isKnown ? date(returned) : date(reintegrated)
        }
    }

    /// The case number, else the person's, else the regional one.
    func firstKnown(of record: Int) -> ArraySlice<UInt8> {
        if !localCase[record].isEmpty { return localCase[record] }
        return localPerson[record].isEmpty ? regionalPerson[record] : localPerson[record]
    }

    /// The organisation that receives the person or assists her next; empty where there is none.
    func partner(of record: Int) -> ArraySlice<UInt8> {
        switch kind(of: record) {
        case .caseRecord, .referral: Self.none
        case .shelterStay: nextProvider[record]
        case .returnReintegration: receiver[record]
        }
    }
}

extension BatchNumbers: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    var description: String { "BatchNumbers(\(kinds.count))" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }
}
