/// The time of day that stands after a date: `2003-07-23T10:30:00Z`, `23.07.2003 0:00`, `7/23/2003 12:00:00 AM`.
enum TimeOfDay {
    /// Where the date ends: at the time of day that follows it, or at the end of the text; nil where what
    /// follows is no time of day.
    @inline(__always)
    static func start(in text: Bytes) -> Int? {
        // No date with a time is shorter than `3/7/03 0:00`.
        guard text.count >= 11, let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return text.count }
        return start(in: text, colon: colon)
    }

    private static func start(in text: Bytes, colon: Int) -> Int? {
        var start = colon
        while start > 0, digit(text[start - 1]) { start -= 1 }
        guard (1...2).contains(colon - start), start > 0, isTime(text, from: start) else { return nil }
        switch text[start - 1] {
        case UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " "): return start - 1
        case 0xA0, 0xAF: return start
        default: return nil
        }
    }

    private static func isTime(_ text: Bytes, from start: Int) -> Bool {
        var index = start
        guard let hour = number(text, &index), hour <= 24 else { return false }
        for _ in 0..<2 where index < text.count && text[index] == UInt8(ascii: ":") {
            index += 1
            guard let part = number(text, &index), part < 60 else { return false }
        }
        if index < text.count, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ",") {
            index += 1
            while index < text.count, digit(text[index]) { index += 1 }
        }
        return text[index...].allSatisfy { isZoneOrHalfDay($0) }
    }

    private static func number(_ text: Bytes, _ index: inout Int) -> Int? {
        var value: Int?
        while index < text.count, digit(text[index]) {
            value = (value ?? 0) * 10 + Int(text[index] - UInt8(ascii: "0"))
            index += 1
            if value ?? 0 > 99 { return nil }
        }
        return value
    }

    private static func digit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }

    // `Z`, `+02:00`, ` AM`, ` p.m.`, ` UTC`.
    private static func isZoneOrHalfDay(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ":"):
            true
        case UInt8(ascii: " "), UInt8(ascii: "."): true
        default: "ZzAaPpMmUuTtCc".utf8.contains(byte)
        }
    }
}
