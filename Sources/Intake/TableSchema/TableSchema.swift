/// What a source's table schema says of the columns of its files, as they are before any mapping.
///
/// Source: Table Schema (https://specs.frictionlessdata.io/table-schema/), with the keys that its second version added.
public struct TableSchema: Sendable, Hashable {
    /// What is said of one column.
    public struct Field: Sendable, Hashable {
        /// The heading, or the path from the record.
        public let name: String
        /// What its values are.
        public let type: SchemaType
        /// Texts that stand for no value.
        public let missingValues: [[UInt8]]
        /// What else holds for its values.
        public let constraints: SchemaConstraints
    }

    /// Columns whose values together stand once in a file.
    public struct Key: Sendable, Hashable {
        /// The columns, by their places among the fields.
        public let fields: [Int]
        /// Whether it is the primary key, no part of which may be missing.
        public let isPrimary: Bool
    }

    /// The columns, in the order of the schema.
    public let fields: [Field]
    /// The primary key, unique keys, and columns whose values stand once.
    public let keys: [Key]
    /// What the schema says and nobody checks.
    public let unchecked: Unchecked

    /// What a schema says and nobody checks.
    public struct Unchecked: Sendable, Hashable {
        /// Whether there are foreign keys: a submission is one table.
        public var foreignKeys = false
        /// Columns of a type, or with a constraint, that is not known here.
        public var columns: [String] = []

        /// Whether all is checked.
        public var isEmpty: Bool { !foreignKeys && columns.isEmpty }
    }

    private let places: [HeadingKey: Int]

    init(fields: [Field], keys: [Key], unchecked: Unchecked) {
        self.fields = fields
        self.keys = keys
        self.unchecked = unchecked
        // The reader lets no two fields of one heading pass.
        places = Dictionary(
            fields.indices.map { (HeadingKey(fields[$0].name), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The place of the field that speaks of a column; nil where none does. Case, accents and blanks make no difference,
    /// as in a mapping.
    public func place(of heading: String) -> Int? { places[HeadingKey(heading)] }

    /// The fields of a table that has no column for them, and whether each cannot do without: what is required, or a
    /// part of the primary key. In XML and JSON any path may come late, so that none is missing.
    public func missingColumns(in layout: RawLayout) -> [(name: String, isNeeded: Bool)] {
        let found = Set(layout.slots.compactMap { place(of: $0.heading) })
        let needed = Set(keys.filter(\.isPrimary).flatMap(\.fields))
        return fields.indices.filter { !found.contains($0) }.map {
            (fields[$0].name, fields[$0].constraints.isRequired || needed.contains($0))
        }
    }
}

/// What a field of a table schema says of its values, beside their type.
public struct SchemaConstraints: Sendable, Hashable {
    /// An end of a range.
    public struct Bound: Sendable, Hashable {
        /// The value at the end.
        public let value: SchemaValue
        /// Whether the value itself lies outside.
        public let isExclusive: Bool
    }

    /// Whether each record has a value.
    public var isRequired = false
    /// Whether no two records have the same value; it is among the keys of the schema, too.
    public var isUnique = false
    /// The fewest characters of a text.
    public var leastLength: Int?
    /// The most characters of a text.
    public var mostLength: Int?
    /// The ends below which no value lies.
    public var lowest: [Bound] = []
    /// The ends above which no value lies.
    public var highest: [Bound] = []
    /// What the whole of a text keeps.
    public var pattern: TextPattern?
    /// The values that there are; nil: any.
    public var values: ValueList?

    /// The values that there are.
    public struct ValueList: Sendable, Hashable {
        /// Those of a text, in order of their bytes.
        let texts: [[UInt8]]
        /// Those of other types.
        let values: Set<SchemaValue>

        /// How many.
        public var count: Int { texts.count + values.count }

        /// Whether a value is one of them.
        public func contains(_ value: SchemaValue, text: UnsafeBufferPointer<UInt8>) -> Bool {
            guard case .text = value else { return values.contains(value) }
            var (low, high) = (0, texts.count)
            while low < high {
                let middle = (low + high) / 2
                if texts[middle].lexicographicallyPrecedes(text) { low = middle + 1 } else { high = middle }
            }
            return low < texts.count && texts[low].elementsEqual(text)
        }
    }

    /// Nothing.
    init() {}
}
