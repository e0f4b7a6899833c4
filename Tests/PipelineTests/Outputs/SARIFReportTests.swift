import Foundation
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// The report of `validate` in SARIF 2.1.0, held against what the standard demands of the parts that are used.
struct SARIFReportTests {
    private func tree(_ report: ImportReport) throws -> JSONTree {
        let tree = try JSONTree(Data(SARIFReport.text(of: report).utf8))
        let problems = try SchemaChecker(JSONTree(Data(SARIFEssentials.schema.utf8))).check(tree).problems
        #expect(problems.isEmpty, "\(problems.prefix(5))")
        return tree
    }

    private func run(_ report: ImportReport) throws -> JSONTree {
        try #require(tree(report)["runs"]?.items.first)
    }

    @Test("of every file that must fail, and of each organisation's, it is what the standard demands")
    func everyFile() throws {
        var levels: Set<String> = []
        for file in try OutputFile.all() {
            let pipeline = Pipeline(file.configuration, options: Running.options())
            let report = try pipeline.validate([file.path], as: file.stated)
            let run = try run(report)
            expectReferences(in: run)
            let found = report.files.flatMap(\.report.findings.all).reduce(0) { $0 + $1.count }
            let told = run["results"]?.items.reduce(0) { $0 + Int($1["occurrenceCount"]?.number ?? 0) }
            #expect(told == found, "\(file.path)")
            levels.formUnion(run["results"]?.items.compactMap { $0["level"]?.text } ?? [])
        }
        #expect(levels == ["error", "warning", "note"])
    }

    /// Every result leads to its rule and its file.
    private func expectReferences(in run: JSONTree) {
        let rules = run["tool"]?["driver"]?["rules"]?.items.map { $0["id"]?.text } ?? []
        #expect(Set(rules).count == rules.count)
        let uris = run["artifacts"]?.items.map { $0["location"]?["uri"]?.text } ?? []
        for result in run["results"]?.items ?? [] {
            let rule = Int(result["ruleIndex"]?.number ?? -1)
            #expect(rules.indices.contains(rule) && rules[rule] == result["ruleId"]?.text)
            for location in result["locations"]?.items ?? [] {
                let file = location["physicalLocation"]?["artifactLocation"]
                let index = Int(file?["index"]?.number ?? -1)
                #expect(uris.indices.contains(index) && uris[index] == file?["uri"]?.text)
            }
        }
    }

    @Test("one result for each place that is kept, the last of which counts those that are not")
    func places() throws {
        let report = MadeUpReports.report([
            ("a b.csv", [MadeUpReports.finding(count: 996_000)], MadeUpReports.totals(4_000, 996_000))
        ])
        let results = try run(report)["results"]?.items ?? []
        #expect(results.map { $0["occurrenceCount"]?.number } == [1, 1, 1, 1, 995_996])
        let locations = results.compactMap { $0["locations"]?.items.first?["physicalLocation"] }
        #expect(locations.map { $0["region"]?["startLine"]?.number } == [2, 3, 4, 5, 6])
        #expect(locations.allSatisfy { $0["artifactLocation"]?["uri"]?.text == "a%20b.csv" })
        let properties = try #require(results.first?["properties"])
        #expect(properties["count"]?.number == 996_000)
        #expect(properties["column"]?.text == "Spol")
        #expect(properties["columnLetter"]?.text == "C")
        #expect(properties["value"]?.text == "Feminin")
        let message = results.first?["message"]?["text"]?.text
        #expect(
            message == "“Feminin” is not a code. (column “Spol”, C) Did you mean “Female”?"
                + " To do: Write a code of the list.")
    }

    @Test("a finding about the file as a whole names the file and no line")
    func wholeFile() throws {
        var finding = MadeUpReports.finding("file-can-be-read")
        finding.places = [Place()]
        let report = MadeUpReports.report([("/tmp/č.csv", [finding], MadeUpReports.totals(0, 0))])
        let location = try run(report)["results"]?.items.first?["locations"]?.items.first
        #expect(location?["physicalLocation"]?["artifactLocation"]?["uri"]?.text == "file:///tmp/%C4%8D.csv")
        #expect(location?["physicalLocation"]?["region"] == nil)
        #expect(location?["logicalLocations"] == nil)
    }

    @Test("a workbook has no lines: its findings name the cell, with the sheet where that may be told")
    func workbook() throws {
        let path = Repository.file("fixtures/must-fail/error-cell.xlsx").path
        var stated = StatedFile()
        let isKind = stated.setKind("SHELTER_STAY")
        #expect(isKind)
        stated.period = Period(year: 2004, quarter: 1)
        let run = try run(Pipeline(.bare, options: Running.options()).validate([path], as: stated))
        let locations = run["results"]?.items.flatMap { $0["locations"]?.items ?? [] } ?? []
        #expect(locations.allSatisfy { $0["physicalLocation"]?["region"] == nil })
        let logical = locations.flatMap { $0["logicalLocations"]?.items ?? [] }
        #expect(
            logical.contains { $0["fullyQualifiedName"]?.text == "Stays!E2" && $0["kind"]?.text == "cell" })
        #expect(run["artifacts"]?.items.first?["encoding"] == nil)
    }

    @Test("without findings there are a run, no results and no rules")
    func nothingFound() throws {
        let run = try run(MadeUpReports.report([("good.csv", [], MadeUpReports.totals(39, 0))]))
        #expect(run["results"]?.items.isEmpty == true)
        #expect(run["tool"]?["driver"]?["rules"]?.items.isEmpty == true)
        #expect(run["artifacts"]?.items.first?["properties"]?["totals"]?["accepted"]?.number == 39)
    }

    @Test("what a file holds is no argument and no link in a message, and every text survives")
    func texts() throws {
        for text in MadeUpReports.oddTexts + (MadeUpReports.naughtyStrings ?? []) {
            let finding = MadeUpReports.finding(text: text, column: text, suggestion: text)
            let run = try run(MadeUpReports.report([(text, [finding], MadeUpReports.totals(1, 1))]))
            let result = try #require(run["results"]?.items.first)
            #expect(result["properties"]?["column"]?.text == text)
            let message = try #require(result["message"]?["text"]?.text)
            #expect(!message.contains("]("))
            #expect(message.replacing("{{", with: "").contains("{") == false)
        }
    }
}
