/// What the values of a column are, as a table schema says it.
public enum SchemaType: Sendable, Hashable {
    /// Any text.
    case text
    /// A number in a form.
    case number(NumberForm)
    /// One of these for yes, or one of those for no.
    case boolean(yes: [[UInt8]], no: [[UInt8]])
    /// A date, a time, or both, in a form.
    case moment(MomentForm)
    /// A year of four digits.
    case year
    /// `2003-07`.
    case yearMonth
    /// A span of time as ISO 8601 writes it: `P2Y6M`.
    case duration
    /// A type that is not known here: every value passes.
    case unchecked

    /// Whether its values have an order.
    var isOrdered: Bool {
        switch self {
        case .number, .moment, .year, .yearMonth: true
        case .text, .boolean, .duration, .unchecked: false
        }
    }

    /// What a text means; nil where it is no value of the type.
    public func value(of text: UnsafeBufferPointer<UInt8>) -> SchemaValue? {
        switch self {
        case .text, .unchecked: .text
        case .number(let form): form.number(in: text).map { .number($0) }
        case .boolean(let yes, let no):
            if yes.contains(where: { $0.elementsEqual(text) }) {
                .ordinal(1)
            } else if no.contains(where: { $0.elementsEqual(text) }) {
                .ordinal(0)
            } else {
                nil
            }
        case .moment(let form): form.ordinal(of: text).map { .ordinal($0) }
        case .year: Self.year(text).map { .ordinal($0) }
        case .yearMonth: Self.month(text).map { .ordinal($0) }
        case .duration: Self.isDuration(text) ? .text : nil
        }
    }

    /// What a text means.
    func value(of text: String) -> SchemaValue? {
        Array(text.utf8).withUnsafeBufferPointer { value(of: $0) }
    }

    private static func year(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var cursor = CellCursor(text[...])
        let year = cursor.number(digits: 4...4)
        return cursor.isAtEnd ? year : nil
    }

    private static func month(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var cursor = CellCursor(text[...])
        guard let year = cursor.number(digits: 4...4), cursor.take(UInt8(ascii: "-")),
            let month = cursor.number(digits: 2...2), (1...12).contains(month), cursor.isAtEnd
        else { return nil }
        return year * 12 + month
    }

    /// `P1Y2M3DT4H5M6.7S`, or parts of it, in this order, at least one; or `P4W`.
    private static func isDuration(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var cursor = CellCursor(text[...])
        _ = cursor.takeSign()
        guard cursor.take(UInt8(ascii: "P")) else { return false }
        let days = cursor.takeParts("YMWD")
        guard cursor.take(UInt8(ascii: "T")) else { return days > 0 && cursor.isAtEnd }
        return cursor.takeParts("HMS") > 0 && cursor.isAtEnd
    }
}

extension CellCursor {
    /// Passes over numbers, each before one of these letters, which come in this order; answers how many there were.
    fileprivate mutating func takeParts(_ letters: String) -> Int {
        var count = 0
        for letter in letters.utf8 {
            let before = self
            guard number(digits: 1...18) != nil else { break }
            if take(UInt8(ascii: ".")) || take(UInt8(ascii: ",")) { _ = number(digits: 1...18) }
            if take(letter) { count += 1 } else { self = before }
        }
        return count
    }
}
