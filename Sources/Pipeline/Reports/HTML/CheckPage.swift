import Publication

/// The page from the first line to the last: all files at a glance, each file, the rules that were broken.
struct CheckPage {
    let report: ImportReport
    let texts: CheckTexts

    /// So many files have their parts in the contents.
    private static let fewFiles = 4

    /// The HTML document.
    var bytes: [UInt8] {
        var page = MarkupWriter()
        page.documentType()
        page.element("html", ["lang": texts.language, "xmlns": "http://www.w3.org/1999/xhtml"]) { html in
            html.element("head") { writeHead(to: &$0) }
            html.element("body") { writeBody(to: &$0) }
        }
        page.newline()
        return page.bytes
    }

    private var sections: [FileSection] {
        report.files.enumerated().map { FileSection(file: $1, number: $0 + 1, texts: texts) }
    }

    private var title: String {
        report.files.count == 1
            ? texts.titleOfOne(report.files[0].file) : texts.titleOfMany(report.files.count)
    }

    private func writeHead(to head: inout MarkupWriter) {
        head.writeHouseHead()
        head.element("title", title)
        head.style(HouseStyle.ground)
        head.style(CheckStyle.page)
        head.style(CheckStyle.parts)
        head.style(CheckStyle.print)
    }

    private func writeBody(to body: inout MarkupWriter) {
        let rules = RulesSection(report: report, texts: texts)
        body.element("a", ["class": "skip", "href": "#main"], texts.skip)
        body.element("header", ["class": "cover"]) { header in
            header.element("div", ["class": "inner"]) { inner in
                inner.element("p", ["class": "programme"], texts.programme)
                inner.element("h1", texts.heading)
                inner.element("p", ["class": "subject"], texts.subject(report.files.map(\.file)))
            }
        }
        body.element("div", ["class": "layout"]) { layout in
            writeContents(with: rules, to: &layout)
            layout.element("main", ["id": "main"]) { main in
                OverviewSection(report: report, texts: texts).write(to: &main)
                for section in sections { section.write(to: &main) }
                rules.write(to: &main)
            }
        }
        body.element("footer", ["class": "foot"]) { foot in
            foot.element("p", texts.foot(Pipeline.version))
        }
    }

    private func writeContents(with rules: RulesSection, to layout: inout MarkupWriter) {
        layout.element("nav", ["class": "contents", "aria-labelledby": "contents"]) { nav in
            nav.element("h2", ["id": "contents"], texts.contents)
            nav.element("ol") { list in
                if report.files.count > 1 { writeEntry("overview", texts.overview, to: &list) }
                for section in sections { writeEntry(of: section, to: &list) }
                if !rules.ids.isEmpty { writeEntry("rules", texts.rules.heading, to: &list) }
            }
        }
    }

    /// A file's entry; of a few files also the parts of each.
    private func writeEntry(of section: FileSection, to list: inout MarkupWriter) {
        let name = section.file.file.split(separator: "/").suffix(report.files.count == 1 ? 1 : 2)
        let isOfMany = report.files.count > Self.fewFiles
        list.element("li", ["class": isOfMany ? "one" : nil]) { item in
            item.element("a", ["href": "#\(section.id)"]) { link in
                section.verdict.writeSign(to: &link)
                link.element("bdi", name.joined(separator: "/"))
            }
            if !isOfMany { section.writeContents(to: &item) }
        }
    }

    private func writeEntry(_ id: String, _ title: String, to list: inout MarkupWriter) {
        list.element("li") { $0.element("a", ["href": "#\(id)"], title) }
    }
}
