import Model
import Testing

@testable import Anonymisation

@Suite struct ConcatenationTests {
    @Test func everyTypeOfColumnIsJoinedAndGapsAreAbsent() {
        for definition in Standard.fields {
            var columns = Columns()
            columns[definition.field] = Self.column(of: definition.type)
            let full = StandardBatch(count: 2, columns: columns)
            let empty = StandardBatch(count: 1, columns: Columns())
            let joined = StandardBatch.concatenated([empty, full, empty, full])
            #expect(joined.count == 6)
            #expect(joined.columns.fields == [definition.field])
            #expect(joined.columns[definition.field]?.count == 6)
            #expect(StandardBatch.concatenated([full]) == full)
        }
    }

    @Test func listsKeepTheirRecords() {
        var columns = Columns()
        columns[.citizenship] = Self.column(of: .areas)
        let full = StandardBatch(count: 2, columns: columns)
        let empty = StandardBatch(count: 1, columns: Columns())
        let lists = StandardBatch.concatenated([full, empty, full]).columns.areaLists(.citizenship)
        #expect((0..<5).map { Array(lists?[$0] ?? []) } == [[7, 8], [9], [], [7, 8], [9]])
    }

    @Test func nothingJoinedIsNothing() {
        #expect(StandardBatch.concatenated([]).count == 0)
    }

    /// Two records' values that the standard can write.
    static func column(of type: FieldType) -> Column {
        switch type {
        case .code: return .codes([5, 1])
        case .codes: return .codeSets([1 << 5, 1 << 2])
        case .area: return .areas([8, 9])
        case .areas:
            var lists = ListColumn<UInt16>()
            lists.append([7, 8])
            lists.append([9])
            return .areaLists(lists)
        case .date: return .dates([80, 88])
        case .count, .score: return .numbers([1, 2])
        case .token: return .tokens([Token(high: 1, low: 2), Token(high: 3, low: 4)])
        case .entries(let shape):
            let entry = shape.parts.map { $0.kind == .date ? Int32(80) : 5 }
            var lists = ListColumn<Int32>()
            lists.append(entry + entry)
            lists.append(entry)
            return .entries(lists)
        }
    }
}
