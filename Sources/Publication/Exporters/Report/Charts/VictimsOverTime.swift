import Disclosure
import Model
import Statistics

/// Victims identified and newly assisted in the region, over the periods that were released.
struct VictimsOverTime {
    private static let tables = ["V01", "V02"]

    let matter: ReportMatter

    func write(to pictures: inout MarkupWriter) {
        let tables = Self.tables.filter { matter.now.table($0) != nil }
        let series = tables.map { PeriodSeries(matter: matter, table: $0) }
        let periods = series.first?.periods ?? []
        // One period is no series: the first publication has none.
        guard periods.count > 1 else { return }
        let lines = series.map { LineChart.Line(name: name(of: $0.table), points: $0.points) }
        let texts = matter.texts
        let chart = LineChart(
            steps: periods.map { texts.shortPeriod($0) }, lines: lines, title: texts.charts.series.title,
            description: description(of: tables, over: periods),
            withheld: ObservationStatus.suppressed.symbol, number: texts.number)
        Picture(texts: texts.charts.series, name: "series", table: table(of: tables, over: periods))
            .write(with: matter, to: &pictures) { figure in
                chart.write(DrawingSize(width: 820, height: 320), class: "chart roomy", to: &figure)
                chart.write(DrawingSize(width: 350, height: 300), class: "chart narrow", to: &figure)
            }
    }

    private func name(of id: String) -> String {
        "\(id) \(matter.now.table(id)?.indicator.title ?? "")"
    }

    private func observation(of id: String, in period: Period) -> Observation? {
        PeriodSeries(matter: matter, table: id).observation(in: period)
    }

    private func description(of tables: [String], over periods: [Period]) -> String {
        tables.map { id in
            let values = periods.map { period in
                let words = observation(of: id, in: period).map { matter.words(for: $0) }
                return "\(matter.texts.shortPeriod(period)) \(words ?? matter.texts.headline.notComparable)"
            }
            return "\(name(of: id)): \(values.joined(separator: ", "))."
        }.joined(separator: " ")
    }

    private func table(of tables: [String], over periods: [Period]) -> ReportTable {
        let rows = periods.reversed().map { period in
            ReportTable.Row(
                heading: matter.texts.shortPeriod(period),
                cells: tables.map { id in
                    observation(of: id, in: period).map { .observation($0) }
                        ?? .text(matter.texts.tables.noFigure)
                },
                kind: nil)
        }
        return ReportTable(
            caption: matter.texts.charts.series.title, corner: matter.texts.charts.period,
            columns: tables.map { name(of: $0) }, rows: rows)
    }
}
