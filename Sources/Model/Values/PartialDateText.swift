extension PartialDate {
    /// Appends the canonical text: `2003-07-23`, `2003-07`, `2003-Q3`, `2003`, `_U`, or nothing when absent.
    public func append(to bytes: inout [UInt8]) {
        guard isKnown else {
            nullReason?.append(to: &bytes)
            return
        }
        let first = CivilDate(daysSince1970: Int(raw >> 3))
        var text = InlineArray<10, UInt8>(repeating: UInt8(ascii: "-"))
        Self.write(first.year / 100, at: 0, of: &text)
        Self.write(first.year % 100, at: 2, of: &text)
        Self.write(first.month, at: 5, of: &text)
        Self.write(first.day, at: 8, of: &text)
        if precision == .quarter {
            text[5] = UInt8(ascii: "Q")
            text[6] = UInt8(ascii: "0") + UInt8((first.month - 1) / 3 + 1)
        }
        bytes.append(copying: text.span.extracting(0..<Self.textLength(of: precision)))
    }

    /// A date from the bytes of its canonical text; nil for anything that `append(to:)` would not write.
    public init?(bytes text: Span<UInt8>) {
        switch text.count {
        case 0: self = .absent
        case 2:
            guard let reason = NullReason(bytes: text) else { return nil }
            self.init(null: reason)
        case 4, 7, 10: self.init(digits: text)
        default: return nil
        }
    }

    private init?(digits text: Span<UInt8>) {
        guard let year = Self.number(text, 0..<4) else { return nil }
        var month = 1
        var day = 1
        var precision = Precision.year
        if text.count > 4 {
            guard text[4] == UInt8(ascii: "-") else { return nil }
            if text[5] == UInt8(ascii: "Q") {
                guard text.count == 7, let quarter = Self.number(text, 6..<7) else { return nil }
                guard quarter >= 1, quarter <= 4 else { return nil }
                month = quarter * 3 - 2
                precision = .quarter
            } else {
                guard let number = Self.number(text, 5..<7) else { return nil }
                month = number
                precision = .month
            }
        }
        if text.count > 7 {
            guard precision == .month, text[7] == UInt8(ascii: "-") else { return nil }
            guard let number = Self.number(text, 8..<10) else { return nil }
            day = number
            precision = .day
        }
        guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
        self.init(firstDay: date.daysSince1970, precision: precision)
    }

    private static func textLength(of precision: Precision) -> Int {
        switch precision {
        case .day: 10
        case .month, .quarter: 7
        case .year: 4
        }
    }

    private static func write(_ number: Int, at place: Int, of text: inout InlineArray<10, UInt8>) {
        text[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10)
        text[place + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10)
    }

    private static func number(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var number = 0
        for index in range {
            let digit = text[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }
}

extension NullReason {
    /// Appends the code: `_U`, `_N`, `_Z` or `_X`.
    public func append(to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "_"))
        bytes.append(Self.letters[Int(rawValue)])
    }

    /// The reason whose code these bytes are, or nil.
    public init?(bytes text: Span<UInt8>) {
        guard text.count == 2, text[0] == UInt8(ascii: "_") else { return nil }
        switch text[1] {
        case UInt8(ascii: "U"): self = .unknown
        case UInt8(ascii: "N"): self = .refused
        case UInt8(ascii: "Z"): self = .notApplicable
        case UInt8(ascii: "X"): self = .withheld
        default: return nil
        }
    }

    private static let letters = Array(" UNZX".utf8)
}
