import TestSupport
import Testing

@testable import Publication

@Suite("Drawings")
struct SVGTests {
    @Test("an axis ends at or above the largest value, in whole steps of 1, 2 or 5")
    func ticks() {
        #expect(LinearScale.ticks(upTo: 369, count: 5) == [0, 100, 200, 300, 400])
        #expect(LinearScale.ticks(upTo: 5, count: 5) == [0, 1, 2, 3, 4, 5])
        #expect(LinearScale.ticks(upTo: 6, count: 5) == [0, 2, 4, 6])
        #expect(LinearScale.ticks(upTo: 1, count: 5) == [0, 1])
        #expect(LinearScale.ticks(upTo: 0, count: 5) == [0, 1])
        #expect(LinearScale.ticks(upTo: 7_903, count: 5) == [0, 2000, 4000, 6000, 8000])
    }

    @Test("a scale maps both ends and what is between")
    func scale() {
        let scale = LinearScale(domain: 0...10, range: (100, 0))
        #expect(scale(0) == 100)
        #expect(scale(10) == 0)
        #expect(scale(2.5) == 75)
        #expect(LinearScale(domain: 3...3, range: (1, 9))(3) == 1)
    }

    @Test(
        "numbers in drawings have one decimal at most",
        arguments: [(12.25, "12.3"), (12.0, "12"), (-0.04, "0")])
    func number(_ value: Double, _ text: String) {
        #expect(SVGNumber.text(value) == text)
    }

    private func line(_ points: [LineChart.Line.Point]) -> LineChart {
        LineChart(
            steps: points.indices.map { "T\($0)" }, lines: [LineChart.Line(name: "A line", points: points)],
            title: "Title", description: "Description.", withheld: "●", number: { "\($0)" })
    }

    private func drawn(_ write: (inout MarkupWriter) -> Void) -> [UInt8] {
        var markup = MarkupWriter()
        write(&markup)
        return markup.bytes
    }

    @Test("a withheld value breaks the line, and is marked at the foot instead of drawn as zero")
    func gap() throws {
        let bytes = drawn {
            line([.value(4), .value(6), .withheld, .value(5), .absent, .value(3)])
                .write(DrawingSize(width: 400, height: 200), class: "chart", to: &$0)
        }
        try Golden.expect(bytes, "svg/line-with-gap.svg")
        let elements = try #require(Readers.markup(bytes))
        let lines = elements.filter { $0.name == "polyline" }
        // Two values before the gap; the two after it stand alone, each beside a hole.
        #expect(lines.count == 1)
        #expect(lines.first?.attributes["points"]?.split(separator: " ").count == 2)
        #expect(elements.filter { $0.attributes["class"] == "gap" }.map(\.text) == ["●"])
        // One mark in the key, and one per value.
        #expect(elements.filter { $0.name == "circle" }.count == 5)
    }

    @Test("a line without a single value still draws its axis")
    func nothingButGaps() throws {
        let bytes = drawn {
            line([.withheld, .withheld]).write(DrawingSize(width: 300, height: 150), class: "chart", to: &$0)
        }
        let elements = try #require(Readers.markup(bytes))
        #expect(!elements.contains { $0.name == "polyline" })
        #expect(elements.filter { $0.attributes["class"] == "gap" }.count == 2)
    }

    @Test("bars: withheld rows have words and no bar, zero has its number and no bar")
    func bars() throws {
        let chart = BarChart(
            groups: [
                BarChart.Group(
                    heading: "Heading",
                    bars: [
                        BarChart.Bar(name: "All", value: 57.9, text: "57.9 %", fill: .emphasis),
                        BarChart.Bar(name: "Few", value: 80, text: "80.0 % (u)", fill: .unreliable),
                        BarChart.Bar(name: "Hidden", value: nil, text: "● withheld", fill: .plain),
                        BarChart.Bar(name: "None", value: 0, text: "0.0 %", fill: .plain),
                    ])
            ], maximum: 100, reference: 57.9, title: "Title", description: "Description.")
        for isNarrow in [false, true] {
            let bytes = drawn { chart.write(width: 400, isNarrow: isNarrow, class: "chart", to: &$0) }
            try Golden.expect(bytes, "svg/bars-\(isNarrow ? "narrow" : "wide").svg")
            let elements = try #require(Readers.markup(bytes))
            #expect(elements.filter { $0.name == "rect" }.count == 2)
            #expect(elements.contains { $0.text == "● withheld" })
        }
    }

    @Test("tiles carry code and value; one without a value is not shaded as if it had one")
    func tiles() throws {
        let map = TileMap(
            tiles: [
                TileMap.Tile(column: 1, row: 1, code: "ALB", text: "48", shade: .step(3)),
                TileMap.Tile(column: 2, row: 1, code: "MNE", text: "●", shade: .none),
            ], title: "Title", description: "Description.")
        let bytes = drawn { map.write(class: "chart", to: &$0) }
        try Golden.expect(bytes, "svg/tiles.svg")
        let tiles = try #require(Readers.markup(bytes)).filter { $0.name == "g" }
        #expect(tiles.map { $0.attributes["class"] } == ["tile shade3", "tile unshaded"])
    }

    @Test("a sparkline has gaps, too, and marks a last value only where there is one")
    func sparkline() throws {
        let bytes = drawn {
            Sparkline(points: [.value(1), .value(2), .withheld, .value(3), .withheld])
                .write(DrawingSize(width: 100, height: 30), class: "spark", to: &$0)
        }
        try Golden.expect(bytes, "svg/sparkline.svg")
        let elements = try #require(Readers.markup(bytes))
        #expect(elements.filter { $0.name == "polyline" }.count == 1)
        #expect(elements.filter { $0.name == "circle" }.count == 1)
    }

    @Test("areas without a place on the map follow below it, each in a place of its own")
    func unknownAreas() {
        let codes = ["ALB", "MDA"] + (0..<7).map { "X\($0)" }
        let places = RegionTiles.places(of: codes)
        #expect(Set(places).count == codes.count)
        #expect(places.dropFirst(2).allSatisfy { $0.row >= 5 })
    }
}
