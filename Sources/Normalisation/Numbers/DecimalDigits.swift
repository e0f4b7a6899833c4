/// The groups of digits of a number's text and what parts them, with its sign and what stands around it.
struct DecimalDigits {
    /// Digits in a row.
    struct Group {
        /// What stands before them: `.`, `,`, a blank or an apostrophe; 0 before the first ones.
        let mark: UInt8
        /// The digits as a number.
        var value = 0
        /// How many there are.
        var width = 0
    }

    /// The groups; the first one may have no digits: `.75`.
    private(set) var groups = [Group(mark: 0)]
    private(set) var isNegative = false
    private(set) var isPerCent = false
    private(set) var isScientific = false

    /// The groups of a text; nil where it has anything that numbers have not.
    init?(_ text: Bytes) {
        var rest = text
        guard peel(&rest), !rest.isEmpty else { return nil }
        var index = 0
        while index < rest.count {
            let byte = rest[index]
            if byte &- UInt8(ascii: "0") <= 9 {
                guard groups[groups.count - 1].width < 9 else { return nil }
                groups[groups.count - 1].value = groups[groups.count - 1].value * 10 + Int(byte & 0x0F)
                groups[groups.count - 1].width += 1
                index += 1
            } else if byte | 0x20 == UInt8(ascii: "e"), Self.isExponent(rest, at: index + 1) {
                isScientific = true
                return
            } else {
                guard let (mark, width) = Self.mark(rest, at: index), groups.count < 8 else { return nil }
                // Two blanks in a row part no thousands.
                guard groups.count == 1 || groups[groups.count - 1].width > 0 else { return nil }
                groups.append(Group(mark: mark))
                index += width
            }
        }
    }

    // Takes off brackets, signs and per cent signs; false where there are too many.
    private mutating func peel(_ text: inout Bytes) -> Bool {
        if text.first == UInt8(ascii: "("), text.last == UInt8(ascii: ")") {
            isNegative = true
            text = Bytes(rebasing: text.dropFirst().dropLast()).trimmed
        }
        if let width = Self.sign(text) {
            if isNegative { return false }
            isNegative = text[0] != UInt8(ascii: "+")
            text = Bytes(rebasing: text.dropFirst(width)).trimmed
        } else if text.count > 1, text.last == UInt8(ascii: "-") {
            isNegative = true
            text = Bytes(rebasing: text.dropLast()).trimmed
        }
        if text.last == UInt8(ascii: "%") {
            isPerCent = true
            text = Bytes(rebasing: text.dropLast()).trimmed
        } else if text.first == UInt8(ascii: "%") {
            isPerCent = true
            text = Bytes(rebasing: text.dropFirst()).trimmed
        }
        return true
    }

    // `+`, `-`, − and –.
    private static func sign(_ text: Bytes) -> Int? {
        guard let first = text.first else { return nil }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { return 1 }
        guard text.count > 3, first == 0xE2 else { return nil }
        return text[1] == 0x88 && text[2] == 0x92 || text[1] == 0x80 && text[2] == 0x93 ? 3 : nil
    }

    private static func isExponent(_ text: Bytes, at start: Int) -> Bool {
        var index = start
        if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") {
            index += 1
        }
        return index < text.count && text[index...].allSatisfy { $0 &- UInt8(ascii: "0") <= 9 }
    }

    private static func mark(_ text: Bytes, at index: Int) -> (mark: UInt8, width: Int)? {
        switch text[index] {
        case UInt8(ascii: "."), UInt8(ascii: ","): return (text[index], 1)
        case UInt8(ascii: "'"): return (UInt8(ascii: "'"), 1)
        // ´
        case 0xC2 where index + 1 < text.count && text[index + 1] == 0xB4: return (UInt8(ascii: "'"), 2)
        // ’
        case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x99:
            return (UInt8(ascii: "'"), 3)
        default:
            let width = text.blankWidth(at: index, before: text.count)
            return width > 0 ? (UInt8(ascii: " "), width) : nil
        }
    }

    /// Whether groups are thousands: one to three digits, of which the first is no 0, then three each, and the same
    /// mark between all of them.
    static func areThousands(_ groups: ArraySlice<Group>) -> Bool {
        guard let first = groups.first, (1...3).contains(first.width), first.value > 0 else { return false }
        var unit = 1
        for _ in 1..<first.width { unit *= 10 }
        guard first.value >= unit else { return false }
        let rest = groups.dropFirst()
        return rest.allSatisfy { $0.width == 3 && $0.mark == rest.first?.mark }
    }
}
