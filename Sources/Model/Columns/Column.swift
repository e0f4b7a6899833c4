/// The values of one standard field over a batch, one case per type of value. None can hold text.
@frozen
public enum Column: Sendable, Hashable {
    /// A code's byte per record.
    case codes([UInt8])
    /// A set of codes per record, as `CodeSet` bits.
    case codeSets([UInt64])
    /// An area's two bytes per record.
    case areas([UInt16])
    /// Several areas per record.
    case areaLists(ListColumn<UInt16>)
    /// A `PartialDate`'s raw form per record.
    case dates([Int32])
    /// A count, or a score in thousandths, per record; `EntryShape.absent` and null reasons as for dates.
    case numbers([Int32])
    /// A token per record.
    case tokens([Token])
    /// Repeated entries per record, their parts laid out one after the other.
    case entries(ListColumn<Int32>)

    /// An empty column of the right case for a field's type.
    public init(for type: FieldType) {
        switch type {
        case .code: self = .codes([])
        case .codes: self = .codeSets([])
        case .area: self = .areas([])
        case .areas: self = .areaLists(ListColumn())
        case .date: self = .dates([])
        case .count, .score: self = .numbers([])
        case .token: self = .tokens([])
        case .entries: self = .entries(ListColumn())
        }
    }

    /// Records in the column.
    public var count: Int {
        switch self {
        case .codes(let values): values.count
        case .codeSets(let values): values.count
        case .areas(let values): values.count
        case .areaLists(let lists): lists.count
        case .dates(let values), .numbers(let values): values.count
        case .tokens(let values): values.count
        case .entries(let lists): lists.count
        }
    }
}

/// Lists of different lengths, one per record, in one allocation.
@frozen
public struct ListColumn<Element: Sendable & Hashable>: Sendable, Hashable {
    /// Where each record's list ends in `values`; the first begins at 0.
    public var ends: [UInt32]
    /// All elements, record by record.
    public var values: [Element]

    /// An empty column.
    @inlinable
    public init() {
        ends = []
        values = []
    }

    /// Records in the column.
    @inlinable
    public var count: Int { ends.count }

    /// Appends one record's list.
    @inlinable
    public mutating func append(_ list: some Sequence<Element>) {
        values.append(contentsOf: list)
        ends.append(UInt32(values.count))
    }

    /// The place of a record's list in `values`.
    @inlinable
    public func range(of record: Int) -> Range<Int> {
        Int(record == 0 ? 0 : ends[record - 1])..<Int(ends[record])
    }

    /// A record's list.
    @inlinable
    public subscript(record: Int) -> ArraySlice<Element> { values[range(of: record)] }
}

/// The columns of a batch by field; a field that the source does not have has no column.
@frozen
public struct Columns: Sendable, Hashable {
    @usableFromInline
    var columns: [Column?]

    /// No columns.
    public init() { columns = Array(repeating: nil, count: StandardField.allCases.count) }

    /// The column of a field; nil where the source does not have it.
    @inlinable
    public subscript(field: StandardField) -> Column? {
        get { columns[Int(field.rawValue)] }
        set { columns[Int(field.rawValue)] = newValue }
    }

    /// The fields that have a column, in the standard's order.
    public var fields: [StandardField] { StandardField.allCases.filter { self[$0] != nil } }
}

extension Columns {
    /// The code bytes of a field; nil where it has no column (or is not a coded field).
    @inlinable
    public func codes(_ field: StandardField) -> [UInt8]? {
        if case .codes(let values)? = self[field] { values } else { nil }
    }

    /// The sets of a field as `CodeSet` bits.
    @inlinable
    public func codeSets(_ field: StandardField) -> [UInt64]? {
        if case .codeSets(let values)? = self[field] { values } else { nil }
    }

    /// The dates of a field in raw form.
    @inlinable
    public func dates(_ field: StandardField) -> [Int32]? {
        if case .dates(let values)? = self[field] { values } else { nil }
    }

    /// The areas of a field.
    @inlinable
    public func areas(_ field: StandardField) -> [UInt16]? {
        if case .areas(let values)? = self[field] { values } else { nil }
    }

    /// The area lists of a field.
    @inlinable
    public func areaLists(_ field: StandardField) -> ListColumn<UInt16>? {
        if case .areaLists(let lists)? = self[field] { lists } else { nil }
    }

    /// The numbers of a field.
    @inlinable
    public func numbers(_ field: StandardField) -> [Int32]? {
        if case .numbers(let values)? = self[field] { values } else { nil }
    }

    /// The tokens of a field.
    @inlinable
    public func tokens(_ field: StandardField) -> [Token]? {
        if case .tokens(let values)? = self[field] { values } else { nil }
    }

    /// The entries of a field.
    @inlinable
    public func entries(_ field: StandardField) -> ListColumn<Int32>? {
        if case .entries(let lists)? = self[field] { lists } else { nil }
    }
}
