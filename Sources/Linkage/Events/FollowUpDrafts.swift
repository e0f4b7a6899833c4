import Model

/// Reads the follow-ups of the returns as each record tells of them.
struct FollowUpDrafts {
    /// A follow-up and the return, by its number among the units, that it follows.
    struct Draft {
        let unit: UInt32
        let caseNumber: UInt32
        var followUp: FollowUp
    }

    /// The follow-ups in order of time of their records.
    private(set) var drafts: [Draft] = []

    private static let width = EntryShape.followUps.parts.count

    init(_ walk: RecordWalk) {
        for stretch in walk.stretches(of: .returnReintegration) {
            guard let lists = stretch.columns.entries(.followUps) else { continue }
            let records = stretch.records
            for (index, row) in records.rows.enumerated() {
                let range = lists.range(of: Int(row))
                for at in stride(from: range.lowerBound, to: range.upperBound, by: Self.width) {
                    let followUp = Self.followUp(lists.values, at: at)
                    drafts.append(
                        Draft(
                            unit: records.units[index], caseNumber: records.cases[index], followUp: followUp))
                }
            }
        }
    }

    private static func followUp(_ values: [Int32], at first: Int) -> FollowUp {
        FollowUp(
            month: values[first].knownNumber, date: PartialDate(raw: values[first + 1]),
            contact: Coded(byte: UInt8(clamping: values[first + 2])),
            mode: Coded(byte: UInt8(clamping: values[first + 3])),
            economic: values[first + 4].knownNumber, social: values[first + 5].knownNumber,
            psychosocial: values[first + 6].knownNumber, composite: values[first + 7].knownNumber)
    }
}

extension FollowUp {
    /// Orders by month, then by date.
    static func precedes(_ left: FollowUp, _ right: FollowUp) -> Bool {
        left.month == right.month ? left.date.raw < right.date.raw : left.month < right.month
    }

    /// Takes what a later record tells of the same follow-up.
    mutating func update(to newer: FollowUp) {
        contact.update(to: newer.contact.byte)
        mode.update(to: newer.mode.byte)
        economic.updateNumber(to: newer.economic)
        social.updateNumber(to: newer.social)
        psychosocial.updateNumber(to: newer.psychosocial)
        composite.updateNumber(to: newer.composite)
    }
}
