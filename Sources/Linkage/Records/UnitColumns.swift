import Model

/// The columns of a submission that say what each record is about.
struct UnitColumns {
    private let kind: RecordKind?
    private let kinds: [UInt8]?
    private let consents: [UInt8]?
    private let cases: [Token]?
    private let units: [Token]?
    private let entries: [Int32]?
    private let sent: [Int32]?
    private let returns: [Int32]?

    init(_ columns: Columns, kind: RecordKind?) {
        self.kind = kind
        kinds = columns.codes(.recordType)
        consents = columns.codes(.consentStatUse)
        cases = columns.tokens(.caseKey)
        units = columns.tokens(.unitKey)
        entries = columns.dates(.entryDate)
        sent = columns.dates(.sentDate)
        returns = columns.dates(.returnDate)
    }

    /// Whether the record refuses statistical use: nothing but its keys is left.
    func isStub(_ row: Int) -> Bool { consents?[row] == YesNo.no.rawValue }

    /// The record's own kind, else the submission's. Where neither says it, the person counts and no event does.
    func kind(of row: Int) -> RecordKind {
        kinds.flatMap { RecordKind(rawValue: $0[row]) } ?? kind ?? .caseRecord
    }

    /// The key of the record's case.
    func caseKey(of row: Int) -> Token { cases?[row] ?? .absent }

    /// What the record's unit is known by.
    func unitKey(of row: Int, _ kind: RecordKind) -> UnitKeys.UnitKey {
        if let key = units?[row], !key.isAbsent { return .token(key) }
        let date: PartialDate
        switch kind {
        case .caseRecord: date = .absent
        case .shelterStay: date = PartialDate(raw: entries?[row] ?? PartialDate.absent.raw)
        case .referral: date = PartialDate(raw: sent?[row] ?? PartialDate.absent.raw)
        case .returnReintegration: date = PartialDate(raw: returns?[row] ?? PartialDate.absent.raw)
        }
        return date.isKnown ? .date(date.raw) : .none
    }
}
