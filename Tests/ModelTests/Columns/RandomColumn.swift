import Model

/// Columns of random values of every kind that a field's type allows, null reasons and absence among them.
struct RandomColumn {
    var random: SeededGenerator

    mutating func column(of type: FieldType, count: Int) -> Column {
        switch type {
        case .code(let list): .codes((0..<count).map { _ in code(of: list) })
        case .codes(let list): .codeSets((0..<count).map { _ in set(of: list) })
        case .area: .areas((0..<count).map { _ in area(orAbsent: true) })
        case .areas: .areaLists(lists(count) { $0.areas() })
        case .date: .dates((0..<count).map { _ in date() })
        case .count, .score: .numbers((0..<count).map { _ in number() })
        case .token: .tokens((0..<count).map { _ in token() })
        case .entries(let shape): .entries(lists(count) { $0.entries(of: shape) })
        }
    }

    private mutating func code(of list: CodeList) -> UInt8 {
        UInt8.random(in: 0..<(CodeList.firstEntry + UInt8(list.entries.count)), using: &random)
    }

    private mutating func set(of list: CodeList) -> UInt64 {
        let all = (UInt64(1) << UInt64(Int(CodeList.firstEntry) + list.entries.count)) - 2
        return random.next() & random.next() & all
    }

    private mutating func area(orAbsent: Bool) -> UInt16 {
        let last = Area.firstEntry + UInt16(AreaBook.all.count)
        return UInt16.random(in: (orAbsent ? 0 : 1)..<last, using: &random)
    }

    private mutating func areas() -> [UInt16] {
        (0..<Int.random(in: 0...3, using: &random)).map { _ in area(orAbsent: false) }
    }

    private mutating func date() -> Int32 {
        if Int.random(in: 0..<4, using: &random) == 0 {
            return .min + Int32.random(in: 0...4, using: &random)
        }
        let day = CivilDate(daysSince1970: Int.random(in: -719_162...2_932_896, using: &random))
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return PartialDate(day: day.daysSince1970).raw
        case 1: return first(year: day.year, month: day.month, .month)
        case 2: return first(year: day.year, month: (day.month - 1) / 3 * 3 + 1, .quarter)
        default: return first(year: day.year, month: 1, .year)
        }
    }

    private func first(year: Int, month: Int, _ precision: PartialDate.Precision) -> Int32 {
        let day = CivilDate(year: year, month: month, day: 1)?.daysSince1970 ?? 0
        return PartialDate(firstDay: day, precision: precision).raw
    }

    private mutating func number() -> Int32 {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: .min + Int32.random(in: 0...4, using: &random)
        case 1: .random(in: 0...1000, using: &random)
        case 2: [0, 1, 9, 10, 100, 500, 999, 1000, 1001, .max].randomElement(using: &random) ?? 0
        default: .random(in: 0 ... .max, using: &random)
        }
    }

    private mutating func token() -> Token {
        Bool.random(using: &random) ? .absent : Token(high: random.next(), low: random.next())
    }

    private mutating func entries(of shape: EntryShape) -> [Int32] {
        (0..<Int.random(in: 0...3, using: &random)).flatMap { _ in
            let length = Int.random(in: 0...shape.parts.count, using: &random)
            return shape.parts.enumerated().map { index, part in
                index < length ? value(of: part) : EntryShape.absent
            }
        }
    }

    private mutating func value(of part: EntryShape.Part) -> Int32 {
        switch part.kind {
        case .date: return date()
        case .count, .score: return number()
        case .code(let list):
            let byte = code(of: list)
            return byte == 0 ? EntryShape.absent : Int32(byte)
        }
    }

    private mutating func lists<Element>(
        _ count: Int, _ list: (inout RandomColumn) -> [Element]
    ) -> ListColumn<Element> {
        var lists = ListColumn<Element>()
        for _ in 0..<count { lists.append(list(&self)) }
        return lists
    }
}
