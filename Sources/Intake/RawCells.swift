public import Formats

/// The values of a batch, as a loop over one column walks them; valid inside `RawBatch.withCells` only.
@frozen
public struct RawCells {
    @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
    @usableFromInline let ranges: UnsafeBufferPointer<FieldTable.ByteRange>
    @usableFromInline let slotCount: Int

    @usableFromInline
    init(
        bytes: UnsafeBufferPointer<UInt8>, ranges: UnsafeBufferPointer<FieldTable.ByteRange>, slotCount: Int
    ) {
        self.bytes = bytes
        self.ranges = ranges
        self.slotCount = slotCount
    }

    /// The text of a value: empty for an empty cell or null; nil where the record has no such field at all.
    ///
    /// The items of a list are joined by `RawBatch.listSeparator`, which no other value holds.
    @inlinable
    public func text(record: Int, slot: Int) -> UnsafeBufferPointer<UInt8>? {
        let range = ranges[record * slotCount + slot]
        guard !range.isMissing else { return nil }
        // The reader that made the table keeps every range within its bytes; the subscript checks it again.
        let start = Int(range.start)
        return UnsafeBufferPointer(rebasing: bytes[start..<start + Int(range.length)])
    }
}

extension RawBatch {
    /// Joins the items of a list: U+001E, which no text value may hold.
    public static let listSeparator = FieldTable.listSeparator

    /// Lends the batch's values to `body`.
    @inlinable
    public func withCells<Result>(_ body: (RawCells) -> Result) -> Result {
        table.bytes.withUnsafeBufferPointer { bytes in
            table.ranges.withUnsafeBufferPointer { ranges in
                body(RawCells(bytes: bytes, ranges: ranges, slotCount: table.slotCount))
            }
        }
    }

    /// Whether a JSON file says of a value that there is none.
    public func isNull(record: Int, slot: Int) -> Bool { table.kind(record: record, slot: slot) == .null }

    /// What the reader found wrong in the form of these records, in order of the file.
    public var formFaults: [RawFault] {
        table.faults.map {
            RawFault(
                kind: $0.kind.rawValue, isUndecodable: $0.kind == .undecodableBytes, record: $0.record,
                slot: $0.slot, line: $0.line, leavesRecordUnread: $0.kind.leavesRecordUnread)
        }
    }

    /// Whether lines of the file could not be read as records, so that those in the batch have no values.
    public var hasUnreadableRecords: Bool { table.faults.contains(where: \.kind.leavesRecordUnread) }

    /// Physical line of each record, from 1; empty for sheets.
    public var lines: [Int] { hasLines ? table.lines : [] }

    /// Spreadsheet row of each record, from 1; empty for XML and JSON.
    public var rows: [Int] { table.rows }
}

/// A fault in the form of a record, as its reader noted it. Holds no value.
public struct RawFault: Sendable, Hashable {
    /// The kind's name in the reader, such as `shortRow`.
    public let kind: String
    /// Whether the fault is bytes that the file's encoding does not have.
    public let isUndecodable: Bool
    /// Record in the batch, from 0; nil for a fault of the file as a whole.
    public let record: Int?
    /// Slot of the layout, from 0, where known.
    public let slot: Int?
    /// Physical line, from 1.
    public let line: Int
    /// Whether the record stands for something that could not be read as one.
    public let leavesRecordUnread: Bool
}
