/// The time of day in a date's text: `2003-07-23T10:30:00Z`, `23.07.2003 0:00`, `7/23/2003 12:00:00 AM`.
///
/// The day stays the one that is written: a time zone says where the writer's clock stood, not another day.
enum TimeOfDay {
    /// Where the time of day stands, with what joins it to the date; an empty range at the text's end where there
    /// is none; nil where there is something like one that is none.
    @inline(__always)
    static func place(in text: Bytes) -> Range<Int>? {
        // No date with a time is shorter than `3/7/03 0:00`; nearly all have none, and no letter.
        guard text.count >= 11, let mark = text.firstIndex(where: { isMark($0) }) else {
            return text.count..<text.count
        }
        return place(in: text, from: mark)
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte | 0x20 == UInt8(ascii: "t")
    }

    private static func place(in text: Bytes, from mark: Int) -> Range<Int>? {
        if let start = basic(text, from: mark) {
            return time(text, from: start + 1, basic: true).map { start..<$0 }
        }
        guard let colon = text[mark...].firstIndex(of: UInt8(ascii: ":")) else {
            return text.count..<text.count
        }
        var start = colon
        while start > 0, digit(text[start - 1]) { start -= 1 }
        // SAS joins date and time by a colon: `23JUL2003:10:30:00`.
        if colon - start == 4, start > 0 {
            return time(text, from: colon + 1, basic: false).map { colon..<$0 }
        }
        guard (1...2).contains(colon - start) else { return nil }
        if start == 0 { return time(text, from: 0, basic: false).map { 0..<$0 } }
        if let zone = zoneOfDate(text, hour: start) { return zone }
        guard let joint = joint(text, before: start) else { return nil }
        return time(text, from: start, basic: false).map { joint..<$0 }
    }

    // The T of `20030723T103000`: digits on both sides and no colon two places on.
    private static func basic(_ text: Bytes, from mark: Int) -> Int? {
        guard text[mark] | 0x20 == UInt8(ascii: "t"), mark >= 8, mark + 4 < text.count else { return nil }
        let areDigits = digit(text[mark - 1]) && (1...4).allSatisfy { digit(text[mark + $0]) }
        return areDigits ? mark : nil
    }

    // `2003-07-23+02:00`: XML Schema's day with a time zone and no time.
    private static func zoneOfDate(_ text: Bytes, hour start: Int) -> Range<Int>? {
        let sign = text[start - 1]
        guard start == 11, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        guard text.count == 16, digit(text[14]), digit(text[15]) else { return nil }
        return 10..<16
    }

    // Where that begins which joins a date to the hour at `start`: `T`, blanks, a dash or comma, "at".
    private static func joint(_ text: Bytes, before start: Int) -> Int? {
        if text[start - 1] | 0x20 == UInt8(ascii: "t"), start >= 2, digit(text[start - 2]) {
            return start - 1
        }
        var joint = blanks(text, before: start)
        guard joint < start || text[start - 1] == UInt8(ascii: "-") else { return nil }
        var word = joint
        while word > 0, TimeWord.isLetter(text[word - 1]) { word -= 1 }
        if word < joint, TimeWord.isAt(Bytes(rebasing: text[word..<joint])) {
            joint = blanks(text, before: word)
        }
        if joint > 0, text[joint - 1] == UInt8(ascii: "-") || text[joint - 1] == UInt8(ascii: ",") {
            joint = blanks(text, before: joint - 1)
        }
        return joint
    }

    private static func blanks(_ text: Bytes, before end: Int) -> Int {
        var start = end
        while start > 0, case let width = text.blankWidth(endingAt: start, after: 0), width > 0 {
            start -= width
        }
        return start
    }

    // Where the time of day ends that begins with an hour; nil where it is none.
    private static func time(_ text: Bytes, from start: Int, basic: Bool) -> Int? {
        var index = start
        guard let hour = number(text, &index), hour <= 24 else { return nil }
        var rest = 0
        for _ in 0..<2
        where index < text.count && (basic ? digit(text[index]) : text[index] == UInt8(ascii: ":")) {
            if !basic { index += 1 }
            guard let part = number(text, &index), part < 60 else { return nil }
            rest += part
        }
        // Midnight at the end of a day, and nothing beyond it.
        guard hour < 24 || rest == 0 else { return nil }
        if index + 1 < text.count, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ","),
            digit(text[index + 1])
        {
            index += 1
            while index < text.count, digit(text[index]) { index += 1 }
        }
        // A third digit, or a fourth part.
        guard index == text.count || !digit(text[index]) && text[index] != UInt8(ascii: ":") else {
            return nil
        }
        return TimeWord.end(text, from: index)
    }

    // One or two digits.
    private static func number(_ text: Bytes, _ index: inout Int) -> Int? {
        var value: Int?
        let limit = min(index + 2, text.count)
        while index < limit, digit(text[index]) {
            value = (value ?? 0) * 10 + Int(text[index] - UInt8(ascii: "0"))
            index += 1
        }
        return value
    }

    private static func digit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }
}
