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
            line.element("span", ["class": "unit"], " " + matter.texts.unit(unit) + matter.marks(of: figure))
        }
        guard let numerator = figure.numerator, let denominator = figure.denominator else { return }
        let (above, below) = (matter.texts.number(numerator), matter.texts.number(denominator))
        card.element("p", ["class": "basis"], matter.texts.coverage.ratio(above, below))
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
                line.text(" \(texts.headline.previous) \(texts.shortPeriod(earlier.period))")
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
        var text = arrow + texts.decimal(thousandths: abs(change.thousandths))
        if unit == .percent { text += " " + texts.headline.points }
        if let tenths = change.relativeTenths {
            let sign = tenths > 0 ? "+" : ""
            text += " (\(sign)\(texts.decimal(thousandths: tenths * 100)) %)"
        }
        return text
    }
}
