import Disclosure
import Model
import Statistics

/// The share of identified persons who were assisted, area by area, with the region to compare with.
struct AssistanceByArea {
    private static let indicator = "E01"

    let matter: ReportMatter

    func write(to pictures: inout MarkupWriter) {
        guard let table = matter.now.table(Self.indicator) else { return }
        let observations = table.observations.filter { $0.members[0].role != .overlap }
        let region = observations.first { $0.members[0].role == .total }
        let texts = matter.texts
        let chart = BarChart(
            groups: [BarChart.Group(heading: "", bars: observations.map { bar($0) })], maximum: 100,
            reference: region?.thousandths.map { Double($0) / 1000 }, title: texts.charts.assistance.title,
            description: observations.map { "\($0.members[0].label) \(words(for: $0))" }
                .joined(separator: ", ") + ".")
        Picture(texts: texts.charts.assistance, name: "assistance", table: behind(observations))
            .write(with: matter, to: &pictures) { figure in
                chart.write(width: 820, isNarrow: false, class: "chart roomy", to: &figure)
                chart.write(width: 350, isNarrow: true, class: "chart narrow", to: &figure)
            }
    }

    private func bar(_ observation: Observation) -> BarChart.Bar {
        let area = observation.members[0]
        let fill: BarChart.Bar.Fill =
            area.role == .total ? .emphasis : observation.isUnreliable ? .unreliable : .plain
        return BarChart.Bar(
            name: area.label, value: observation.thousandths.map { Double($0) / 1000 },
            text: words(for: observation), fill: fill)
    }

    private func words(for observation: Observation) -> String {
        guard let value = matter.value(of: observation) else { return matter.words(for: observation) }
        return "\(value) %" + matter.marks(of: observation)
    }

    private func behind(_ observations: [Observation]) -> ReportTable {
        let texts = matter.texts
        let rows = observations.map { observation in
            ReportTable.Row(
                heading: observation.members[0].label,
                cells: [
                    .observation(observation), .part(observation.numerator, of: observation),
                    .part(observation.denominator, of: observation),
                ],
                kind: observation.members[0].role == .total ? "total" : nil)
        }
        return ReportTable(
            caption: texts.charts.assistance.title, corner: texts.tables.area,
            columns: [
                texts.unit(.percent), texts.tables.numerator, texts.tables.denominator,
            ], rows: rows)
    }
}
