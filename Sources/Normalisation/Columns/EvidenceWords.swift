import Intake

/// Evidence on a column in plain words and with counts, for `inspect` and for errors. Holds no value of the file.
enum EvidenceWords {
    /// What is known of a column's dates.
    static func sentences(
        on decision: DateOrderEvidence.Decision, stated: SerialSystem?, file: SerialSystem
    ) -> [String] {
        guard let counts = decision.counts, counts.total > 0 else { return [] }
        var sentences = [order(decision, counts)]
        if counts.dayNumbers > 0 {
            let numbers = "\(number(counts.dayNumbers)) of \(values(counts.total)) are bare numbers"
            if let stated {
                sentences.append("\(numbers), days of the \(stated.rawValue) system as stated")
            } else if counts.holdsDayNumbers {
                let ground = file == .year1904 ? ", as the workbook says" : ""
                sentences.append(
                    "\(numbers) in the range of a spreadsheet’s days, "
                        + "read in the \(file.rawValue) system\(ground)")
            } else {
                sentences.append("\(numbers), too few or too mixed to be a spreadsheet’s days")
            }
        }
        return sentences
    }

    private static func order(
        _ decision: DateOrderEvidence.Decision, _ counts: DateOrderEvidence.Counts
    ) -> String {
        switch decision.reason {
        case .configured: "stated in the configuration; \(proof(counts))"
        case .ownValues: proof(counts)
        case .otherColumns: "\(proof(counts)); the file’s other columns prove the order"
        case .notNeeded: "none of \(values(counts.total)) needs an order"
        case .undecided where counts.isContradictory: proof(counts)
        case .undecided:
            "\(proof(counts)), and no other column decides for \(number(counts.ambiguous)) of them"
        }
    }

    private static func proof(_ counts: DateOrderEvidence.Counts) -> String {
        if counts.dayFirst + counts.monthFirst > 0 {
            let isDay = counts.dayFirst >= counts.monthFirst
            let (most, least) =
                isDay ? (counts.dayFirst, counts.monthFirst) : (counts.monthFirst, counts.dayFirst)
            let (one, other) = isDay ? ("day", "month") : ("month", "day")
            let rest = least == 0 ? "none" : number(least)
            return
                "\(number(most)) of \(values(counts.total)) can only be \(one) first, \(rest) \(other) first"
                + (least > 0 && counts.dotted > 0 ? dotted(counts) : "")
        }
        if counts.proven == .yearMonthDay {
            return "\(number(counts.yearFirst)) of \(values(counts.total)) begin with the year"
        }
        if counts.dotted > 0 {
            return "none of \(values(counts.total)) proves an order alone" + dotted(counts)
        }
        return "none of \(values(counts.total)) proves an order"
    }

    private static func dotted(_ counts: DateOrderEvidence.Counts) -> String {
        ", \(number(counts.dotted)) have full stops, with which the region writes the day first"
    }

    /// What is known of a column's numbers.
    static func sentences(on decision: DecimalEvidence.Decision) -> [String] {
        guard let counts = decision.counts, counts.total > 0 else { return [] }
        let proof =
            counts.comma + counts.point == 0
            ? "none of \(values(counts.total)) shows the decimal mark"
            : "\(number(counts.comma)) of \(values(counts.total)) show a decimal comma, \(number(counts.point)) a decimal point"
        switch decision.reason {
        case .configured: return ["decimal mark stated in the configuration; \(proof)"]
        case .ownValues: return [proof]
        case .otherColumns: return ["\(proof); the file’s other columns do"]
        case .notNeeded: return ["none of \(values(counts.total)) needs a decimal mark"]
        case .undecided:
            let open =
                counts.ambiguous > 0 ? ", and \(number(counts.ambiguous)) may have one or thousands" : ""
            return [proof + open]
        }
    }

    /// A count with commas between thousands, as English writes it.
    static func number(_ count: Int) -> String {
        var text = String(count)
        var place = text.count - 3
        while place > 0 {
            text.insert(",", at: text.index(text.startIndex, offsetBy: place))
            place -= 3
        }
        return text
    }

    private static func values(_ count: Int) -> String { count == 1 ? "1 value" : "\(number(count)) values" }
}

extension ColumnForm.Problem: CustomStringConvertible {
    /// What is wrong and how to mend it, in plain words and with counts; no value of the file.
    public var description: String {
        let number = EvidenceWords.number
        switch self {
        case .undecidedDateOrder(let ambiguous):
            return
                "\(number(ambiguous)) dates can be read day first or month first, and nothing in the file says which. "
                + "State the order of dates in the source’s description."
        case .contradictoryDateOrder(let dayFirst, let monthFirst, _):
            return
                "\(number(dayFirst)) dates can only be read day first and \(number(monthFirst)) only month first. "
                + "Write all dates of the column alike."
        case .dayNumbersWithoutEvidence(let count, let total):
            return
                "\(number(count)) of \(number(total)) values are bare numbers that may be a spreadsheet’s days. "
                + "Format the column as dates, or state how the spreadsheet counts days."
        case .undecidedDecimalMark(let ambiguous):
            return
                "\(number(ambiguous)) numbers have one point or comma that may part thousands or decimals. "
                + "State the decimal mark in the source’s description."
        case .contradictoryDecimalMark(let comma, let point):
            return "\(number(comma)) numbers have a decimal comma and \(number(point)) a decimal point. "
                + "Write all numbers of the column alike."
        }
    }
}
