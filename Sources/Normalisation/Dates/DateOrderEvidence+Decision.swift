public import Intake

extension DateOrderEvidence {
    /// The order of each slot: configured, else proven by its own values, else by the file's other columns if they
    /// agree (a file has one author), else none.
    public func decisions(configured: SourceDescription.DateOrder?) -> [Decision] {
        let shared = orderOfTheFile
        return columns.map { counts in
            guard let counts else { return Decision(order: nil, reason: .notNeeded) }
            if let configured { return Decision(order: configured, reason: .configured) }
            if let own = counts.proven { return Decision(order: own, reason: .ownValues) }
            // A column whose own values contradict each other takes no order from others.
            if counts.dayFirst + counts.monthFirst > 0 { return Decision(order: nil, reason: .undecided) }
            if let shared { return Decision(order: shared, reason: .otherColumns) }
            return Decision(order: nil, reason: counts.needsOrder ? .undecided : .notNeeded)
        }
    }

    /// The order of each slot, for `Normaliser`.
    public func decide(configured: SourceDescription.DateOrder?) -> [SourceDescription.DateOrder?] {
        decisions(configured: configured).map { $0.order }
    }

    // Years first say nothing on the other two.
    private var orderOfTheFile: SourceDescription.DateOrder? {
        let proven = Set(columns.compactMap { $0?.proven }.filter { $0 != .yearMonthDay })
        return proven.count == 1 ? proven.first : nil
    }
}

extension DateOrderEvidence.Counts {
    /// Adds what one cell proves; items of a list count one by one.
    mutating func add(_ text: Bytes, folded: inout [UInt8]) {
        if text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") {
            yearFirst += 1
            return
        }
        if let separator = ListCut.separator(in: text), separator != UInt8(ascii: ",") {
            ListCut.cut(text, at: separator) { add($0, folded: &folded) }
            return
        }
        // The parts of a whole entry, `MEDICAL:03.07.2003:09.07.2003`; a time of day has its colons after digits.
        if let first = text.first, first | 0x20 >= UInt8(ascii: "a"), text.contains(UInt8(ascii: ":")) {
            ListCut.cut(text, at: UInt8(ascii: ":")) { add($0, folded: &folded) }
            return
        }
        guard let parts = DateParts(text, folded: &folded), parts.word == nil, parts.count == 3 else {
            neither += 1
            return
        }
        add(parts)
    }

    private mutating func add(_ parts: DateParts) {
        let (first, second) = (parts.first.value, parts.second.value)
        if parts.first.width > 2 {
            yearFirst += 1
        } else if first == 0 || second == 0 || first == second || (first > 12 && second > 12) {
            neither += 1
        } else if first > 31 {
            // A year of two digits, or 99 for an unknown day.
            if parts.third.width <= 2 { yearFirst += 1 } else { neither += 1 }
        } else if first > 12 {
            dayFirst += 1
        } else if second > 12 {
            monthFirst += second <= 31 ? 1 : 0
        } else if parts.isDotted {
            dotted += 1
        } else {
            ambiguous += 1
        }
    }
}
