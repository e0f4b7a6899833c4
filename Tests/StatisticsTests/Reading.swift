import Linkage
import Model
import Statistics

/// An area by its code.
func country(_ code: String) -> Area {
    guard let area = Area(code: code) else { preconditionFailure("No area has the code \(code).") }
    return area
}

/// A date by its text; empty for none.
func on(_ text: String) -> PartialDate {
    guard let date = PartialDate(text: text) else { preconditionFailure("\(text) is no date.") }
    return date
}

/// A day by its text.
func dayOf(_ text: String) -> Int {
    guard let day = on(text).day else { preconditionFailure("\(text) is no day.") }
    return day
}

/// A period by its text.
func period(_ text: String) -> Period {
    guard let period = Period(text: text) else { preconditionFailure("\(text) is no period.") }
    return period
}

/// An organisation by its name.
func organisationID(_ name: String) -> OrganisationID {
    guard let id = OrganisationID(name) else { preconditionFailure("\(name) names no organisation.") }
    return id
}

/// A frame over Albania, Montenegro, Serbia and Kosovo.
func frame(
    _ text: String, asOf: String = "2010-12-31", areas: [String] = ["ALB", "MNE", "SRB", "XKX"],
    expected: [StatisticsFrame.ExpectedOrganisation] = []
) -> StatisticsFrame {
    StatisticsFrame(
        period: period(text), asOf: dayOf(asOf), areas: areas.map { country($0) }, expected: expected)
}

/// The draft tables of a region, to be asked cell by cell.
struct Tables {
    let all: [DraftTable]

    init(_ region: Region, _ frame: StatisticsFrame, _ ids: String...) {
        let indicators = ids.isEmpty ? IndicatorBook.all : ids.compactMap { IndicatorBook.indicator(id: $0) }
        all = Statistics.tables(of: region.pathways, frame: frame, indicators: indicators)
    }

    subscript(id: String) -> DraftTable? { all.first { $0.id == id } }

    /// The cell of a table at an area's code and a member's code.
    func cell(_ id: String, _ area: String = "SEE", _ member: String? = nil) -> DraftCell? {
        guard let table = self[id] else { return nil }
        guard let row = table.dimensions[0].members.firstIndex(where: { $0.code == area }) else { return nil }
        guard table.dimensions.count > 1, let member else {
            return table.dimensions.count == 1 ? table.cells[row] : nil
        }
        let members = table.dimensions[1].members
        return members.firstIndex { $0.code == member }.map { table.cells[row * members.count + $0] }
    }

    /// The number in a cell, or `numerator/denominator`, or `statistic over n`, as text.
    func text(_ id: String, _ area: String = "SEE", _ member: String? = nil) -> String {
        guard let cell = cell(id, area, member) else { return "no such cell" }
        let open = cell.notObservable > 0 ? " +\(cell.notObservable)" : ""
        switch cell.value {
        case .quantity(let quantity): return "\(quantity.value)" + open
        case .ratio(let numerator, let denominator): return "\(numerator.value)/\(denominator.value)" + open
        case .statistic(let value, let over):
            return (value.map { "\($0)" } ?? "none") + " over \(over.value)" + open
        case .notApplicable: return "not applicable"
        case .notReported: return "not reported"
        }
    }
}
