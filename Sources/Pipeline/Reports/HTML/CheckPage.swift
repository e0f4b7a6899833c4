import Languages
import Model
import Publication

/// The page from the first line to the last: all files at a glance, each file, the rules that were broken.
struct CheckPage {
    let report: ImportReport
    let say: Catalogue

    /// So many files have their parts in the contents.
    private static let fewFiles = 4

    /// The HTML document.
    var bytes: [UInt8] {
        var page = MarkupWriter()
        page.documentType()
        page.element("html", ["lang": say.language.tag, "xmlns": "http://www.w3.org/1999/xhtml"]) { html in
            html.element("head") { writeHead(to: &$0) }
            html.element("body") { writeBody(to: &$0) }
        }
        page.newline()
        return page.bytes
    }

    private var sections: [FileSection] {
        report.files.enumerated().map { FileSection(file: $1, number: $0 + 1, say: say) }
    }

    private var title: String {
        report.files.count == 1
            ? say("Check of \(report.files[0].file)") : say("Check of \(grouped: report.files.count) files")
    }

    /// What the page is about: the one file's name, or how many files there are.
    private var subject: String {
        report.files.count == 1
            ? report.files[0].file : say("\(grouped: report.files.count) files")
    }

    private static let foot: Message =
        "Written by clearingpoint \(Pipeline.version). Nothing was sent and nothing was kept. The report repeats no name,"
        + " no number of a person and no date from the file; it quotes codes only."

    private func writeHead(to head: inout MarkupWriter) {
        head.writeHouseHead()
        head.element("title", title)
        head.style(HouseStyle.ground)
        head.style(CheckStyle.page)
        head.style(CheckStyle.parts)
        head.style(CheckStyle.print)
    }

    private func writeBody(to body: inout MarkupWriter) {
        let rules = RulesSection(report: report, say: say)
        body.element("a", ["class": "skip", "href": "#main"], say("Skip to the result"))
        body.element("header", ["class": "cover"]) { header in
            header.element("div", ["class": "inner"]) { inner in
                inner.element("p", ["class": "programme"], say("Regional Clearing Point"))
                inner.element("h1", say("Check before submission"))
                inner.element("p", ["class": "subject"], subject)
            }
        }
        body.element("div", ["class": "layout"]) { layout in
            writeContents(with: rules, to: &layout)
            layout.element("main", ["id": "main"]) { main in
                OverviewSection(report: report, say: say).write(to: &main)
                for section in sections { section.write(to: &main) }
                rules.write(to: &main)
            }
        }
        body.element("footer", ["class": "foot"]) { foot in
            foot.element("p", say(CheckPage.foot))
        }
    }

    private func writeContents(with rules: RulesSection, to layout: inout MarkupWriter) {
        layout.element("nav", ["class": "contents", "aria-labelledby": "contents"]) { nav in
            nav.element("h2", ["id": "contents"], say("Contents"))
            nav.element("ol") { list in
                if report.files.count > 1 { writeEntry("overview", say("All files"), to: &list) }
                for section in sections { writeEntry(of: section, to: &list) }
                if !rules.ids.isEmpty { writeEntry("rules", say("The rules, explained"), to: &list) }
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
