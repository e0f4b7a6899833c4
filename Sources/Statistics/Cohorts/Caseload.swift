internal import Linkage
internal import Model

/// Whether a case was open on a day.
enum Caseload {
    /// Whether the case had been opened on a day or before, and not been closed by its end.
    static func isOpen(_ history: CaseHistory, on day: Int) -> Answer {
        let opened = isPast(history.opening, on: day)
        let closed = isClosed(history, on: day)
        if opened == .no || closed == .yes { return .no }
        return opened == .yes && closed == .no ? .yes : .unknown
    }

    private static func isClosed(_ history: CaseHistory, on day: Int) -> Answer {
        if history.closureDate.isKnown { return isPast(history.closureDate, on: day) }
        guard history.closureReason.isKnown || history.status == .closed || history.status == .closedReferred
        else { return .no }
        // Closed on a day that nobody stated: closed from the quarter on that says so.
        let quarter = Period(year: Int(history.lastReported) / 4, quarter: Int(history.lastReported) % 4 + 1)
        return day >= quarter.firstDay ? .yes : .no
    }

    private static func isPast(_ date: PartialDate, on day: Int) -> Answer {
        guard let first = date.firstDay, let last = date.lastDay else { return .unknown }
        if last <= day { return .yes }
        return first > day ? .no : .unknown
    }
}
