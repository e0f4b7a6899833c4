import Disclosure
import Model
import Statistics

/// Victims identified by area, as a map of tiles.
struct VictimsByArea {
    private static let indicator = "V01"
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
            ReportTable.Row(
                heading: "\($0.members[0].code) \($0.members[0].label)", cells: [.observation($0)], kind: nil)
        }
        let behind = ReportTable(
            caption: texts.charts.map.title, corner: texts.tables.area,
            columns: [texts.shortPeriod(matter.period)], rows: rows)
        Picture(texts: texts.charts.map, name: "map", table: behind, isTableBeside: true)
            .write(with: matter, to: &pictures) { map.write(class: "chart tiles", to: &$0) }
    }

    private func tiles(of areas: [Observation]) -> [TileMap.Tile] {
        let largest = areas.compactMap(\.thousandths).max() ?? 0
        let places = RegionTiles.places(of: areas.map { $0.members[0].code })
        return zip(areas, places).map { area, place in
            return TileMap.Tile(
                column: place.column, row: place.row, code: area.members[0].code,
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
