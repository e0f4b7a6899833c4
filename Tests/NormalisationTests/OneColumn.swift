import Intake
import Model
import Testing

@testable import Normalisation

/// Records of one or more columns, normalised: what most tests here need.
func normalised(
    _ targets: [String], _ records: [[RawValue]], kind: RecordKind = .shelterStay, latestDay: Int = 12_800,
    order: SourceDescription.DateOrder? = .dayMonthYear, reporter: String = "SRB",
    source: SourceDescription = SourceDescription()
) throws -> CaseBatch {
    let layout = RawLayout(
        slots: targets.enumerated().map { index, name in
            let pieces = name.split(separator: "=").map { String($0) }
            return RawLayout.Slot(
                heading: "Column \(index + 1)", column: index, target: FieldTarget(name: pieces[0]),
                code: pieces.count > 1 ? pieces[1] : nil)
        })
    let normaliser = try Normaliser(
        source: source, layout: layout, envelope: envelope(kind: kind, area: reporter),
        dateOrders: Array(repeating: order, count: targets.count), latestDay: latestDay)
    return normaliser.normalise(RawBatch(layout: layout, records: records))
}

/// An envelope with nothing special in it.
func envelope(kind: RecordKind?, area: String = "SRB") throws -> Envelope {
    let organisation = try #require(OrganisationID("SRB-TEST"))
    let area = try #require(Area(code: area))
    let period = Period(year: 2004, quarter: 4)
    return Envelope(
        organisation: organisation, organisationType: .ngo, area: area, kind: kind, period: period)
}

/// The bytes of a text, lent to `body`.
func withBytes<Result>(_ text: String, _ body: (Bytes) -> Result) -> Result {
    Array(text.utf8).withUnsafeBufferPointer { body($0) }
}
