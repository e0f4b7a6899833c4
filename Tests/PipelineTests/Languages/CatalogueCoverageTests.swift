import Foundation
import Languages
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// What the program says, and in which languages: the page `docs/languages.md` lists what is not translated yet.
struct CatalogueCoverageTests {
    /// Languages with a catalogue of their own; others share one of these.
    private static let languages: [Language] = [.albanian, .bosnian, .macedonian, .bulgarian, .romanian]

    /// Every text of the rule book and the standard, what any catalogue has, what the sources say where it stands, and what
    /// is said of each must-fail file.
    private static func texts() throws -> [String] {
        var texts = Set(RuleBook.all.flatMap { [$0.title, $0.why, $0.fix] }.map { Message($0).template })
        texts.formUnion(Standard.fields.map { Message($0.title).template })
        texts.formUnion(Standard.transientFields.map { Message($0.title).template })
        for rule in RuleBook.all {
            texts.formUnion(((rule as? any FormRule)?.faults ?? []).map(\.message.template))
        }
        texts.formUnion(try SourceTexts.said())
        for language in languages { texts.formUnion(Catalogue(language).templates) }
        for line in try MustFailLine.all() {
            let configuration = try line.configuration()
            let report = try Pipeline(configuration, options: Running.options()).validate(
                [line.path], as: line.stated(for: configuration))
            for finding in report.files.flatMap(\.report.findings.all) {
                texts.formUnion(templates(of: finding.message))
            }
        }
        return texts.filter { hasWords($0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func templates(of message: Message) -> [String] {
        [message.template]
            + message.arguments.flatMap { argument -> [String] in
                if case .message(let inner) = argument { return templates(of: inner) }
                return []
            }
    }

    /// Whether anything of a template can be translated: `{1} {2}` cannot, nor can `utf-8`.
    private static func hasWords(_ template: String) -> Bool {
        let text = Message.gaps(of: template).reduce(template) { $0.replacing("{\($1)}", with: "") }
        return text.contains(" ") || text.count > 4 ? text.contains { $0.isLetter } : false
    }

    private static func page() throws -> String {
        let texts = try texts()
        var lines = [
            "# Languages", "",
            "Written by a test; do not edit. `--lang LANGUAGE` of `validate` and `explain` chooses the language of what is",
            "told; without it the machine's own counts (`LC_ALL`, `LC_MESSAGES`, `LANG`). What a catalogue lacks is told in",
            "English. The texts stand under `Sources/Languages/Texts`: a line of English, and below it the same in the",
            "language.", "", "| Language | `--lang` | Texts |", "|---|---|--:|",
        ]
        for language in Language.allCases {
            let catalogue = Catalogue(language)
            let count =
                language == .english ? texts.count : texts.count { catalogue.translates($0) }
            lines.append("| \(language.name) | `\(language.tag)` | \(count) of \(texts.count) |")
        }
        for language in languages {
            let missing = texts.filter { !Catalogue(language).translates($0) }
            if missing.isEmpty || missing.count == texts.count { continue }
            lines += ["", "## Not yet in \(language.name)", ""] + missing.map { "- \($0)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    @Test func `the page lists what is not translated yet; RECORD=docs writes it`() throws {
        let said = try SourceTexts.said()
        #expect(
            said.isSuperset(of: [
                "Skip to the result", "Nothing in them is used or kept.", "{1} ({2} % sure)",
            ]))
        let url = Repository.file("docs/languages.md")
        let page = try Self.page()
        if ProcessInfo.processInfo.environment["RECORD"] == "docs" {
            try Data(page.utf8).write(to: url)
            Issue.record("A recording run proves nothing: run the tests again without RECORD.")
        }
        let written = FileManager.default.contents(atPath: url.path).map {
            String(decoding: $0, as: UTF8.self)
        }
        #expect(written == page, "docs/languages.md is stale: RECORD=docs writes it")
    }

    @Test(
        "nothing of a must-fail file's report but its own names is in English",

        arguments: [Language.albanian, .croatian, .serbianCyrillic, .macedonian, .bulgarian, .romanian])
    func reports(language: Language) throws {
        let say = Catalogue(language)
        let lines = try MustFailLine.all()
        for line in lines {
            let configuration = try line.configuration()
            let report = try Pipeline(configuration, options: Running.options()).validate(
                [line.path], as: line.stated(for: configuration))
            let text = TextReport.full(report, in: say)
            for word in [" errors", "To do:", " records ", "accepted", "refused", "Read as", "column “"] {
                #expect(!text.contains(word), "\(line.file): \(word) in\n\(text)")
            }
            let ruler = text.split(separator: "\n").filter { $0.contains(" + ") || $0.hasPrefix("= ") }
            #expect(!ruler.isEmpty && ruler.allSatisfy { $0.count <= ReportText.width }, "\(text)")
            #expect(report.files.allSatisfy { $0.report.totals.addUp })
        }
    }
}
