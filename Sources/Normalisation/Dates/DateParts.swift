/// The parts of a date's text: up to three numbers, the words that count, and what stood between.
///
/// `3. 7. 2003.` has the numbers 3, 7, 2003 and dots; `3 јули 2003 г.` the numbers 3, 2003 and the month 7 after
/// one number; `2003-Q3` the numbers 2003, 3 and a quarter mark after one number. A time of day is cut out.
///
/// Only what dates look like is let through: `1-2/2003` is January and February, not a day, so that three numbers
/// need the same sign between them; `7. nedelja 2003` is a week or a Sunday, not July.
struct DateParts {
    /// One number and how many digits it was written with.
    struct Number: Equatable {
        /// The number; 0 where it is not known.
        var value = 0
        /// Its digits, or the marks that stand for them.
        var width = 0
        /// Whether it is written as unknown: `??`, `__`, `xx`.
        var isUnknown = false

        /// A number that is written as unknown with so many marks.
        static func unknown(width: Int) -> Number {
            Number(value: 0, width: width <= 2 ? 2 : 4, isUnknown: true)
        }
    }

    /// How many numbers there are.
    var count = 0
    /// The numbers; those from `count` on mean nothing.
    var first = Number()
    var second = Number()
    var third = Number()
    /// The month that a name or Roman numeral gives, and how many numbers stand before it.
    var month: Int?
    var numbersBeforeMonth = 0
    /// Whether the month is a Roman numeral, which may count a quarter too.
    var isRoman = false
    /// A first, second, third or fourth in words: of quarters.
    var ordinal: Int?
    /// Whether there is a word for a quarter, or for a week.
    var isQuarter = false
    var isWeek = false
    /// The day of the week, from 0 for Monday.
    var weekday: Int?
    /// Whether full stops part all of the numbers.
    var isDotted = false
    /// Whether a comma parts the first two numbers.
    var hasComma = false

    /// The parts of a text; nil where it has other parts than dates have.
    init?(_ text: Bytes, folded: inout [UInt8]) {
        guard let time = TimeOfDay.place(in: text) else { return nil }
        var reader = DatePartsReader()
        var index = 0
        while index < text.count {
            if index == time.lowerBound, !time.isEmpty {
                index = time.upperBound
                reader.skipTime()
            } else {
                let end = index < time.lowerBound ? time.lowerBound : text.count
                guard reader.read(text, at: &index, before: end, folded: &folded) else { return nil }
            }
        }
        guard let parts = reader.finished else { return nil }
        self = parts
        splitCompact()
    }

    /// No parts yet.
    init() {}

    /// Whether any part is known.
    var isSaid: Bool {
        month != nil || !first.isUnknown || count > 1 && !second.isUnknown || count > 2 && !third.isUnknown
    }

    // `20030723` and `23072003`: a year from 1900 to 2099 at the end makes the other reading's month 19 or 20.
    private mutating func splitCompact() {
        guard count == 1, first.width == 8 else { return }
        let digits = first.value
        count = 3
        if (1900...2099).contains(digits % 10_000) {
            first = Number(value: digits / 1_000_000, width: 2)
            second = Number(value: digits / 10_000 % 100, width: 2)
            third = Number(value: digits % 10_000, width: 4)
        } else {
            first = Number(value: digits / 10_000, width: 4)
            second = Number(value: digits / 100 % 100, width: 2)
            third = Number(value: digits % 100, width: 2)
        }
    }
}
