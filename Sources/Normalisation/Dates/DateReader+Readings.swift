import Intake
import Model

/// What an ambiguous date can mean.
extension DateReader {
    /// The readings of a date of which nobody can tell which one is meant, in canonical form.
    func readings(of text: Bytes, folded: inout [UInt8]) -> [String] {
        var readings: [String] = []
        for order in [SourceDescription.DateOrder.dayMonthYear, .monthDayYear] {
            guard case .date(let raw) = with(order).reading(of: text, folded: &folded) else { continue }
            let reading = PartialDate(raw: raw).text
            if !readings.contains(reading) { readings.append(reading) }
        }
        if readings.isEmpty, let parts = DateParts(text, folded: &folded) { return partial(parts) }
        return readings
    }

    private func with(_ order: SourceDescription.DateOrder) -> DateReader {
        var column = column
        column.order = order
        return DateReader(column, pivot: pivot, serialDays: serialDays)
    }

    // `Jul-03`, a month of a year or a day without one; `2003.1`, January or October.
    private func partial(_ parts: DateParts) -> [String] {
        if let month = parts.month {
            let year = DateParts.Number(value: pivot.year(endingWith: parts.first.value), width: 4)
            guard case .date(let raw) = date(year: year, month: month) else { return [] }
            let day = "--\(Self.twoDigits(month))-\(Self.twoDigits(parts.first.value))"
            return [PartialDate(raw: raw).text, day]
        }
        return [1, 10].compactMap { month in
            guard case .date(let raw) = date(year: parts.first, month: month) else { return nil }
            return PartialDate(raw: raw).text
        }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
