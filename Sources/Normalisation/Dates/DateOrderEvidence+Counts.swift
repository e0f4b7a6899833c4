public import Intake

extension DateOrderEvidence {
    /// How many values of one column prove what.
    public struct Counts: Sendable, Hashable {
        /// Values whose first number can only be a day.
        public var dayFirst = 0
        /// Values whose second number can only be a day.
        public var monthFirst = 0
        /// Of these, the ones with full stops: where there are such, full stops prove nothing.
        public var monthFirstDotted = 0
        /// Values that begin with the year.
        public var yearFirst = 0
        /// Values with full stops that prove nothing else: no locale writes the month first with them. Ten of them
        /// weigh as much as one that can only be day first.
        public var dotted = 0
        /// Values that both orders can read, and read differently.
        public var ambiguous = 0
        /// Bare numbers that a spreadsheet would show as a date.
        public var dayNumbers = 0
        /// Bare numbers that are neither days, years nor day numbers.
        public var otherNumbers = 0
        /// Values without an order: written with month names, partial, or no dates.
        public var neither = 0

        /// How many values were looked at; empty ones are not.
        public var total: Int {
            dayFirst + monthFirst + yearFirst + dotted + ambiguous + dayNumbers + otherNumbers + neither
        }

        // In tenths of a value that can only be read one way.
        private var weightOfDayFirst: Int { dayFirst * 10 + (trustsFullStops ? dotted : 0) }
        private var weightOfMonthFirst: Int { monthFirst * 10 }

        // One slip among a hundred dates with full stops does not undo them.
        private var trustsFullStops: Bool {
            monthFirstDotted == 0 || dayFirst + dotted > monthFirstDotted * 100
        }

        /// The order that the column's own values prove; nil where they prove none or contradict each other.
        ///
        /// One slip in a hundred proofs does not undo them; its value is then reported as no day of the calendar.
        public var proven: SourceDescription.DateOrder? {
            let isWeighty = weightOfDayFirst >= 10 || ambiguous == 0
            if weightOfDayFirst > weightOfMonthFirst * 100, isWeighty { return .dayMonthYear }
            if weightOfMonthFirst > weightOfDayFirst * 100 { return .monthDayYear }
            if dayFirst + monthFirst > 0 { return nil }
            return yearFirst > 0 && ambiguous + dotted == 0 ? .yearMonthDay : nil
        }

        /// Whether some values can only be day first and others only month first, too many for slips.
        public var isContradictory: Bool { proven == nil && monthFirst > 0 && weightOfDayFirst > 0 }

        /// Whether values are there that need an order, and the column gives none.
        public var needsOrder: Bool { proven == nil && ambiguous > 0 }

        /// Whether the column's bare numbers are a spreadsheet's day numbers: they are at least a tenth of its
        /// values, and hardly another number is among them.
        public var holdsDayNumbers: Bool {
            dayNumbers > 0 && dayNumbers * 10 >= total && otherNumbers * 100 <= dayNumbers
        }

        static func += (left: inout Counts, right: Counts) {
            left.dayFirst += right.dayFirst
            left.monthFirst += right.monthFirst
            left.monthFirstDotted += right.monthFirstDotted
            left.yearFirst += right.yearFirst
            left.dotted += right.dotted
            left.ambiguous += right.ambiguous
            left.dayNumbers += right.dayNumbers
            left.otherNumbers += right.otherNumbers
            left.neither += right.neither
        }
    }
}

extension DateOrderEvidence.Counts {
    /// Adds what one value proves; the items of a list count one by one.
    mutating func add(_ text: Bytes, folded: inout [UInt8]) {
        if addPlain(text) { return }
        if let separator = ListCut.separator(in: text), ListCut.isStrong(separator) {
            ListCut.cut(text, at: separator) { add($0, folded: &folded) }
            return
        }
        guard let parts = DateParts(text, folded: &folded) else {
            neither += 1
            return
        }
        add(parts, DateReader.isFraction(text))
    }

    // `2003-07-23`, `3. 7. 2003.` and `23/07/2003`, which nearly all dates are.
    @inline(__always)
    private mutating func addPlain(_ text: Bytes) -> Bool {
        if text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            text[0] &- UInt8(ascii: "0") <= 9
        {
            yearFirst += 1
            return true
        }
        guard let date = PlainDate(text) else { return false }
        add(date.first, date.second, isDotted: date.sign == UInt8(ascii: "."))
        return true
    }

    private mutating func add(_ parts: DateParts, _ isFraction: Bool) {
        guard parts.month == nil, !parts.isQuarter, !parts.isWeek else {
            neither += 1
            return
        }
        if parts.count == 1 || parts.count == 2 && isFraction {
            add(number: parts.first)
        } else if parts.count < 3 {
            neither += 1
        } else if parts.first.width > 2 {
            yearFirst += 1
        } else if parts.first.value > 31, !(parts.first.value == 99 && parts.third.width == 4) {
            // A year of two digits, or 99 for an unknown day.
            if parts.third.width <= 2, parts.second.value <= 12 { yearFirst += 1 } else { neither += 1 }
        } else {
            add(parts.first.value, parts.second.value, isDotted: parts.isDotted)
        }
    }

    private mutating func add(number: DateParts.Number) {
        switch number.width {
        case 4: neither += 1
        case 5 where (10_000...73_050).contains(number.value): dayNumbers += 1
        default: otherNumbers += number.value == 0 ? 0 : 1
        }
    }

    private mutating func add(_ first: Int, _ second: Int, isDotted: Bool) {
        if first == 0 || second == 0 || first == second || first > 31 || second > 31
            || min(first, second) > 12
        {
            neither += 1
        } else if first > 12 {
            dayFirst += 1
        } else if second > 12 {
            monthFirst += 1
            if isDotted { monthFirstDotted += 1 }
        } else if isDotted {
            dotted += 1
        } else {
            ambiguous += 1
        }
    }
}
