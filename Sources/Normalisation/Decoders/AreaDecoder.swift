import Model

/// Reads one area, by the day of its record and the area that it was reported from: `CS` is Serbia and Montenegro
/// or Czechoslovakia, and `RS` in a file from Bosnia and Herzegovina the Republika Srpska.
struct AreaDecoder: CellDecoder {
    private let valueMap: Vocabulary
    private let reportedFrom: Area

    /// A decoder for submissions from an area, with a source's own values.
    init(reportedFrom: Area, valueMap: Vocabulary) {
        self.reportedFrom = reportedFrom
        self.valueMap = valueMap
    }

    func value(of text: Bytes, record: Int, in work: inout Workspace) -> UInt16 {
        if let area = knownValue(of: text, record: record, in: &work) { return area }
        if !text.isPlaceholder { note(text, in: &work) }
        return .absent
    }

    /// Notes that no area has a text, and why that may be.
    func note(_ text: Bytes, in work: inout Workspace) {
        work.noteUnread(text, in: "areas") {
            var unread = UnreadText(text, otherwise: .unknownArea) { code(of: $0) }
            // 8 may be Albania's 008, from a spreadsheet that drops zeros, or a number of somebody's own.
            if unread.kind == .unknownArea, text.count < 3, text.allSatisfy({ $0 &- UInt8(ascii: "0") <= 9 })
            {
                let padded = Array(repeating: UInt8(ascii: "0"), count: 3 - text.count) + Array(text)
                unread.suggestion = padded.withUnsafeBufferPointer { code(of: $0) }
            }
            return unread
        }
    }

    private func code(of text: Bytes) -> String? {
        var folded: [UInt8] = []
        Folding.fold(text.span, into: &folded)
        switch AreaBook.resolve(alias: folded.span, on: nil, reportedFrom: reportedFrom) {
        case .area(let area), .historic(let area, _): return area.code
        case .null(let reason): return "\(reason.text)"
        case .ambiguous, .unknown: return nil
        }
    }

    /// The area that a text stands for, absent for one of several areas, which is noted; nil where nothing has it.
    func knownValue(of text: Bytes, record: Int, in work: inout Workspace) -> UInt16? {
        if let reason = text.nullReason { return UInt16(reason) }
        if let mapped = work.mapped(text, by: valueMap) { return UInt16(mapped) }
        if Garbling.kind(of: text) != nil { return nil }
        if text.isUnknownMark { return UInt16(NullReason.unknown.rawValue) }
        work.folded.removeAll(keepingCapacity: true)
        Folding.fold(text.span, into: &work.folded)
        switch resolution(of: record, in: &work) {
        case .area(let area): return area.rawValue
        case .null(let reason): return UInt16(reason.rawValue)
        case .unknown: return nil
        case .historic(let area, let outOfValidity):
            if outOfValidity { work.note(.areaOutOfValidity, text) }
            return area.rawValue
        case .ambiguous:
            work.note(.ambiguousArea, text)
            return .absent
        }
    }

    // Only states that were, and spellings that they share, depend on the record's day. A date that is not known
    // to the day counts where its first and last day say the same.
    private func resolution(of record: Int, in work: inout Workspace) -> AreaResolution {
        let undated = AreaBook.resolve(alias: work.folded.span, on: nil, reportedFrom: reportedFrom)
        switch undated {
        case .area, .null, .unknown: return undated
        case .historic, .ambiguous: break
        }
        work.dependsOnRecord = true
        guard record < work.days.count else { return undated }
        let date = PartialDate(raw: work.days[record])
        guard let first = date.firstDay, let last = date.lastDay else { return undated }
        let early = AreaBook.resolve(alias: work.folded.span, on: first, reportedFrom: reportedFrom)
        if first == last { return early }
        let late = AreaBook.resolve(alias: work.folded.span, on: last, reportedFrom: reportedFrom)
        return early == late ? early : undated
    }
}
