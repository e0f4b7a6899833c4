/// One code of a code list, with its English label and the spellings met in the region's files.
public struct CodeEntry: Sendable, Hashable {
    /// The standard code, such as `PLANNED`.
    public let code: String
    /// The English label.
    public let label: String
    /// Other spellings: local languages, HTCDS and CTDC codes, older names. Compared after folding.
    public let synonyms: [String]

    /// An entry; synonyms may be left out where only code and label are met.
    public init(_ code: String, _ label: String, _ synonyms: [String] = []) {
        self.code = code
        self.label = label
        self.synonyms = synonyms
    }
}

/// A closed list of codes. In memory a code is one byte: 0 absent, 1–4 a `NullReason`, 5… the entries in order.
public struct CodeList: Sendable, Hashable {
    /// Identifier as in SDMX, such as `CL_SEX`.
    public let id: String
    /// What the list is of.
    public let title: String
    /// The entries; the first one has the byte `CodeList.firstEntry`.
    public let entries: [CodeEntry]

    /// The byte of the first entry.
    public static let firstEntry: UInt8 = 5

    /// A list; at most 59 entries, so that a set of codes fits into 64 bits.
    public init(id: String, title: String, entries: [CodeEntry]) {
        precondition(
            entries.count <= 59, "A code list holds at most 59 entries, so that sets fit into 64 bits.")
        self.id = id
        self.title = title
        self.entries = entries
    }

    /// The entry that a byte stands for; nil for absent, null reasons and bytes beyond the list.
    public func entry(for byte: UInt8) -> CodeEntry? {
        let index = Int(byte) - Int(Self.firstEntry)
        return entries.indices.contains(index) ? entries[index] : nil
    }

    /// The text of a byte as written in files: the code, `_U`… for a null reason, empty for absent.
    public func text(for byte: UInt8) -> String {
        if let entry = entry(for: byte) { return entry.code }
        return NullReason(rawValue: byte).map { "\($0.text)" } ?? ""
    }

    /// The byte of a code written exactly as in the list (or `_U`, `_N`, `_Z`, `_X`); nil for anything else.
    public func byte(forCode code: String) -> UInt8? {
        if let index = entries.firstIndex(where: { $0.code == code }) {
            return Self.firstEntry + UInt8(index)
        }
        return NullReason.allCases.first { "\($0.text)" == code }?.rawValue
    }
}

/// An enumeration whose cases are the entries of a code list, in order, from raw value 5.
public protocol CodedValue: RawRepresentable<UInt8>, CaseIterable, Sendable, Hashable {
    /// The list whose entries the cases are.
    static var list: CodeList { get }
}

extension CodedValue {
    /// The standard code, such as `PLANNED`.
    public var code: String { Self.list.text(for: rawValue) }

    /// The English label.
    public var label: String { Self.list.entry(for: rawValue)?.label ?? code }
}

/// A set of codes of one list, or a null reason: bit `n` stands for the byte `n`.
@frozen
public struct CodeSet: Sendable, Hashable {
    /// The bits; 0 is absent.
    public var bits: UInt64

    /// A set from its bits.
    @inlinable
    public init(bits: UInt64) { self.bits = bits }

    /// The set of these values.
    public init<Value: CodedValue>(_ values: [Value]) {
        bits = values.reduce(0) { $0 | (1 << UInt64($1.rawValue)) }
    }

    /// Whether nothing was said: no value and no null reason.
    @inlinable
    public var isAbsent: Bool { bits == 0 }

    /// Whether at least one value (not a null reason) is in the set.
    @inlinable
    public var hasValue: Bool { bits >> 5 != 0 }

    /// Whether `value` is in the set.
    @inlinable
    public func contains<Value: CodedValue>(_ value: Value) -> Bool {
        bits & (1 << UInt64(value.rawValue)) != 0
    }

    /// The bytes in the set, ascending.
    public var bytes: [UInt8] { (1..<64).filter { bits & (1 << UInt64($0)) != 0 }.map { UInt8($0) } }
}
