/// The cover: what this is, of which period and day, and whether it is a demonstration only.
struct CoverSection {
    let matter: ReportMatter

    func write(to body: inout MarkupWriter) {
        let (texts, cover) = (matter.texts, matter.texts.cover)
        body.element("header", ["class": "cover"]) { header in
            header.element("div", ["class": "inner"]) { inner in
                inner.element("p", ["class": "programme"], cover.programme)
                inner.element("h1", cover.title)
                inner.element("p", ["class": "region"], matter.regionName)
                inner.element("p", ["class": "period"]) { line in
                    line.element("strong", texts.period(matter.period))
                    line.element(
                        "span", ["class": "asof"], "\(cover.asOf) \(texts.day(matter.publication.asOf))")
                }
            }
        }
        guard matter.publication.isDemonstration else { return }
        body.element("div", ["class": "demonstration", "role": "note"]) { banner in
            banner.element("p") { line in
                line.element("strong", cover.demonstration)
                line.text(" " + cover.demonstrationMeaning)
            }
        }
    }
}
