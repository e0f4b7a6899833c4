import Model

/// The services in one record's cell: `SERVICE:start:end:days:provider_type`, as `EntryShape.services` lays them out.
struct ServiceParts {
    private static let width = EntryShape.services.parts.count
    private var position: Int
    private let end: Int

    init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next entry that names a service, dated as it says; a service of so many days that began on a known day
    /// and has no end lasted those days.
    @inline(__always)
    mutating func next(in values: [Int32]) -> ServiceInterval? {
        while position + Self.width <= end {
            let at = position
            position += Self.width
            let byte = values[at]
            guard byte >= Int32(CodeList.firstEntry), let code = UInt8(exactly: byte) else { continue }
            let start = PartialDate(raw: values[at + 1])
            var end = PartialDate(raw: values[at + 2])
            let days = values[at + 3]
            if !end.isKnown, days.isKnownNumber, days > 0, let first = start.day {
                end = PartialDate(day: first + Int(days) - 1)
            }
            return ServiceInterval(
                source: EventSource(organisation: 0, area: .absent, experience: 0),
                service: Coded(byte: code), start: start, end: end)
        }
        return nil
    }
}
