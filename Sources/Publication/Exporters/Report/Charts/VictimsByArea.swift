import Disclosure
import Model
import Statistics

/// Victims identified by area, as a map of tiles.
struct VictimsByArea {
    private static let indicator = "V01"
    /// Column and row of the tiles of the region, roughly as the areas lie.
    private static let places: [String: (column: Int, row: Int)] = [
        "HUN": (2, 0), "MDA": (4, 0),
        "SVN": (0, 0), "HRV": (0, 1), "BIH": (1, 1), "SRB": (2, 1), "ROU": (3, 1),
        "MNE": (1, 2), "XKX": (2, 2), "BGR": (3, 2),
        "ALB": (1, 3), "MKD": (2, 3), "GRC": (3, 3), "TUR": (4, 3),
    ]
    private static let columns = 5
    private static let shades = 4

    let matter: ReportMatter

    func write(to pictures: inout MarkupWriter) {
        guard let table = matter.now.table(Self.indicator) else { return }
        let areas = table.observations.filter { $0.members[0].role == .leaf }
        guard !areas.isEmpty else { return }
        let texts = matter.texts
        let map = TileMap(
            tiles: tiles(of: areas), title: texts.charts.map.title, description: description(of: areas))
        let rows = areas.map {
            ReportTable.Row(heading: $0.members[0].label, cells: [.observation($0)], kind: nil)
        }
        let behind = ReportTable(
            caption: texts.charts.map.title, corner: texts.tables.area,
            columns: [texts.shortPeriod(matter.period)], rows: rows)
        Picture(texts: texts.charts.map, name: "map", table: behind)
            .write(with: matter, to: &pictures) { map.write(class: "chart tiles", to: &$0) }
    }

    private func tiles(of areas: [Observation]) -> [TileMap.Tile] {
        let largest = areas.compactMap(\.thousandths).max() ?? 0
        // Areas without a place of their own follow below, from left to right.
        var next = 4 * Self.columns
        return areas.map { area in
            let code = area.members[0].code
            var place = Self.places[code]
            if place == nil {
                place = (next % Self.columns, next / Self.columns)
                next += 1
            }
            return TileMap.Tile(
                column: place?.column ?? 0, row: place?.row ?? 0, code: code,
                text: matter.value(of: area) ?? area.status.symbol,
                shade: area.thousandths.map { .step(shade(of: $0, largest: largest)) } ?? .none)
        }
    }

    private func shade(of value: Int, largest: Int) -> Int {
        guard largest > 0 else { return 0 }
        return min(Self.shades - 1, value * Self.shades / largest)
    }

    private func description(of areas: [Observation]) -> String {
        areas.map { "\($0.members[0].label) \(matter.words(for: $0))" }.joined(separator: ", ") + "."
    }
}
