import Disclosure
import Model
import Statistics

/// Victims identified in the region by form of exploitation, age and sex: three breakdowns of one total.
struct VictimsProfile {
    private static let indicator = "V01"
    private static let breakdowns: [Dimension.ID] = [.exploitation, .age, .sex]

    let matter: ReportMatter

    func write(to pictures: inout MarkupWriter) {
        let groups = Self.breakdowns.compactMap { breakdown in
            matter.now.table("\(Self.indicator)-\(breakdown.rawValue)").map { parts(of: $0) }
        }.filter { !$0.parts.isEmpty }
        guard !groups.isEmpty else { return }
        let largest = groups.flatMap(\.parts).compactMap(\.thousandths).max() ?? 0
        let texts = matter.texts
        let chart = BarChart(
            groups: groups.map { group in
                BarChart.Group(heading: group.title, bars: group.parts.map { bar($0) })
            },
            maximum: Double(largest) / 1000, reference: nil, title: texts.charts.profile.title,
            description: groups.map { description(of: $0) }.joined(separator: " "))
        Picture(texts: texts.charts.profile, name: "profile", table: behind(groups))
            .write(with: matter, to: &pictures) { figure in
                chart.write(width: 820, isNarrow: false, class: "chart roomy", to: &figure)
                chart.write(width: 350, isNarrow: true, class: "chart narrow", to: &figure)
            }
    }

    private struct Group {
        let title: String
        /// The region's cells, without the total.
        let parts: [Observation]
    }

    private func parts(of table: ReleasedTable) -> Group {
        let parts = table.observations.filter {
            $0.members[0].role == .total && $0.members.dropFirst().allSatisfy { $0.role == .leaf }
        }
        return Group(title: table.dimensions.last?.title ?? "", parts: parts)
    }

    private func label(of part: Observation) -> String { part.members.last?.label ?? "" }

    private func bar(_ part: Observation) -> BarChart.Bar {
        BarChart.Bar(
            name: label(of: part), value: part.thousandths.map { Double($0) / 1000 },
            text: matter.words(for: part), fill: part.isUnreliable ? .unreliable : .plain)
    }

    private func description(of group: Group) -> String {
        let parts = group.parts.map { "\(label(of: $0)) \(matter.words(for: $0))" }
        return "\(group.title): \(parts.joined(separator: ", "))."
    }

    private func behind(_ groups: [Group]) -> ReportTable {
        let rows = groups.flatMap { group in
            group.parts.map { part in
                ReportTable.Row(
                    heading: "\(group.title): \(label(of: part))", cells: [.observation(part)], kind: nil)
            }
        }
        return ReportTable(
            caption: matter.texts.charts.profile.title, corner: matter.texts.charts.part,
            columns: [matter.texts.shortPeriod(matter.period)], rows: rows)
    }
}
