import Model

/// A value of a typed column, as far as several source columns of one field need it.
protocol ColumnValue: Equatable {
    /// Nothing was said.
    static var absent: Self { get }
    /// Whether this is a value: neither absent nor a null reason.
    var isKnown: Bool { get }
    /// What two columns of one field say together, and whether they contradict each other.
    static func join(_ first: Self, _ second: Self) -> (value: Self, disagrees: Bool)
}

extension ColumnValue {
    /// The first value that is known holds; else the first null reason.
    static func join(_ first: Self, _ second: Self) -> (value: Self, disagrees: Bool) {
        if first == absent { return (second, false) }
        guard second.isKnown else { return (first, false) }
        guard first.isKnown else { return (second, false) }
        return (first, first != second)
    }
}

extension UInt8: ColumnValue {
    static var absent: UInt8 { 0 }
    var isKnown: Bool { self >= CodeList.firstEntry }
}

extension UInt16: ColumnValue {
    static var absent: UInt16 { 0 }
    var isKnown: Bool { self >= Area.firstEntry }
}

extension Int32: ColumnValue {
    static var absent: Int32 { EntryShape.absent }
    // The null reasons stand just above `absent`, for dates and for numbers.
    var isKnown: Bool { self > EntryShape.absent + 4 }
}

extension Token: ColumnValue {
    var isKnown: Bool { !isAbsent }
}

extension UInt64: ColumnValue {
    static var absent: UInt64 { 0 }
    var isKnown: Bool { self >> UInt64(CodeList.firstEntry) != 0 }

    /// The union; null reasons only where nothing is known.
    static func join(_ first: UInt64, _ second: UInt64) -> (value: UInt64, disagrees: Bool) {
        ((first | second).withoutReasons, false)
    }

    /// The values of a set where it has any, else its null reasons.
    var withoutReasons: UInt64 {
        let values = self & ~((1 << UInt64(CodeList.firstEntry)) - 1)
        return values == 0 ? self : values
    }
}
