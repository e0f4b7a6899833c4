import Disclosure
import Statistics

/// One indicator: what it tells, its table by area, its variants and breakdowns, and how it is counted.
struct IndicatorSection {
    let matter: ReportMatter
    /// The indicator's tables, at least one.
    let tables: [ReleasedTable]

    /// The place of an indicator in the page.
    static func anchor(of indicator: IndicatorDefinition) -> String {
        let name = indicator.id.unicodeScalars.map {
            $0.properties.isAlphabetic || $0.isDigit ? "\($0)" : "-"
        }
        return "indicator-" + name.joined()
    }

    var anchor: String { Self.anchor(of: tables[0].indicator) }
    var heading: String { "\(tables[0].indicator.id) \(tables[0].indicator.title)" }

    func write(to group: inout MarkupWriter) {
        let indicator = tables[0].indicator
        group.element("article", ["id": anchor, "class": "indicator", "aria-labelledby": "\(anchor)-h"]) {
            article in
            article.element("h3", ["id": "\(anchor)-h"]) { heading in
                heading.element("span", ["class": "id"], indicator.id)
                heading.text(" " + indicator.title)
            }
            article.element("p", ["class": "meaning"], indicator.meaning)
            article.element("div", ["class": "body"]) { body in
                if let main { AreaTable(matter: matter, table: main).write(to: &body) }
                body.element("div", ["class": "reading"]) { writeReading(of: indicator, to: &$0) }
            }
            if !variants.isEmpty { VariantTable(matter: matter, tables: variants).write(to: &article) }
            writeBreakdowns(to: &article)
        }
    }

    private func writeReading(of indicator: IndicatorDefinition, to reading: inout MarkupWriter) {
        if let caution = indicator.caution {
            reading.element("p", ["class": "caution"]) { line in
                line.element("strong", matter.texts.tables.caution + ":")
                line.text(" " + caution)
            }
        }
        ExplanationView(matter: matter, indicator: indicator).write(to: &reading)
    }

    private var main: ReleasedTable? { tables.first { $0.variant.isEmpty && $0.dimensions.count == 1 } }
    private var variants: [ReleasedTable] {
        tables.filter { !$0.variant.isEmpty && $0.dimensions.count == 1 }
    }

    private func writeBreakdowns(to article: inout MarkupWriter) {
        let broken = tables.filter { $0.dimensions.count > 1 }
        guard !broken.isEmpty else { return }
        article.element("div", ["class": "breakdowns"]) { row in
            row.element("p", matter.texts.tables.breakdowns)
            for table in broken {
                row.element("details") { details in
                    details.element("summary") { summary in
                        summary.text(table.dimensions.dropFirst().map(\.title).joined(separator: ", "))
                        if let variant = matter.variantName(of: table) { summary.text(": " + variant) }
                    }
                    BreakdownTable(matter: matter, table: table).write(to: &details)
                }
            }
        }
    }
}

extension Unicode.Scalar {
    /// Whether it is one of the digits 0–9.
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

extension ReportMatter {
    /// What a table's variant is called; nil for the indicator itself.
    func variantName(of table: ReleasedTable) -> String? {
        guard !table.variant.isEmpty else { return nil }
        return texts.variant(table.variant, of: table.indicator.id) ?? table.variant
    }

    /// The caption of an indicator's table.
    func caption(of table: ReleasedTable, _ breakdown: String? = nil) -> String {
        let title = [table.indicator.title, variantName(of: table), breakdown].compactMap { $0 }
        return texts.tables.caption(
            title.joined(separator: ", "), texts.unit(table.indicator.unit), texts.shortPeriod(period))
    }
}
