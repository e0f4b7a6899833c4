/// The list of contents, which stays beside the text where there is room.
struct ContentsSection {
    let matter: ReportMatter
    let groups: [GroupSection]

    func write(to layout: inout MarkupWriter) {
        let texts = matter.texts
        layout.element("nav", ["class": "contents", "aria-labelledby": "contents"]) { nav in
            nav.element("h2", ["id": "contents"], texts.cover.contents)
            nav.element("ol") { list in
                entry(HeadlineSection.anchor, texts.headline.heading, to: &list)
                if !matter.publication.coverage.isEmpty {
                    entry(CoverageSection.anchor, texts.coverage.heading, to: &list)
                }
                entry(PictureSection.anchor, texts.charts.heading, to: &list)
                for group in groups {
                    list.element("li") { item in
                        item.element("a", ["href": "#\(group.anchor)"], texts.group(group.group))
                        item.element("ol") { inner in
                            for indicator in group.indicators {
                                entry(indicator.anchor, indicator.heading, to: &inner)
                            }
                        }
                    }
                }
                entry(MethodSection.anchor, texts.method.heading, to: &list)
            }
        }
    }

    private func entry(_ anchor: String, _ title: String, to list: inout MarkupWriter) {
        list.element("li") { $0.element("a", ["href": "#\(anchor)"], title) }
    }
}
