import Anonymisation
import Formats
import Model

/// Writes standard records as the register keeps them: standard CSV, fields in the standard's order, records in
/// the submission's. The same records always give the same bytes.
///
/// Only fields with a value in some record stand in the file, so that a source which has a column without values
/// and one which has no such column are the same. No canonical value holds a comma, a quote or a line end.
struct RecordsWriter {
    private let batch: StandardBatch
    private let cells: [(text: ColumnText, column: Column)]
    /// The fields of the file.
    let fields: [StandardField]

    private static let blockSize = 1 << 20

    init(_ batch: StandardBatch) {
        self.batch = batch
        let present = batch.columns.fields.filter { field in
            batch.columns[field].map { Self.hasValue($0) } == true
        }
        // Without records the heading is all there is; a file without any would be taken for a damaged one.
        fields = present.isEmpty ? [.recordType] : present
        cells = present.compactMap { field in
            batch.columns[field].map { (ColumnText.all[Int(field.rawValue)], $0) }
        }
    }

    /// Hands the text over in blocks, in order; each ends with a whole record.
    func write<Failure: Error>(to take: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        var block = Array((fields.map(\.name).joined(separator: ",") + "\n").utf8)
        for record in 0..<batch.count {
            append(record, to: &block)
            guard block.count >= Self.blockSize else { continue }
            try take(block)
            block.removeAll(keepingCapacity: true)
        }
        if !block.isEmpty { try take(block) }
    }

    private func append(_ record: Int, to block: inout [UInt8]) {
        var isFirst = true
        for cell in cells {
            if !isFirst { block.append(UInt8(ascii: ",")) }
            isFirst = false
            cell.text.append(cell.column, record: record, to: &block)
        }
        block.append(0x0A)
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
