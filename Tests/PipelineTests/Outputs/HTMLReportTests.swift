import Foundation
import Languages
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// The report of `validate` as a page: it holds together, tells all, asks for nothing, and lets no text in.
struct HTMLReportTests {
    private func page(_ report: ImportReport) throws -> (text: String, elements: [MarkupElement]) {
        let bytes = HTMLReport.bytes(of: report)
        return (String(decoding: bytes, as: UTF8.self), try #require(MarkupElement.all(of: bytes)))
    }

    @Test("of every file that must fail, and of each organisation's, it is a page that holds together")
    func everyFile() throws {
        var reports: [FileReport] = []
        for file in try OutputFile.all() {
            let pipeline = Pipeline(file.configuration, options: Running.options())
            let report = try pipeline.validate([file.path], as: file.stated)
            try expectSound(page(report))
            reports += report.files
        }
        var all = ImportReport()
        all.files = reports
        let page = try page(all)
        expectSound(page)
        let rows = page.elements.filter { $0.name == "tr" && $0.depth == 8 }
        #expect(rows.count >= reports.count)
        #expect(HTMLReport.bytes(of: all) == HTMLReport.bytes(of: all))
    }

    /// What is true of every page.
    private func expectSound(_ page: (text: String, elements: [MarkupElement])) {
        expectOffline(page)
        expectStructure(page.elements)
        let ids = page.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        for element in page.elements {
            if let link = element.attributes["href"], link.hasPrefix("#") {
                #expect(ids.contains(String(link.dropFirst())), "\(link)")
            }
            if let label = element.attributes["aria-labelledby"] { #expect(ids.contains(label)) }
        }
    }

    private func expectOffline(_ page: (text: String, elements: [MarkupElement])) {
        let forbidden = ["script", "iframe", "img", "object", "embed", "form", "base", "audio", "video"]
        #expect(!page.elements.contains { forbidden.contains($0.name) })
        #expect(!page.text.contains("<script"))
        #expect(!page.text.contains("@import"))
        #expect(!page.text.contains("url("))
        for element in page.elements {
            for (key, value) in element.attributes {
                #expect(!key.hasPrefix("on"))
                guard ["href", "src", "action", "data"].contains(key) else { continue }
                #expect(value.hasPrefix("#") || value == "data:,")
            }
        }
    }

    private func expectStructure(_ elements: [MarkupElement]) {
        let levels = elements.compactMap { element in
            element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
        }
        #expect(levels.filter { $0 == 1 }.count == 1)
        // The contents have a heading of their own, between the page's and the first file's.
        for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
        for landmark in ["header", "nav", "main", "footer"] {
            #expect(elements.count { $0.name == landmark } == 1)
        }
        #expect(elements.first?.attributes["lang"] == "en")
        let tables = elements.count { $0.name == "table" }
        #expect(elements.count { $0.name == "caption" && !$0.text.isEmpty } == tables)
        #expect(elements.filter { $0.name == "th" }.allSatisfy { $0.attributes["scope"] != nil })
    }

    @Test("the sum that is shown adds up, of each file and of all")
    func sum() throws {
        let report = MadeUpReports.report([
            ("a.csv", [MadeUpReports.finding(count: 3)], MadeUpReports.totals(3_500, 3, 2, 1, 4)),
            ("b.csv", [], MadeUpReports.totals(7, 0)),
        ])
        let sums = try sums(in: page(report).elements)
        #expect(sums == [[3_507, 3, 2, 1, 4, 3_517], [3_500, 3, 2, 1, 4, 3_510], [7, 0, 0, 0, 0, 7]])
        for sum in sums { #expect(sum.dropLast().reduce(0, +) == sum.last) }
    }

    /// The numbers of every sum, as they are shown.
    private func sums(in elements: [MarkupElement]) -> [[Int]] {
        var sums: [[Int]] = []
        var depth: Int?
        for element in elements {
            if let within = depth, element.depth <= within { depth = nil }
            if element.attributes["class"] == "sum" {
                sums.append([])
                depth = element.depth
            }
            guard depth != nil, element.name == "td" else { continue }
            sums[sums.count - 1].append(Int(element.text.filter { $0 != "," }) ?? -1)
        }
        return sums
    }

    @Test("a finding is told with its sign, word, column, places, advice and rule, and the rule is explained")
    func finding() throws {
        let report = MadeUpReports.report([
            ("stays.xlsx", [MadeUpReports.finding(count: 996_000)], MadeUpReports.totals(4_000, 996_000))
        ])
        let (text, elements) = try page(report)
        let card = try #require(elements.first { $0.attributes["class"] == "finding error" }).text
        for part in [
            "✕", "Error", "“Spol”", "C", "996,000 times", "“Feminin” is not a code.", "“Female”",
            "first 5 of 996,000: cells C2, C3, C4, C5, C6", "Write a code of the list.", "code-in-list",
        ] {
            #expect(card.contains(part), "\(part)")
        }
        #expect(text.contains("Refused: 996,000 of 1,000,000 records cannot be used."))
        let rule = try #require(RuleBook.standard.rule("code-in-list"))
        let explained = try #require(elements.first { $0.attributes["id"] == "rule-code-in-list" }).text
        for part in [rule.title, rule.why, rule.fix] { #expect(explained.contains(part)) }
        #expect(elements.count { $0.name == "article" } == 1)
        #expect(text.utf8.count < 30_000)
    }

    @Test("a file without findings says that it may be sent, and explains no rule")
    func nothingFound() throws {
        let report = MadeUpReports.report([("good.csv", [], MadeUpReports.totals(39, 0))])
        let page = try page(report)
        expectSound(page)
        #expect(page.text.contains("Accepted: all 39 records."))
        #expect(page.text.contains("You may send it as it is."))
        #expect(!page.elements.contains { $0.name == "h4" || $0.attributes["id"] == "rules" })
        try expectSound(self.page(ImportReport()))
    }

    @Test("of a column of unknown codes the first have cards, and the others stand in a table")
    func many() throws {
        let findings = (0..<190).map { number in
            MadeUpReports.finding(
                count: 200 - number, text: "“Q\(number)” is not a code.", quoted: "Q\(number)")
        }
        let report = MadeUpReports.report([("a.csv", findings, MadeUpReports.totals(0, 190))])
        let page = try page(report)
        expectSound(page)
        #expect(page.elements.count { $0.attributes["class"] == "finding error" } == 4)
        let heads = page.elements.filter { $0.name == "th" }.map(\.text)
        for number in 4..<190 {
            #expect(heads.contains("“Q\(number)” is not a code. Did you mean “Female”?"))
        }
        #expect(page.text.utf8.count < 150_000)
    }

    static let places: [(places: [Place], letter: String?, count: Int, words: String?)] = [
        ([Place(record: 1, row: 4)], "C", 1, "cell C4"),
        ([Place(record: 1, line: 4, row: 4)], nil, 1, "row 4"),
        ([Place(record: 1, line: 9, row: 4)], nil, 1, "row 4 (line 9)"),
        ([Place(row: 4), Place(row: 6)], "AK", 2, "cells AK4, AK6"),
        ([Place(row: 4), Place(row: 6)], nil, 1_000, "first 2 of 1,000: rows 4, 6"),
        ([Place(record: 2, line: 30, path: "/a/b[2]")], nil, 1, "line 30 (record 2)"),
        ([Place(line: 30), Place(line: 30), Place(line: 30)], nil, 3, "line 30"),
        ([Place(row: 4), Place(line: 9)], nil, 2, "row 4, line 9"),
        ([Place(path: "/records/0")], nil, 1, "element /records/0"),
        ([Place(record: 3)], nil, 1, "record 3"),
        ([Place()], nil, 1, nil),
    ]

    @Test("a place is told by what its reader sees", arguments: places)
    func placeWords(_ one: (places: [Place], letter: String?, count: Int, words: String?)) {
        var finding = MadeUpReports.finding(count: one.count, letter: one.letter)
        finding.places = one.places
        #expect(CheckPlaces(of: finding).words?.english == one.words)
    }

    @Test("a severity has a word and a sign of its own, and so has a verdict")
    func signs() {
        let severities = Severity.allCases.map { CheckMark($0, .english) }
        #expect(Set(severities.map(\.sign)).count == 3)
        #expect(severities.map(\.word) == ["Error", "Warning", "Note"])
        let verdicts = ValidationReport.Verdict.allCases.map { CheckMark($0, .english) }
        #expect(Set(verdicts.map(\.sign)).count == 3)
    }

    @Test("no name of a file, heading, value or message changes the page's structure")
    func texts() throws {
        func shapes(_ text: String) throws -> [String] {
            let finding = MadeUpReports.finding(
                count: 2, text: text, column: text, quoted: text, suggestion: text, fix: text)
            let report = MadeUpReports.report([(text, [finding], MadeUpReports.totals(1, 2))])
            // HTML takes form feeds, U+FFFE and U+FFFF for text like any other; the strict reader does not.
            let scalars = String(decoding: HTMLReport.bytes(of: report), as: UTF8.self).unicodeScalars
                .filter { !["\u{0C}", "\u{FFFE}", "\u{FFFF}"].contains($0) }
            let elements = MarkupElement.all(of: Array(String(String.UnicodeScalarView(scalars)).utf8))
            return try #require(elements).map(\.shape)
        }
        let plain = try shapes("plain")
        for text in MadeUpReports.oddTexts + (MadeUpReports.naughtyStrings ?? []) {
            let odd = try shapes(text)
            #expect(odd == plain)
        }
    }

    @Test("headings of a real file that are markup stand in the page as text")
    func headings() throws {
        let sandbox = try Sandbox()
        let path = try sandbox.write(
            "local_case_id,entry_date,<b>x</b>,</dd><script>\nK1,2004-01-20,1,2\nK2,2004-01-21,1,2\n",
            to: "<i>&.csv")
        var stated = StatedFile()
        let isKind = stated.setKind("SHELTER_STAY")
        #expect(isKind)
        stated.period = Period(year: 2004, quarter: 1)
        let report = try Pipeline(.bare, options: Running.options()).validate([path], as: stated)
        let page = try page(report)
        expectSound(page)
        #expect(page.text.contains("&lt;b&gt;x&lt;/b&gt;"))
        #expect(page.elements.contains { $0.name == "bdi" && $0.text.hasSuffix("<i>&.csv") })
    }

    @Test("nothing that identifies a person of the made-up region reaches a page or the SARIF")
    func identifiers() throws {
        let url = Repository.file("fixtures/planted-identifiers.txt")
        let planted = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        let identifiers = Set(planted.filter { !$0.contains { !$0.isLetter && !$0.isNumber } })
        #expect(identifiers.count > 1_000)
        for file in try OutputFile.all() {
            let pipeline = Pipeline(file.configuration, options: Running.options())
            let report = try pipeline.validate([file.path], as: file.stated)
            let told =
                String(decoding: HTMLReport.bytes(of: report), as: UTF8.self)
                + SARIFReport.text(of: report)
            let words = Set(told.split { !$0.isLetter && !$0.isNumber })
            #expect(words.isDisjoint(with: identifiers), "\(file.path)")
        }
    }
}
