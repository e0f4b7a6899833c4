import Model
import Testing

@testable import Linkage

@Suite struct KeyTableTests {
    @Test func `keys are numbered as they come, and found again however many there are`() {
        var table = KeyTable(capacity: 1)
        let keys = (0..<5000).map {
            KeyTable.Key(Token(high: 0, low: UInt64($0 % 50)), within: UInt64($0 / 50))
        }
        for (number, key) in keys.enumerated() { #expect(table.number(of: key) == number) }
        for (number, key) in keys.enumerated().reversed() { #expect(table.number(of: key) == number) }
        #expect(table.count == 5000)
    }

    @Test func `every part of a key tells keys apart`() {
        var table = KeyTable(capacity: 8)
        let keys = [
            KeyTable.Key(Token(high: 1, low: 2)), KeyTable.Key(Token(high: 2, low: 1)),
            KeyTable.Key(Token(high: 1, low: 2), within: 1), KeyTable.Key(Token(high: 1, low: 3)),
        ]
        #expect(keys.map { table.number(of: $0) } == [0, 1, 2, 3])
    }
}

@Suite struct PersonGroupsTests {
    @Test func `each person's things stand together, sorted, equal ones as they came`() {
        let persons: [UInt32] = [2, 0, 2, 2, 0]
        let values = [3, 1, 1, 3, 0]
        var groups = PersonGroups(persons.count, persons: 4) { persons[$0] }
        #expect(groups.order == [1, 4, 0, 2, 3])
        groups.sortEach { values[$0] < values[$1] }
        #expect(groups.order == [4, 1, 2, 0, 3])
        #expect((0..<4).map { groups.range(of: $0) } == [0..<2, 2..<2, 2..<5, 5..<5])
    }

    @Test func `many things of one person are sorted as few are`() {
        let values = (0..<200).map { ($0 * 37) % 50 }
        var groups = PersonGroups(200, persons: 1) { _ in 0 }
        groups.sortEach { values[$0] < values[$1] }
        let expected = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        #expect(groups.order.map { Int($0) } == expected)
    }
}
