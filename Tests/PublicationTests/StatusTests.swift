import Model
import Statistics
import TestSupport
import Testing

@testable import Disclosure
@testable import Publication

@Suite("Every status in every format")
struct StatusTests {
    /// What a cell says, and what each format must say of it.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let cell: ReleasedCell
        /// Value, status and confidentiality in CSV and SDMX-CSV.
        let codes: [String]
        /// The cell in the report.
        let report: String

        var testDescription: String { name }
    }

    private static func cell(
        _ value: ReleasedValue, provisional: Bool = false, unreliable: Bool = false, numerator: Int? = nil
    ) -> ReleasedCell {
        ReleasedCell(value: value, isProvisional: provisional, isUnreliable: unreliable, numerator: numerator)
    }

    static let cases: [Case] =
        [
            Case(name: "a number", cell: cell(.number(1234)), codes: ["1234", "A", "F"], report: "1,234"),
            Case(name: "a true zero", cell: cell(.number(0)), codes: ["0", "A", "F"], report: "0"),
            Case(
                name: "a share", cell: cell(.measure(thousandths: 50_000, over: 48), numerator: 24),
                codes: ["50", "A", "F"], report: "50.0"),
            Case(
                name: "provisional",
                cell: cell(.measure(thousandths: 57_900, over: 197), provisional: true, numerator: 114),
                codes: ["57.9", "P", "F"], report: "57.9 p"),
            Case(
                name: "unreliable",
                cell: cell(.measure(thousandths: 84_200, over: 19), unreliable: true, numerator: 16),
                codes: ["84.2", "U", "F"], report: "84.2 (u)"),
            Case(
                name: "a median", cell: cell(.measure(thousandths: 48_500, over: 33)),
                codes: ["48.5", "A", "F"], report: "48.5"),
            Case(
                name: "not reached", cell: cell(.notReached(over: 40)), codes: ["", "O", "F"], report: ">"),
            Case(name: "not applicable", cell: cell(.notApplicable), codes: ["", "M", "F"], report: "–"),
            Case(name: "not reported", cell: cell(.notReported), codes: ["", "L", "F"], report: "…"),
        ]
        + SuppressionReason.allCases.map {
            Case(name: "withheld, \($0)", cell: cell(.suppressed($0)), codes: ["", "Q", "C"], report: "●")
        }

    private static let statement = DisclosureStatement(
        method: "suppression", parameters: [], cells: 1, suppressed: 0)

    /// A publication of one table with one area, whose cell it is.
    static func publication(of cell: ReleasedCell) -> PublicationContent {
        let indicator = IndicatorDefinition(
            id: "X01", title: "A title", group: .volume, meaning: "Meaning.", unit: .persons,
            population: "Who.", numerator: "What.", breakdowns: [], source: "Source.")
        let areas = Dimension(
            id: .area, title: "Area", members: [Dimension.Member("ALB", "Albania")], additivity: .overlapping)
        let draft = DraftTable(
            id: "X01", indicator: indicator, variant: "", period: Sample.period, measure: .count("x"),
            isSensitive: true, dimensions: [areas], cells: [DraftCell(value: .notApplicable)])
        let table = ReleasedTable(from: draft, cells: [cell])
        return Sample.content(
            release: Release(period: Sample.period, tables: [table], method: statement))
    }

    @Test("tidy CSV", arguments: cases)
    func csv(_ one: Case) throws {
        let rows = Readers.csv(
            try #require(Sample.files(of: Self.publication(of: one.cell))["tables/X01.csv"]))
        let columns = try ["OBS_VALUE", "OBS_STATUS", "CONF_STATUS"].map {
            try #require(rows[0].firstIndex(of: $0))
        }
        #expect(columns.map { rows[1][$0] } == one.codes)
    }

    @Test("SDMX-CSV", arguments: cases)
    func sdmx(_ one: Case) throws {
        let rows = Readers.csv(
            try #require(Sample.files(of: Self.publication(of: one.cell))["sdmx/data.csv"]))
        let columns = try ["OBS_VALUE", "OBS_STATUS", "CONF_STATUS"].map {
            try #require(rows[0].firstIndex(of: $0))
        }
        #expect(columns.map { rows[1][$0] } == one.codes)
    }

    @Test("JSON: no value where there is none, and never a null", arguments: cases)
    func json(_ one: Case) throws {
        let bytes = try #require(Sample.files(of: Self.publication(of: one.cell))["tables.json"])
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains(#""status": "\#(one.codes[1])""#))
        #expect(text.contains(#""value""#) == !one.codes[0].isEmpty)
        #expect(one.codes[0].isEmpty || text.contains(#""value": \#(one.codes[0])"#))
        #expect(!text.contains("null"))
    }

    @Test("XML", arguments: cases)
    func xml(_ one: Case) throws {
        let bytes = try #require(Sample.files(of: Self.publication(of: one.cell))["tables.xml"])
        let observation = try #require(Readers.markup(bytes)?.first { $0.name == "observation" })
        #expect(observation.attributes["status"] == one.codes[1])
        #expect(observation.attributes["value"] == (one.codes[0].isEmpty ? nil : one.codes[0]))
    }

    @Test("the report: a symbol that is read aloud, never an empty cell", arguments: cases)
    func report(_ one: Case) throws {
        let bytes = try #require(Sample.files(of: Self.publication(of: one.cell))["report.html"])
        let elements = try #require(Readers.markup(bytes))
        let cells = elements.filter { $0.name == "td" }
        #expect(!cells.isEmpty)
        #expect(cells.first?.text == one.report)
        #expect(!cells.contains { $0.text.isEmpty })
        guard one.codes[0].isEmpty else { return }
        #expect(elements.contains { $0.attributes["role"] == "img" && $0.text == one.report })
    }

    @Test("no file of a publication tells one reason for withholding from another")
    func reasonsLookAlike() throws {
        let writer = try PublicationWriter(exporters: nil, hash: Sample.hash)
        let publications = try SuppressionReason.allCases.map { reason in
            try writer.files(of: Self.publication(of: Self.cell(.suppressed(reason))))
        }
        #expect(Set(publications).count == 1)
    }

    @Test("a withheld cell shows neither the units it rests on nor its numerator")
    func withheldHidesItsParts() {
        let observation = Observation(Self.cell(.suppressed(.secondary)), members: [])
        #expect(observation.thousandths == nil)
        #expect(observation.denominator == nil)
        #expect(observation.numerator == nil)
    }
}
