import Model

/// Which trafficking experience each case is of.
///
/// Several organisations keep a case each of one and the same experience: the shelter, the referral mechanism and
/// the return programme all identify, or take over the date of identification, within weeks or months. A person
/// who was trafficked again is identified again later. So her cases, in order of time, are one experience unless a
/// case's identification (else its opening)
///
/// - lies more than 180 days after the latest one of the preceding experience: longer than an asylum or court
///   procedure delays the papers of one case, shorter than most lives between two experiences; or
/// - lies after it at all, and the case states that she had been trafficked before, which the preceding experience
///   does not state of itself: two organisations that both know of an earlier experience speak of one.
///
/// Dates known to the month or year count only as far as they are certain: a vague date never parts two cases.
struct ExperienceIndex {
    /// The experience of each case.
    private(set) var ofCase: [UInt32]
    /// The experiences of each person.
    private(set) var ofPerson: [EventRange] = []
    /// Experiences.
    private(set) var count = 0

    /// Days after which a later identification is of another experience.
    static let separatingDays: Int32 = 180

    init(_ cases: [CaseDraft], persons: Int) {
        var groups = PersonGroups(cases.count, persons: persons) { cases[$0].person }
        groups.sortEach { Self.precedes(cases[$0], cases[$1]) }
        ofCase = Array(repeating: 0, count: cases.count)
        ofPerson.reserveCapacity(persons)
        for person in 0..<persons {
            let start = count
            add(groups.order[groups.range(of: person)], cases)
            ofPerson.append(EventRange(start: UInt32(start), end: UInt32(count)))
        }
    }

    private static func precedes(_ left: CaseDraft, _ right: CaseDraft) -> Bool {
        if left.anchor != right.anchor { return left.anchor.raw < right.anchor.raw }
        return left.history.source.organisation < right.history.source.organisation
    }

    /// Adds one person's cases, which are in order of their anchors; undated ones come first there, and are of the
    /// latest experience that had begun when they were last reported.
    private mutating func add(_ numbers: ArraySlice<UInt32>, _ cases: [CaseDraft]) {
        var spans: [ExperienceSpan] = []
        var undated: [Int] = []
        for number in numbers.map({ Int($0) }) {
            guard cases[number].anchor.isKnown else {
                undated.append(number)
                continue
            }
            if let last = spans.last, !last.isOver(before: cases[number]) {
                spans[spans.count - 1].add(cases[number])
            } else {
                spans.append(ExperienceSpan(cases[number]))
            }
            ofCase[number] = UInt32(count + spans.count - 1)
        }
        for number in undated {
            let quarter = cases[number].history.lastReported
            let begun = spans.lastIndex { $0.firstQuarter <= quarter } ?? 0
            ofCase[number] = UInt32(count + begun)
        }
        count += numbers.isEmpty ? 0 : max(spans.count, 1)
    }
}

/// The time that the dated cases of one experience cover.
private struct ExperienceSpan {
    let firstQuarter: Int32
    private var latestDay: Int32
    private var statesEarlierOne: Bool

    init(_ draft: CaseDraft) {
        firstQuarter = Int32(Period(quarterOf: Int(draft.anchor.firstDayOrNone)).ordinal)
        latestDay = draft.anchor.lastDayOrNone
        statesEarlierOne = draft.retrafficked == .yes
    }

    func isOver(before draft: CaseDraft) -> Bool {
        let days = draft.anchor.firstDayOrNone - latestDay
        let isAnother = draft.retrafficked == .yes && draft.identification.isKnown && !statesEarlierOne
        return days > ExperienceIndex.separatingDays || (isAnother && days > 0)
    }

    mutating func add(_ draft: CaseDraft) {
        latestDay = max(latestDay, draft.anchor.lastDayOrNone)
        statesEarlierOne = statesEarlierOne || draft.retrafficked == .yes
    }
}
