/// The drawings, each with its caption and the table behind it.
struct PictureSection {
    static let anchor = "pictures"

    let matter: ReportMatter

    func write(to main: inout MarkupWriter) {
        main.element("section", ["id": Self.anchor, "aria-labelledby": "\(Self.anchor)-h"]) { section in
            section.element("h2", ["id": "\(Self.anchor)-h"], matter.texts.charts.heading)
            section.element("div", ["class": "pictures"]) { pictures in
                VictimsOverTime(matter: matter).write(to: &pictures)
                VictimsByArea(matter: matter).write(to: &pictures)
                AssistanceByArea(matter: matter).write(to: &pictures)
                VictimsProfile(matter: matter).write(to: &pictures)
            }
        }
    }
}

/// A drawing in the page: heading, drawing, caption, and the table behind it.
struct Picture {
    let texts: DrawingTexts
    /// The name of its class, for its place among the others.
    let name: String
    let table: ReportTable
    /// Whether the table stands beside the drawing, as its key, and not folded behind it.
    var isTableBeside = false

    func write(
        with matter: ReportMatter, to pictures: inout MarkupWriter, drawing: (inout MarkupWriter) -> Void
    ) {
        pictures.element("div", ["class": "picture \(name)"]) { picture in
            picture.element("h3", texts.title)
            picture.element("figure") { figure in
                drawing(&figure)
                figure.element("figcaption", texts.caption)
            }
            guard !isTableBeside else {
                table.write(with: matter, to: &picture)
                return
            }
            picture.element("details", ["class": "behind"]) { details in
                details.element("summary", matter.texts.charts.behind)
                table.write(with: matter, to: &details)
            }
        }
    }
}
