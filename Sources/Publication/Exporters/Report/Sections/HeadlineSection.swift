import Disclosure
import Statistics

/// The figures that are quoted: large, for the region, each with its change where both values are published.
struct HeadlineSection {
    static let anchor = "headline"
    /// Tables by area whose region figures are on the first page, in this order.
    static let tables = ["V01", "V02", "V03", "E01", "S01", "C05", "R10", "R06"]

    let matter: ReportMatter

    func write(to main: inout MarkupWriter) {
        let texts = matter.texts.headline
        main.element("section", ["id": Self.anchor, "aria-labelledby": "\(Self.anchor)-h"]) { section in
            section.element("h2", ["id": "\(Self.anchor)-h"], texts.heading)
            section.element("p", ["class": "lead"], texts.lead)
            section.element("ul", ["class": "figures"]) { list in
                for id in Self.tables { write(id, to: &list) }
            }
        }
    }

    private func write(_ id: String, to list: inout MarkupWriter) {
        guard let table = matter.now.table(id), let figure = matter.now.region(of: id) else { return }
        list.element("li") { card in
            card.element("h3") { heading in
                heading.element("a", ["href": "#\(IndicatorSection.anchor(of: table.indicator))"]) {
                    $0.text(table.indicator.title)
                }
            }
            writeValue(of: figure, unit: table.indicator.unit, to: &card)
            writeCourse(of: id, to: &card)
            for earlier in [matter.previous, matter.yearBefore].compactMap({ $0 }) {
                writeChange(from: earlier, to: figure, of: table, in: &card)
            }
        }
    }

    private func writeValue(
        of figure: Observation, unit: IndicatorDefinition.Unit, to card: inout MarkupWriter
    ) {
        guard let value = matter.value(of: figure) else {
            card.element("p", ["class": "big withheld"]) { line in
                line.element("span", ["aria-hidden": "true"], figure.status.symbol)
                line.element("span", ["class": "unit"], " " + matter.texts.status(figure.status))
            }
            return
        }
        card.element("p", ["class": "big"]) { line in
            line.text(value)
            line.element("span", ["class": "unit"], " " + matter.texts.unit(unit))
        }
        let basis = basis(of: figure)
        if !basis.isEmpty { card.element("p", ["class": "basis"], basis) }
    }

    /// The course of the figure over the periods, small; the changes below say it in words.
    private func writeCourse(of id: String, to card: inout MarkupWriter) {
        let points = PeriodSeries(matter: matter, table: id).points
        guard points.count > 2 else { return }
        Sparkline(points: points).write(DrawingSize(width: 180, height: 34), class: "spark", to: &card)
    }

    /// What a figure rests on, and how far it can be relied on.
    private func basis(of figure: Observation) -> String {
        let texts = matter.texts
        var parts: [String] = []
        if let numerator = figure.numerator, let denominator = figure.denominator {
            parts.append(texts.coverage.ratio(texts.number(numerator), texts.number(denominator)))
        }
        if figure.isProvisional { parts.append(texts.headline.provisional) }
        if figure.isUnreliable { parts.append(texts.headline.unreliable) }
        return parts.joined(separator: ", ")
    }

    private func writeChange(
        from earlier: ReleaseFigures, to figure: Observation, of table: ReleasedTable,
        in card: inout MarkupWriter
    ) {
        let texts = matter.texts
        let before = earlier.region(of: table.id)
        card.element("p", ["class": "change"]) { line in
            if let change = Change(from: before, to: figure, unit: table.indicator.unit) {
                line.element("b", words(for: change, unit: table.indicator.unit))
                line.text(" ")
                line.element("span", "\(texts.headline.since) \(texts.shortPeriod(earlier.period))")
                return
            }
            line.text(texts.shortPeriod(earlier.period) + ": ")
            line.text(before.map { matter.words(for: $0) } ?? texts.headline.notComparable)
        }
    }

    private func words(for change: Change, unit: IndicatorDefinition.Unit) -> String {
        let texts = matter.texts
        guard change.thousandths != 0 else { return texts.headline.noChange }
        let arrow = change.thousandths > 0 ? "▲ " : "▼ "
        guard unit != .percent else {
            return arrow + texts.percentage(thousandths: abs(change.thousandths)) + " "
                + texts.headline.points
        }
        var text = arrow + texts.decimal(thousandths: abs(change.thousandths))
        if let tenths = change.relativeTenths {
            let sign = tenths > 0 ? "+" : ""
            text += " (\(sign)\(texts.percentage(thousandths: tenths * 100)) %)"
        }
        return text
    }
}
