/// Goes over the bytes of a cell, from the first to the last.
struct CellCursor {
    /// All of them.
    let whole: Slice<UnsafeBufferPointer<UInt8>>
    private var rest: Slice<UnsafeBufferPointer<UInt8>>

    init(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        whole = text
        rest = text
    }

    /// Whether nothing is left.
    var isAtEnd: Bool { rest.isEmpty }

    /// Whether a minus sign stands here; passes over any sign.
    mutating func takeSign() -> Bool { take(UInt8(ascii: "-")) || (take(UInt8(ascii: "+")) && false) }

    mutating func takeDigit() -> UInt8? {
        guard let byte = rest.first, NumberForm.isDigit(byte) else { return nil }
        rest = rest.dropFirst()
        return byte - 0x30
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest = rest.dropFirst()
        return true
    }

    mutating func take(_ mark: [UInt8]) -> Bool {
        guard rest.starts(with: mark) else { return false }
        rest = rest.dropFirst(mark.count)
        return true
    }

    /// Passes over a word in whatever case; `word` is in capitals.
    mutating func take(word: String) -> Bool {
        let bytes = word.utf8
        guard rest.count >= bytes.count,
            zip(rest, bytes).allSatisfy({ ((0x61...0x7A).contains($0) ? $0 & 0xDF : $0) == $1 })
        else { return false }
        rest = rest.dropFirst(bytes.count)
        return true
    }

    /// Passes over blanks; false where there are none.
    mutating func takeBlanks() -> Bool {
        let count = rest.prefix { $0 == 0x20 || (0x09...0x0D).contains($0) }.count
        rest = rest.dropFirst(count)
        return count > 0
    }

    /// A whole number of so many digits, as many of them as there are; nil where there are too few. No further digit
    /// may follow unless all that were allowed are taken.
    mutating func number(digits: ClosedRange<Int>) -> Int? {
        var (value, count) = (0, 0)
        while count < digits.upperBound, let digit = takeDigit() {
            (value, count) = (value * 10 + Int(digit), count + 1)
        }
        return digits.contains(count) ? value : nil
    }

    /// A fraction of a second in microseconds; what is finer is passed over.
    mutating func microseconds(digits: ClosedRange<Int>) -> Int? {
        var (value, count) = (0, 0)
        while count < digits.upperBound, let digit = takeDigit() {
            if count < 6 { value = value * 10 + Int(digit) }
            count += 1
        }
        guard digits.contains(count) else { return nil }
        for _ in min(count, 6)..<6 { value *= 10 }
        return value
    }
}
