import Intake
import Model

@testable import Normalisation

/// What a text stands for in a column of dates, in canonical form or as the fault's name, in a run that knows of no
/// day after 2005-01-17.
func dateReading(
    _ text: String, _ column: DateReader.Column = DateReader.Column(order: .dayMonthYear),
    purpose: CenturyPivot.Purpose = .event
) -> String {
    let reader = DateReader(column, purpose: purpose, latestDay: 12_800)
    var folded: [UInt8] = []
    switch withBytes(text, { reader.reading(of: $0.trimmed, folded: &folded) }) {
    case .date(let raw): return PartialDate(raw: raw).text
    case .fault(let kind): return kind.rawValue
    }
}
