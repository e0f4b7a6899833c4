import Disclosure
import Statistics

/// One group of indicators with the legend of the tables.
struct GroupSection {
    let matter: ReportMatter
    let group: IndicatorDefinition.Group
    let indicators: [IndicatorSection]

    /// The groups that the release has tables of, in the order of the catalogue.
    static func all(of matter: ReportMatter) -> [GroupSection] {
        IndicatorDefinition.Group.allCases.compactMap { group in
            let tables = matter.publication.release.tables.filter { $0.indicator.group == group }
            var ids: [String] = []
            for table in tables where !ids.contains(table.indicator.id) { ids.append(table.indicator.id) }
            guard !ids.isEmpty else { return nil }
            let sections = ids.map { id in
                IndicatorSection(matter: matter, tables: tables.filter { $0.indicator.id == id })
            }
            return GroupSection(matter: matter, group: group, indicators: sections)
        }
    }

    var anchor: String { "group-\(IndicatorDefinition.Group.allCases.firstIndex(of: group) ?? 0)" }

    func write(to main: inout MarkupWriter) {
        main.element("section", ["id": anchor, "class": "group", "aria-labelledby": "\(anchor)-h"]) {
            section in
            section.element("h2", ["id": "\(anchor)-h"], matter.texts.group(group))
            section.element("dl", ["class": "legend", "aria-label": matter.texts.tables.legend]) { legend in
                for line in matter.texts.legend {
                    legend.element("div") { pair in
                        pair.element("dt", line.symbol)
                        pair.element("dd", line.meaning)
                    }
                }
            }
            for indicator in indicators { indicator.write(to: &section) }
        }
    }
}
