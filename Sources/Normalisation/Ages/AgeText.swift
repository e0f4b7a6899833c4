import Model

/// An age as files write it: `17`, `17 godina`, `17 vjeç`, `17 г.`, `6 mjeseci`, `14–17`, `od 14 do 17`, `48+`,
/// `preko 30`, `do 17 godina`, `maloljetna`.
///
/// What leaves a year open is read so that the true age is within: "over 18" may or may not mean 18 itself.
struct AgeText: Equatable {
    /// The ages that the text allows.
    let range: AgeRange
    /// Whether the youngest age itself may be left out: "over 30".
    var mayBeOlder = false

    /// The age of a text; nil where it says none.
    init?(_ text: Bytes, in work: inout Workspace) {
        guard let shape = Self.shape(of: text, in: &work), let age = Self.age(shape) else { return nil }
        self = age
    }

    private init(_ youngest: Int, _ oldest: Int, mayBeOlder: Bool = false) {
        range = AgeRange(youngest, oldest)
        self.mayBeOlder = mayBeOlder
    }

    /// The numbers of a text, and the order of numbers and words.
    private struct Shape {
        var numbers: [Int] = []
        // `n` stands for a number, the first letter of its meaning for a word.
        var signs: [UInt8] = []

        mutating func add(_ number: Int) {
            numbers.append(number)
            signs.append(UInt8(ascii: "n"))
        }

        // The same word twice says it once: `9--17`.
        mutating func add(_ word: AgeWord) {
            guard let sign = word.sign, signs.last != sign else { return }
            signs.append(sign)
        }
    }

    private static func age(_ shape: Shape) -> AgeText? {
        let first = shape.numbers.first ?? 0
        let last = shape.numbers.last ?? 0
        switch String(decoding: shape.signs, as: UTF8.self) {
        case "n": return checked(first, first)
        case "nm": return checked(first / 12, first / 12)
        case "ntn", "fntn", "tntn": return checked(first, last)
        case "no", "nto", "fn", "fnto", "fno": return checked(first, AgeRange.oldestAge)
        case "on", "ofn": return checked(first, AgeRange.oldestAge, mayBeOlder: true)
        case "un", "ufn": return checked(0, first - 1)
        case "tn", "otn", "nu", "ntu": return checked(0, first)
        // Albanian "e mitur" has an article in front that is elsewhere an "and".
        case "c", "tc": return AgeText(0, 17)
        case "a", "ta": return AgeText(18, AgeRange.oldestAge)
        default: return nil
        }
    }

    private static func checked(_ youngest: Int, _ oldest: Int, mayBeOlder: Bool = false) -> AgeText? {
        guard youngest <= oldest, oldest <= AgeRange.oldestAge else { return nil }
        return AgeText(youngest, oldest, mayBeOlder: mayBeOlder)
    }

    private static func shape(of text: Bytes, in work: inout Workspace) -> Shape? {
        var shape = Shape()
        var index = 0
        while index < text.count {
            let (scalar, width) = text.scalar(at: index)
            if scalar &- 0x30 <= 9 {
                guard let number = number(in: text, &index) else { return nil }
                shape.add(number)
            } else if Alphabet(of: scalar) != nil {
                guard let word = word(in: text, &index, &work) else { return nil }
                shape.add(word)
            } else {
                if let word = AgeWord(sign: scalar) {
                    shape.add(word)
                } else if !isSilent(scalar), text.blankWidth(at: index, before: text.count) == 0 {
                    return nil
                }
                index += width
            }
            guard shape.signs.count < 8 else { return nil }
        }
        return shape
    }

    // Full stops of abbreviations, commas, brackets, and the slash of "y/o"; `17/18` has no shape of an age.
    private static func isSilent(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2E, 0x2C, 0x28, 0x29, 0x2F: true
        default: false
        }
    }

    // Completed years: 17,5 is 17. A third digit after the mark is no fraction of a year.
    private static func number(in text: Bytes, _ index: inout Int) -> Int? {
        let whole = digits(in: text, &index)
        guard whole.width <= 4 else { return nil }
        guard index + 1 < text.count, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ",")
        else {
            return whole.value
        }
        var next = index + 1
        let fraction = digits(in: text, &next)
        guard fraction.width > 0 else { return whole.value }
        index = next
        return fraction.width <= 2 || fraction.value == 0 ? whole.value : nil
    }

    private static func digits(in text: Bytes, _ index: inout Int) -> (value: Int, width: Int) {
        var (value, width) = (0, 0)
        while index < text.count, case let digit = text[index] &- UInt8(ascii: "0"), digit <= 9 {
            value = min(9999, value * 10 + Int(digit))
            width += 1
            index += 1
        }
        return (value, width)
    }

    private static func word(in text: Bytes, _ index: inout Int, _ work: inout Workspace) -> AgeWord? {
        let start = index
        while index < text.count, case (let scalar, let width) = text.scalar(at: index),
            Alphabet(of: scalar) != nil || (0x300..<0x370).contains(scalar)
        {
            index += width
        }
        work.folded.removeAll(keepingCapacity: true)
        Folding.fold(Bytes(rebasing: text[start..<index]).span, into: &work.folded)
        return work.folded.withUnsafeBufferPointer { AgeWord(folded: $0) }
    }
}
