import Disclosure
import Statistics

/// How the figures came about: protection, counting, groups, revisions, sources, settings, files.
struct MethodSection {
    static let anchor = "method"

    let matter: ReportMatter

    func write(to main: inout MarkupWriter) {
        let texts = matter.texts.method
        main.element(
            "section", ["id": Self.anchor, "class": "method", "aria-labelledby": "\(Self.anchor)-h"]
        ) {
            section in
            section.element("h2", ["id": "\(Self.anchor)-h"], texts.heading)
            writeDisclosure(to: &section)
            write(texts.overlap, [texts.overlapMeaning], to: &section)
            let names = matter.publication.labels == "2003" ? texts.labels2003 : texts.labelsCurrent
            write(texts.rollUps, [texts.exploitation, texts.origin, names], to: &section)
            write(texts.revisions, [texts.revisionsMeaning], to: &section)
            write(texts.sources, [texts.sourcesMeaning], to: &section)
            writeSettings(to: &section)
            write(texts.files, [texts.filesMeaning], to: &section)
        }
    }

    private func write(_ heading: String, _ paragraphs: [String], to section: inout MarkupWriter) {
        section.element("h3", heading)
        for paragraph in paragraphs { section.element("p", paragraph) }
    }

    private func writeDisclosure(to section: inout MarkupWriter) {
        let texts = matter.texts.method
        let statement = matter.publication.release.method
        write(texts.disclosure, texts.disclosureMeaning, to: &section)
        var lines = [(texts.method, statement.method)]
        lines += named(statement.parameters)
        lines.append((texts.cells, matter.texts.number(statement.cells)))
        lines.append((texts.withheld, matter.texts.number(statement.suppressed) + share(of: statement)))
        writeList(lines, to: &section)
    }

    private func share(of statement: DisclosureStatement) -> String {
        guard statement.cells > 0 else { return "" }
        let tenths = (statement.suppressed * 2000 + statement.cells) / (statement.cells * 2)
        return " (\(matter.texts.percentage(thousandths: tenths * 100)) %)"
    }

    private func writeSettings(to section: inout MarkupWriter) {
        let texts = matter.texts.method
        let publication = matter.publication
        section.element("h3", texts.settings)
        writeList(
            named(publication.settings.filter { !publication.release.method.parameters.contains($0) }) + [
                (texts.submissions, matter.texts.number(publication.submissionHashes.count)),
                (texts.version, publication.version),
            ], to: &section)
    }

    private func named(_ parameters: [DisclosureStatement.Parameter]) -> [(String, String)] {
        parameters.map { (matter.texts.parameter($0.name) ?? $0.name, $0.value) }
    }

    private func writeList(_ lines: [(String, String)], to section: inout MarkupWriter) {
        section.element("dl", ["class": "settings"]) { list in
            for (name, value) in lines {
                list.element("div") { pair in
                    pair.element("dt", name)
                    pair.element("dd", value)
                }
            }
        }
    }
}
