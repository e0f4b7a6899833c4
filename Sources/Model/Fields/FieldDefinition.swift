/// How much a field says about who the person is; decides what a message may quote.
public enum Sensitivity: String, Sendable, CaseIterable {
    /// A keyed pseudonym.
    case key
    /// A direct identifier: never quoted, never kept.
    case identifying
    /// A date, place or number that helps to find a person: located, never quoted.
    case quasiIdentifying
    /// A code of a list: the only values that a message may quote.
    case coded
    /// Text that may hold anything: never quoted, never kept.
    case freeText
}

/// A set of kinds of records.
public struct RecordKindSet: OptionSet, Sendable, Hashable {
    /// The bits, one per kind.
    public let rawValue: UInt8

    /// A set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The set of one kind.
    public init(_ kind: RecordKind) { rawValue = 1 << (kind.rawValue - CodeList.firstEntry) }

    /// Case records.
    public static let caseRecord = RecordKindSet(.caseRecord)
    /// Stays.
    public static let shelterStay = RecordKindSet(.shelterStay)
    /// Referrals.
    public static let referral = RecordKindSet(.referral)
    /// Returns.
    public static let returnReintegration = RecordKindSet(.returnReintegration)
    /// Every kind.
    public static let all: RecordKindSet = [.caseRecord, .shelterStay, .referral, .returnReintegration]
}

/// What a standard field's values are.
public enum FieldType: Sendable, Hashable {
    /// One code of a list.
    case code(CodeList)
    /// A set of codes of a list.
    case codes(CodeList)
    /// One area.
    case area
    /// Several areas.
    case areas
    /// A date, as precise as given.
    case date
    /// A whole number, 0 or more.
    case count
    /// A score from 0 to 1, kept in thousandths.
    case score
    /// A keyed pseudonym.
    case token
    /// Repeated entries of several parts, such as services.
    case entries(EntryShape)
}

/// A field of the standard record: the one source of schemas, the data dictionary, decoders and messages.
public struct FieldDefinition: Sendable, Hashable {
    /// The field.
    public let field: StandardField
    /// Its name in files, snake_case.
    public let name: String
    /// What its values are.
    public let type: FieldType
    /// Its title for people.
    public let title: String
    /// One sentence on what it holds.
    public let description: String
    /// The kinds of records that have it.
    public let kinds: RecordKindSet
    /// The kinds for which a record without it cannot be used.
    public let critical: RecordKindSet
    /// The kinds for which its absence is worth a warning and counts in item completeness.
    public let expected: RecordKindSet
    /// How much it says about who the person is.
    public let sensitivity: Sensitivity
    /// Whether a date may lie after the day on which the submission was prepared.
    public let mayLieAhead: Bool
    /// Its counterpart in IOM's Human Trafficking Case Data Standard.
    public let htcds: String?
    /// Its counterpart in the CTDC global dataset.
    public let ctdc: String?
    /// The IC-TIP unit of description it belongs to: E event, V victim, R reporting entity.
    public let icTIP: String?

    init(
        _ field: StandardField, _ name: String, _ type: FieldType, title: String, _ description: String,
        kinds: RecordKindSet, critical: RecordKindSet, expected: RecordKindSet, sensitivity: Sensitivity,
        mayLieAhead: Bool = false, htcds: String? = nil, ctdc: String? = nil, icTIP: String? = nil
    ) {
        self.field = field
        self.name = name
        self.type = type
        self.title = title
        self.description = description
        self.kinds = kinds
        self.critical = critical
        self.expected = expected
        self.sensitivity = sensitivity
        self.mayLieAhead = mayLieAhead
        self.htcds = htcds
        self.ctdc = ctdc
        self.icTIP = icTIP
    }
}

/// A field of the case tier only.
public struct TransientDefinition: Sendable, Hashable {
    /// The field.
    public let field: TransientField
    /// Its name in files, snake_case.
    public let name: String
    /// Its title for people.
    public let title: String
    /// One sentence on what it holds.
    public let description: String
    /// How much it says about who the person is.
    public let sensitivity: Sensitivity

    init(
        _ field: TransientField, _ name: String, title: String, _ description: String,
        sensitivity: Sensitivity
    ) {
        self.field = field
        self.name = name
        self.title = title
        self.description = description
        self.sensitivity = sensitivity
    }
}

/// The standard: every field with its definition.
public enum Standard {
    /// The standard record's fields, in the order of `StandardField.allCases`.
    public static let fields: [FieldDefinition] =
        keyFields + personFields + protectionFields + stayFields + referralFields + returnFields

    /// The standard field of this name, or nil.
    public static func field(named name: String) -> StandardField? { fieldsByName[name] }

    /// The transient field of this name, or nil.
    public static func transientField(named name: String) -> TransientField? { transientByName[name] }

    private static let fieldsByName = Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.field) })
    private static let transientByName = Dictionary(
        uniqueKeysWithValues: transientFields.map { ($0.name, $0.field) })
}

extension StandardField {
    /// What the standard says of the field.
    public var definition: FieldDefinition { Standard.fields[Int(rawValue)] }

    /// The field's name in files.
    public var name: String { definition.name }
}

extension TransientField {
    /// What the standard says of the field.
    public var definition: TransientDefinition { Standard.transientFields[Int(rawValue)] }

    /// The field's name in files.
    public var name: String { definition.name }
}

/// A field that a source's column can be mapped to, or one part of a field of repeated entries.
public enum FieldTarget: Sendable, Hashable {
    /// A standard field as a whole.
    case standard(StandardField)
    /// One part of a field of entries: `services_received/start`.
    case part(StandardField, part: Int)
    /// A field of the case tier only.
    case transient(TransientField)

    /// The target's name in a mapping: `sex`, `services_received/start`, `family_name`.
    public var name: String {
        switch self {
        case .standard(let field): return field.name
        case .transient(let field): return field.name
        case .part(let field, let part):
            guard case .entries(let shape) = field.definition.type else { return field.name }
            return "\(field.name)/\(shape.parts[part].name)"
        }
    }

    /// How much its values say about who the person is.
    public var sensitivity: Sensitivity {
        switch self {
        case .standard(let field), .part(let field, _): field.definition.sensitivity
        case .transient(let field): field.definition.sensitivity
        }
    }

    /// The target of this name, or nil.
    public init?(name: String) {
        if let field = Standard.field(named: name) {
            self = .standard(field)
        } else if let field = Standard.transientField(named: name) {
            self = .transient(field)
        } else {
            let pieces = name.split(separator: "/", maxSplits: 1).map { String($0) }
            guard pieces.count == 2, let field = Standard.field(named: pieces[0]) else { return nil }
            guard case .entries(let shape) = field.definition.type else { return nil }
            guard let part = shape.parts.firstIndex(where: { $0.name == pieces[1] }) else { return nil }
            self = .part(field, part: part)
        }
    }
}
