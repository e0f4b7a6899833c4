import Model
import Normalisation

/// Fingerprints of everything that the records of a batch say, field by field.
///
/// An absent value takes no part, so that a column more or less in another batch makes no difference.
struct RecordContents {
    private var found: [Fingerprint]

    /// A fingerprint per record.
    static func fingerprints(of batch: CaseBatch) -> [Fingerprint] {
        var contents = RecordContents(count: batch.count)
        for field in StandardField.allCases {
            guard let column = batch.columns[field] else { continue }
            contents.take(column, tag: UInt64(field.rawValue) << 48)
        }
        for field in TransientField.allCases {
            guard let texts = batch.transients[field] else { continue }
            contents.take(texts, tag: UInt64(field.rawValue) << 48 | 1 << 60)
        }
        contents.take(batch.transients.birthDates, tag: 1 << 61)
        contents.take(batch.transients.ages, tag: 1 << 62)
        return contents.found
    }

    private init(count: Int) { found = Array(repeating: Fingerprint(seed: 3), count: count) }

    private mutating func take(_ column: Column, tag: UInt64) {
        switch column {
        case .codes(let values): take(values, absent: 0, tag: tag)
        case .areas(let values): take(values, absent: 0, tag: tag)
        case .dates(let values), .numbers(let values): take(values, tag: tag)
        case .codeSets(let values):
            for record in found.indices where values[record] != 0 {
                found[record].mix(tag)
                found[record].mix(values[record])
            }
        case .tokens(let values):
            for record in found.indices where !values[record].isAbsent {
                found[record].mix(tag)
                found[record].mix(values[record])
            }
        case .areaLists(let lists): take(lists, tag: tag)
        case .entries(let lists): take(lists, tag: tag)
        }
    }

    private mutating func take(_ values: [Int32]?, tag: UInt64) {
        guard let values else { return }
        take(values, absent: EntryShape.absent, tag: tag)
    }

    private mutating func take<Value: FixedWidthInteger>(_ values: [Value], absent: Value, tag: UInt64) {
        for record in found.indices where values[record] != absent {
            found[record].mix(tag | UInt64(truncatingIfNeeded: values[record]) & 0xFFFF_FFFF)
        }
    }

    private mutating func take<Value: FixedWidthInteger>(_ lists: ListColumn<Value>, tag: UInt64) {
        for record in found.indices {
            let range = lists.range(of: record)
            if range.isEmpty { continue }
            found[record].mix(tag | UInt64(range.count))
            for index in range {
                found[record].mix(UInt64(truncatingIfNeeded: lists.values[index]) & 0xFFFF_FFFF)
            }
        }
    }

    private mutating func take(_ texts: TransientColumns.Texts, tag: UInt64) {
        let bytes = texts.bytes
        for record in found.indices {
            // Only texts with something in them take part; the tag comes after, so that nothing is taken in vain.
            if found[record].mix(textAt: texts.range(of: record), of: bytes) { found[record].mix(tag) }
        }
    }
}
