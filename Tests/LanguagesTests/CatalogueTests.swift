import Foundation
import Model
import TestSupport
import Testing

@testable import Languages

/// Every catalogue says what the English does: with the same gaps, and the same words of the program.
struct CatalogueTests {
    private static let languages: [Language] = [
        .albanian, .bosnian, .macedonian, .bulgarian, .romanian, .serbianCyrillic,
    ]

    @Test("a translation has the gaps of its template, once each", arguments: languages)
    func gaps(language: Language) {
        let catalogue = Catalogue(language)
        for template in catalogue.templates {
            let translation = catalogue.translation(of: template) ?? ""
            #expect(
                Message.gaps(of: template).sorted() == Message.gaps(of: translation).sorted(), "\(template)")
            // A word or a name may be the same in both.
            let isSentence = template.hasSuffix(".") || template.count(where: { $0 == " " }) > 2
            #expect(!translation.isEmpty && (translation != template || !isSentence), "\(template)")
        }
    }

    @Test("words in straight quotes stay as they are", arguments: languages)
    func words(language: Language) throws {
        let catalogue = Catalogue(language)
        let quoted = try Regex("\"[^\"]*\"")
        for template in catalogue.templates {
            let translation = catalogue.translation(of: template) ?? ""
            let own = template.matches(of: quoted).map { String(template[$0.range]) }.sorted()
            let same = translation.matches(of: quoted).map { String(translation[$0.range]) }.sorted()
            #expect(own == same, "\(template)")
            for word in ["pipeline.json", "_U", "--date-order", "local_case_id", "UTF-8"]
            where template.contains(word) {
                #expect(translation.contains(word), "\(template)")
            }
        }
    }

    @Test("a template is one that the program has", arguments: languages)
    func templates(language: Language) throws {
        let known = try SourceTexts.templates()
        for template in Catalogue(language).templates {
            #expect(known.contains(template), "no message says so any more: \(template)")
        }
    }

    @Test("each template stands in a catalogue once")
    func once() throws {
        let folder = Repository.file("Sources/Languages/Texts")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where !name.hasSuffix(".swift") {
            var seen: Set<String> = []
            for file in try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)
            {
                let text = try String(contentsOf: folder.appending(path: "\(name)/\(file)"), encoding: .utf8)
                let lines = text.split(separator: "\n").map { $0.dropFirst(8) }
                for (line, next) in zip(lines, lines.dropFirst()) where next.hasPrefix("= ") {
                    #expect(seen.insert(String(line)).inserted, "\(name): \(line)")
                }
            }
        }
    }

    @Test("what is not translated is said in English, numbers as the language writes them")
    func fallback() {
        let say = Catalogue(.bulgarian)
        #expect(
            say("This is translated nowhere: \(grouped: 12_345).")
                == "This is translated nowhere: 12\u{A0}345.")
        #expect(Catalogue.english("\(grouped: 12_345)") == "12,345")
    }

    @Test(
        "Serbian in Cyrillic letters keeps what is no word of it",
        arguments: [
            ("Nedostaje vrijednost.", "Недостаје вриједност."),
            ("Ljubav, njiva i džep; Džep i LJUDI", "Љубав, њива и џеп; Џеп и LJUDI"),
            (
                "Navedite \"dateOrder\" u pipeline.json ili --date-order dmy.",
                "Наведите \"dateOrder\" у pipeline.json или --date-order dmy."
            ),
            ("Polje „{1}“ nema kod _U (UTF-8, CSV).", "Поље „{1}“ нема код _U (UTF-8, CSV)."),
            ("Red {1}: {2} od {3}", "Ред {1}: {2} од {3}"),
            (
                "čita se{1}: „{2}“ (.ods, .odt) ili true/false",
                "чита се{1}: „{2}“ (.ods, .odt) или true/false"
            ),
            ("navedite --header N; RNOKPP nije true.", "наведите --header N; RNOKPP није true."),
            ("{{period}} u putanji", "{{period}} у путањи"),
            ("napisano sa \"clearingpoint explain NAME\"", "написано са \"clearingpoint explain NAME\""),
        ])
    func cyrillic(latin: String, cyrillic: String) {
        #expect(SerbianCyrillic.of(latin) == cyrillic)
    }
}
