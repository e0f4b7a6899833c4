import Model

// Values come in order of time. A fact takes a newer value if that is known, or if nothing is known yet: "unknown"
// never replaces what someone knew.

extension Coded {
    /// Takes a newer value of a fact.
    @inline(__always)
    mutating func update(to newer: UInt8) {
        if newer >= CodeList.firstEntry || (newer != 0 && byte < CodeList.firstEntry) { byte = newer }
    }
}

extension CodeSet {
    /// Takes a newer set of a fact.
    @inline(__always)
    mutating func update(to newer: UInt64) {
        if CodeSet(bits: newer).hasValue || (newer != 0 && !hasValue) { bits = newer }
    }
}

extension Area {
    /// Takes a newer area of a fact.
    @inline(__always)
    mutating func update(to newer: Area) {
        if newer.isKnown || (newer != .absent && !isKnown) { self = newer }
    }
}

extension PartialDate {
    /// Takes a newer date of a fact.
    @inline(__always)
    mutating func update(to newer: PartialDate) {
        if newer.isKnown || (!newer.isAbsent && !isKnown) { self = newer }
    }

    /// Takes another date if it is earlier: if it can begin earlier, or is known more precisely.
    @inline(__always)
    mutating func makeEarliest(_ other: PartialDate) {
        // The raw form orders dates by first day, then by precision.
        if other.isKnown, !isKnown || other.raw < raw { self = other }
    }

    /// The last day that the date can mean, or `Int32.min`.
    @inline(__always)
    var lastDayOrNone: Int32 {
        if isKnown, raw & 7 == 0 { return raw >> 3 }
        return lastDay.map { Int32(truncatingIfNeeded: $0) } ?? .min
    }

    /// The first day that the date can mean, or `Int32.min`.
    @inline(__always)
    var firstDayOrNone: Int32 { isKnown ? raw >> 3 : .min }
}

extension Int32 {
    /// Whether a count or score is known: neither absent nor a null reason.
    @inline(__always)
    var isKnownNumber: Bool { PartialDate(raw: self).isKnown }

    /// The count or score, or `EntryShape.absent` whatever the reason that there is none.
    @inline(__always)
    var knownNumber: Int32 { isKnownNumber ? self : EntryShape.absent }

    /// Takes a newer count or score of a fact.
    @inline(__always)
    mutating func updateNumber(to newer: Int32) {
        if newer.isKnownNumber { self = newer }
    }
}
