import Anonymisation
import Formats
import Model

/// Standard records as the register keeps them: standard CSV, fields in the standard's order, records in the
/// submission's. The same records always give the same bytes.
///
/// Only fields with a value in some record stand in the text, so that a source which has a column without values
/// and one which has no such column are the same. No canonical value holds a comma, a quote or a line end.
struct RecordsText: Sendable {
    private let batch: StandardBatch
    private let cells: [(text: ColumnText, column: Column)]
    private let heading: [UInt8]

    /// Records in one block: some hundred kilobytes, which one thread writes and packs.
    private static let blockSize = 4096

    init(_ batch: StandardBatch) {
        self.batch = batch
        let present = batch.columns.fields.filter { field in
            batch.columns[field].map { Self.hasValue($0) } == true
        }
        // Without records the heading is all there is; a file without any would be taken for a damaged one.
        let fields = present.isEmpty ? [.recordType] : present
        heading = Array((fields.map(\.name).joined(separator: ",") + "\n").utf8)
        cells = present.compactMap { field in
            batch.columns[field].map { (ColumnText.all[Int(field.rawValue)], $0) }
        }
    }

    /// Blocks of the text: its heading alone, then the records.
    var blockCount: Int { 1 + (batch.count + Self.blockSize - 1) / Self.blockSize }

    /// The text of a block. Which records stand in it depends on nothing but their count.
    func block(_ number: Int) -> [UInt8] {
        guard number > 0 else { return heading }
        let first = (number - 1) * Self.blockSize
        return text(of: first..<min(first + Self.blockSize, batch.count))
    }

    /// Writes field by field, each column looked at once, and then puts the fields of each record together.
    private func text(of records: Range<Int>) -> [UInt8] {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        bytes.reserveCapacity(records.count * cells.count * 12)
        ends.reserveCapacity(records.count * cells.count)
        for cell in cells { cell.text.append(cell.column, records: records, to: &bytes, ends: &ends) }
        let length = bytes.count + records.count * cells.count
        return [UInt8](unsafeUninitializedCapacity: length) { output, count in
            let output = UnsafeMutableRawBufferPointer(output)
            bytes.withUnsafeBytes { bytes in
                count = interleave(bytes, ends, of: records.count, into: output)
            }
        }
    }

    /// Copies cells that stand field by field into rows. `output` has room for every cell and a byte after each.
    private func interleave(
        _ bytes: UnsafeRawBufferPointer, _ ends: [Int], of rows: Int,
        into output: UnsafeMutableRawBufferPointer
    ) -> Int {
        var position = 0
        for row in 0..<rows {
            for field in cells.indices {
                let index = field * rows + row
                let start = index == 0 ? 0 : ends[index - 1]
                let cell = UnsafeRawBufferPointer(rebasing: bytes[start..<ends[index]])
                // The cells so far, with a byte after each, end at `position`; all of them fit.
                UnsafeMutableRawBufferPointer(rebasing: output[position...]).copyMemory(from: cell)
                position += cell.count
                output[position] = UInt8(ascii: ",")
                position += 1
            }
            output[position - 1] = 0x0A
        }
        return position
    }

    private static func hasValue(_ column: Column) -> Bool {
        switch column {
        case .codes(let values): values.contains { $0 != 0 }
        case .codeSets(let values): values.contains { $0 != 0 }
        case .areas(let values): values.contains { $0 != 0 }
        case .dates(let values), .numbers(let values): values.contains { $0 != .min }
        case .tokens(let values): values.contains { !$0.isAbsent }
        case .areaLists(let lists): !lists.values.isEmpty
        case .entries(let lists): !lists.values.isEmpty
        }
    }
}
