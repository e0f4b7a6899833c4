import Model
import Normalisation

/// Sex and citizenship of each record's person in one word: sex in the upper half, citizenship in the lower.
enum PersonFacts {
    /// A word per record; a half is 0 where its fact is not known.
    static func words(of batch: CaseBatch) -> [UInt32] {
        var words = [UInt32](repeating: 0, count: batch.count)
        if let sexes = batch.columns.codes(.sex) {
            for record in words.indices where sexes[record] >= CodeList.firstEntry {
                words[record] = UInt32(sexes[record]) << 16
            }
        }
        if let lists = batch.columns.areaLists(.citizenship) {
            for record in words.indices { words[record] |= UInt32(citizenship(of: record, in: lists)) }
        }
        return words
    }

    /// The first of a record's citizenships in the order of the book; 0 where one is not known.
    private static func citizenship(of record: Int, in lists: ListColumn<UInt16>) -> UInt16 {
        var first = UInt16.max
        for index in lists.range(of: record) { first = min(first, lists.values[index]) }
        return first < Area.firstEntry || first == .max ? 0 : first
    }
}
