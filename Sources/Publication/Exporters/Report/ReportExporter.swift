import Disclosure

/// The report that people read: one HTML file with its style and drawings inside. It needs no script, asks for
/// nothing from anywhere, and says nothing that is not in the released tables.
struct ReportExporter: Exporter {
    let name = "html"
    let summary = "the report: one HTML file that works offline"

    func files(of publication: PublicationContent) -> [PublishedFile] {
        let page = ReportPage(matter: ReportMatter(publication, texts: EnglishTexts()))
        return [PublishedFile(path: "report.html", bytes: page.bytes)]
    }
}
