import Statistics

/// The cover: what this is, of which period and day, and whether it is a demonstration only.
struct CoverSection {
    let matter: ReportMatter

    func write(to body: inout MarkupWriter) {
        let (texts, cover) = (matter.texts, matter.texts.cover)
        body.element("header", ["class": "cover"]) { header in
            writeOrnament(to: &header)
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
        writeDemonstration(to: &body)
    }

    /// The region in outline, one tile for each area: an ornament, and said to be one.
    private func writeOrnament(to header: inout MarkupWriter) {
        let codes = matter.areas?.members.filter { $0.role == .leaf }.map(\.code) ?? []
        header.element(
            "svg",
            [
                "class": "ornament", "viewBox": "0 0 250 250", "aria-hidden": "true",
                "xmlns": "http://www.w3.org/2000/svg",
            ]
        ) { drawing in
            for place in RegionTiles.places(of: codes) where place.row < 5 {
                drawing.rectangle(
                    at: DrawingPoint(x: Double(place.column) * 50 + 2, y: Double(place.row) * 50 + 2),
                    DrawingSize(width: 46, height: 46), class: "outline")
            }
        }
    }

    private func writeDemonstration(to body: inout MarkupWriter) {
        guard matter.publication.isDemonstration else { return }
        let cover = matter.texts.cover
        body.element("div", ["class": "demonstration", "role": "note"]) { banner in
            banner.element("p") { line in
                line.element("strong", cover.demonstration)
                line.text(" " + cover.demonstrationMeaning)
            }
        }
    }
}
