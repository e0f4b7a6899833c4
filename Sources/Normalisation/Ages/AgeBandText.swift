import Model

/// Reads an age band from its bounds, however they are joined: `9--17`, `09--17`, `9—17`, `9 - 17`, `48+`.
enum AgeBandText {
    /// The byte of the band with exactly these bounds in one of the two lists of age bands; nil for other texts
    /// and lists.
    static func byte(of text: Bytes, in list: CodeList) -> UInt8? {
        guard list.id == AgeBroad.list.id || list.id == AgeRCP.list.id else { return nil }
        guard let (youngest, oldest) = bounds(text) else { return nil }
        let range = AgeRange(youngest, oldest ?? AgeRange.oldestAge)
        if list.id == AgeBroad.list.id {
            return range.broadBand.flatMap { AgeRange($0) == range ? $0.rawValue : nil }
        }
        return range.bandRCP.flatMap { AgeRange($0) == range ? $0.rawValue : nil }
    }

    // Two numbers with nothing but dashes and blanks between them, or one with a plus.
    private static func bounds(_ text: Bytes) -> (Int, Int?)? {
        var numbers: [Int] = []
        var inNumber = false
        var isOpen = false
        for byte in text {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if !inNumber { numbers.append(0) }
                numbers[numbers.count - 1] = min(999, numbers[numbers.count - 1] * 10 + Int(byte & 0x0F))
                inNumber = true
            case UInt8(ascii: "+"):
                isOpen = true
            case UInt8(ascii: "-"), UInt8(ascii: " "), 0x80...0xFF:
                inNumber = false
            default:
                return nil
            }
        }
        guard let youngest = numbers.first else { return nil }
        if numbers.count == 1, isOpen { return (youngest, nil) }
        return numbers.count == 2 && !isOpen ? (youngest, numbers[1]) : nil
    }
}
