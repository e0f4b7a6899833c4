/// Which organisations reported, area by area: one square for each that was expected.
struct CoverageSection {
    static let anchor = "coverage"

    let matter: ReportMatter

    func write(to main: inout MarkupWriter) {
        let coverage = matter.publication.coverage
        guard !coverage.isEmpty else { return }
        let texts = matter.texts.coverage
        let reported = coverage.reduce(0) { $0 + $1.reported }
        let expected = coverage.reduce(0) { $0 + $1.expected }
        main.element("section", ["id": Self.anchor, "aria-labelledby": "\(Self.anchor)-h"]) { section in
            section.element("h2", ["id": "\(Self.anchor)-h"]) { heading in
                heading.text(texts.heading)
                heading.element("span", ["class": "tally"], " " + ratio(reported, expected))
            }
            section.element("p", ["class": "lead"], texts.lead)
            section.element("ul", ["class": "coverage", "aria-label": texts.caption]) { list in
                for one in coverage { write(one, to: &list) }
            }
        }
    }

    private func ratio(_ part: Int, _ whole: Int) -> String {
        matter.texts.coverage.ratio(matter.texts.number(part), matter.texts.number(whole))
    }

    private func write(_ coverage: PublicationContent.Coverage, to list: inout MarkupWriter) {
        list.element("li") { item in
            item.element("span", ["class": "where"], matter.areaName(coverage.area))
            item.element("span", ["class": "squares", "aria-hidden": "true"]) { squares in
                squares.text(String(repeating: "■", count: coverage.reported))
                squares.element(
                    "span", ["class": "open"],
                    String(repeating: "□", count: max(0, coverage.expected - coverage.reported)))
            }
            item.element("span", ["class": "ratio"], ratio(coverage.reported, coverage.expected))
        }
    }
}
