import Model
import Statistics
import TestSupport
import Testing

@testable import Disclosure
@testable import Publication

@Suite("The report")
struct ReportTests {
    private static let previous = Period(year: 2004, quarter: 3)
    private static let yearBefore = Period(year: 2003, quarter: 4)

    private func report(_ publication: PublicationContent) throws -> (
        text: String, elements: [Readers.Element]
    ) {
        let bytes = try #require(Sample.files(of: publication)["report.html"])
        return (String(decoding: bytes, as: UTF8.self), try #require(Readers.markup(bytes)))
    }

    @Test("it asks for nothing from anywhere and runs nothing")
    func offline() throws {
        let (text, elements) = try report(Sample.publication(earlier: [Self.previous: 1.2]))
        let forbidden = [
            "script", "iframe", "img", "object", "embed", "form", "base", "audio", "video", "image",
        ]
        #expect(!elements.contains { forbidden.contains($0.name) })
        for element in elements {
            for (key, value) in element.attributes {
                #expect(!key.hasPrefix("on"))
                guard ["href", "src", "action", "data"].contains(key) else { continue }
                #expect(value.hasPrefix("#") || value == "data:,")
            }
        }
        #expect(!text.contains("@import"))
        #expect(text.matches(of: /url\(/).count == text.matches(of: /url\(#/).count)
    }

    @Test("one main heading, no level left out, landmarks, a language, a title")
    func structure() throws {
        let (_, elements) = try report(Sample.publication(earlier: [Self.previous: 1.2]))
        let levels = elements.compactMap { element in
            element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
        }
        #expect(levels.first == 1)
        #expect(levels.filter { $0 == 1 }.count == 1)
        for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
        for landmark in ["header", "nav", "main", "footer"] {
            #expect(elements.filter { $0.name == landmark }.count == 1)
        }
        #expect(elements.first?.attributes["lang"] == "en")
        #expect(elements.first { $0.name == "title" }?.text.contains("Fourth quarter of 2004") == true)
    }

    @Test("every id stands once, and every link and label leads to one")
    func ids() throws {
        let (_, elements) = try report(Sample.publication(earlier: [Self.previous: 1.2]))
        let ids = elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        for element in elements {
            if let link = element.attributes["href"], link.hasPrefix("#") {
                #expect(ids.contains(String(link.dropFirst())))
            }
            if let label = element.attributes["aria-labelledby"] { #expect(ids.contains(label)) }
        }
    }

    @Test("every table has a caption, and every heading cell a scope")
    func tables() throws {
        let (_, elements) = try report(Sample.publication(earlier: [Self.previous: 1.2]))
        let tables = elements.filter { $0.name == "table" }
        #expect(!tables.isEmpty)
        #expect(elements.filter { $0.name == "caption" && !$0.text.isEmpty }.count == tables.count)
        #expect(elements.filter { $0.name == "th" }.allSatisfy { $0.attributes["scope"] != nil })
    }

    @Test("every drawing that is not an ornament says in words what it shows")
    func drawings() throws {
        let (_, elements) = try report(Sample.publication(earlier: [Self.previous: 1.2]))
        let drawings = elements.filter { $0.name == "svg" }
        #expect(drawings.count > 4)
        for drawing in drawings where drawing.attributes["aria-hidden"] != "true" {
            #expect(drawing.attributes["role"] == "img")
            #expect((drawing.attributes["aria-label"] ?? "").count > 40)
        }
    }

    @Test("it says that it is a demonstration only where it is one")
    func demonstration() throws {
        #expect(try report(Sample.publication(isDemonstration: true)).text.contains("demonstration\" role"))
        #expect(try !report(Sample.publication(isDemonstration: false)).text.contains("demonstration\" role"))
    }

    @Test("changes are given against the period before and the year before")
    func changes() throws {
        let publication = try Sample.publication(earlier: [Self.previous: 1.2, Self.yearBefore: 0.8])
        let lines = try report(publication).elements.filter { $0.attributes["class"] == "change" }.map(\.text)
        // V01: 104 after 125 and 83. V02: 61 after 73 and 50. E01 in points.
        #expect(lines.contains("▼ 21 (−16.8 %) since Q3 2004"))
        #expect(lines.contains("▲ 21 (+25.3 %) since Q4 2003"))
        #expect(lines.contains { $0.contains("points since Q3 2004") })
    }

    @Test("no change is computed from a value that is withheld")
    func noChangeFromWithheld() throws {
        let publication = try Sample.publication(earlier: [Self.previous: 0.02])
        let before = ReleaseFigures(try #require(publication.earlier.first)).region(of: "V01")
        #expect(before?.status == .suppressed)
        let lines = try report(publication).elements.filter { $0.attributes["class"] == "change" }.map(\.text)
        #expect(lines.first == "Q3 2004: ● withheld")
    }

    @Test("without an earlier release there is neither a change nor a series")
    func first() throws {
        let elements = try report(Sample.publication()).elements
        #expect(!elements.contains { $0.attributes["class"] == "change" })
        #expect(!elements.contains { $0.name == "polyline" })
    }

    @Test("a series shows periods without a release as holes")
    func hole() throws {
        let matter = ReportMatter(
            try Sample.publication(earlier: [Period(year: 2004, quarter: 1): 1]), texts: EnglishTexts())
        let series = PeriodSeries(matter: matter, table: "V01")
        #expect(series.periods.map(\.text) == ["2004-Q1", "2004-Q2", "2004-Q3", "2004-Q4"])
        #expect(series.points == [.value(104), .absent, .absent, .value(104)])
        let cells = try report(matter.publication).elements.filter { $0.name == "td" }
        #expect(!cells.contains { $0.text.isEmpty })
        #expect(cells.contains { $0.text == "no figure" })
    }

    @Test("releases of another frequency are not compared with")
    func otherFrequency() throws {
        let year = try #require(Period(text: "2003"))
        let matter = ReportMatter(try Sample.publication(earlier: [year: 1]), texts: EnglishTexts())
        #expect(matter.releases.count == 1)
        #expect(matter.previous == nil)
        #expect(matter.yearBefore == nil)
    }

    @Test("a publication without tables is a page that still holds together")
    func empty() throws {
        let statement = DisclosureStatement(method: "suppression", parameters: [], cells: 0, suppressed: 0)
        let release = Release(period: Sample.period, tables: [], method: statement)
        let elements = try report(Sample.content(release: release)).elements
        #expect(elements.contains { $0.name == "h1" })
        #expect(!elements.contains { $0.name == "table" })
    }

    @Test("the methodology states the method, its parameters and how much is withheld")
    func methodology() throws {
        let publication = try Sample.publication()
        let terms = try report(publication).elements.filter { $0.name == "dd" }.map(\.text)
        #expect(terms.contains("suppression"))
        for parameter in publication.release.method.parameters { #expect(terms.contains(parameter.value)) }
        #expect(terms.contains { $0.hasPrefix("\(publication.release.method.suppressed) (") })
    }
}
