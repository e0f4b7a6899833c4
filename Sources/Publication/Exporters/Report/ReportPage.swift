import Disclosure
import Statistics

/// The report from the first line to the last, in the order in which it is read.
struct ReportPage {
    let matter: ReportMatter

    /// The HTML document.
    var bytes: [UInt8] {
        var page = MarkupWriter()
        page.documentType()
        page.element("html", ["lang": matter.texts.language, "xmlns": "http://www.w3.org/1999/xhtml"]) {
            html in
            html.element("head") { writeHead(to: &$0) }
            html.element("body") { writeBody(to: &$0) }
        }
        page.newline()
        return page.bytes
    }

    private var groups: [GroupSection] { GroupSection.all(of: matter) }

    private func writeHead(to head: inout MarkupWriter) {
        head.writeHouseHead()
        let cover = matter.texts.cover
        head.element(
            "title", "\(cover.title), \(matter.regionName), \(matter.texts.period(matter.period))")
        head.style(HouseStyle.ground)
        head.style(ReportStyle.page)
        head.style(ReportStyle.tables)
        head.style(ReportStyle.drawings)
        head.style(ReportStyle.print)
    }

    private func writeBody(to body: inout MarkupWriter) {
        body.element("a", ["class": "skip", "href": "#main"], matter.texts.cover.skip)
        ReportDefinitions.write(to: &body)
        CoverSection(matter: matter).write(to: &body)
        let groups = groups
        body.element("div", ["class": "layout"]) { layout in
            ContentsSection(matter: matter, groups: groups).write(to: &layout)
            layout.element("main", ["id": "main"]) { main in
                HeadlineSection(matter: matter).write(to: &main)
                CoverageSection(matter: matter).write(to: &main)
                PictureSection(matter: matter).write(to: &main)
                for group in groups { group.write(to: &main) }
                MethodSection(matter: matter).write(to: &main)
            }
        }
        body.element("footer", ["class": "foot"]) { foot in
            foot.element("p", matter.texts.cover.foot)
        }
    }
}
