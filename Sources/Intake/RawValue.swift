import Formats

/// A value as a file could have written it: makes small batches without a file, for examples and tests.
public enum RawValue: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
    /// The record has no such field.
    case missing
    /// JSON null.
    case null
    /// Text.
    case text(String)
    /// A JSON number or boolean.
    case literal(String)
    /// Several texts.
    case list([String])
    /// Text with bytes that the file's encoding does not have.
    case undecodable(String)

    /// Text.
    public init(stringLiteral text: String) { self = .text(text) }

    /// No such field.
    public init(nilLiteral: ()) { self = .missing }

    fileprivate var kind: FieldTable.Kind {
        switch self {
        case .missing, .text, .undecodable: .text
        case .null: .null
        case .literal: .literal
        case .list: .list
        }
    }

    fileprivate var bytes: [UInt8]? {
        switch self {
        case .missing: nil
        case .null: []
        case .text(let text), .literal(let text), .undecodable(let text): Array(text.utf8)
        case .list(let items):
            Array(items.map { Array($0.utf8) }.joined(separator: [FieldTable.listSeparator]))
        }
    }
}

extension RawBatch {
    /// A batch of these records, one value per slot, one record a line under a heading line.
    public init(firstRecord: Int = 1, layout: RawLayout, records: [[RawValue]]) {
        var table = FieldTable(slotCount: layout.slots.count)
        for (index, record) in records.enumerated() {
            precondition(record.count == layout.slots.count, "A record has one value per slot of the layout.")
            for (slot, value) in record.enumerated() {
                table.kinds.append(value.kind)
                if case .undecodable = value {
                    table.faults.append(
                        FormatFault(
                            kind: .undecodableBytes, record: index, slot: slot, line: firstRecord + index + 1,
                            byteOffset: nil))
                }
                guard let bytes = value.bytes else {
                    table.ranges.append(.missing)
                    continue
                }
                table.ranges.append(
                    FieldTable.ByteRange(start: UInt32(table.bytes.count), length: UInt32(bytes.count)))
                table.bytes.append(contentsOf: bytes)
            }
            table.lines.append(firstRecord + index + 1)
            table.rows.append(firstRecord + index + 1)
        }
        self.init(firstRecord: firstRecord, layout: layout, table: table)
    }
}
