import Foundation
import Statistics
import TestSupport
import Testing

@Suite("The indicator book")
struct IndicatorBookTests {
    @Test("every file under Indicators is in the book, under its type's name")
    func complete() throws {
        let folder = Repository.file("Sources/Statistics/Indicators")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }
        #expect(files.sorted() == IndicatorBook.all.map { "\(type(of: $0))" }.sorted())
        #expect(!files.isEmpty)
    }

    @Test("ids are unique, and found")
    func ids() {
        let ids = IndicatorBook.all.map(\.definition.id)
        #expect(Set(ids).count == ids.count)
        for id in ids { #expect(IndicatorBook.indicator(id: id)?.definition.id == id) }
        #expect(IndicatorBook.indicator(id: "V99") == nil)
    }

    @Test("every definition is complete", arguments: IndicatorBook.all.map(\.definition))
    func definition(definition: IndicatorDefinition) {
        let sentences = [definition.meaning, definition.population, definition.numerator]
        for sentence in sentences + [definition.denominator, definition.caution].compactMap({ $0 }) {
            #expect(sentence.hasSuffix("."), "\(definition.id): \(sentence)")
            #expect(!sentence.contains("  "))
        }
        #expect(!definition.title.isEmpty && !definition.title.hasSuffix("."))
        #expect(!definition.source.isEmpty)
        #expect(definition.unit != .percent || definition.denominator != nil)
    }

    @Test(
        "every variant has a name of its own, and a ratio says so in its unit",
        arguments: IndicatorBook.all.indices)
    func series(position: Int) {
        let indicator = IndicatorBook.all[position]
        var variants: [String] = []
        for series in indicator.series {
            if case .statistics(let readings) = series.content {
                variants += readings.map { series.variant + $0.variant }
            } else {
                variants.append(series.variant)
            }
            if case .ratio = series.content { #expect(indicator.definition.unit == .percent) }
        }
        #expect(Set(variants).count == variants.count)
        #expect(!variants.isEmpty)
    }
}
