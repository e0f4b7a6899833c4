import Foundation
import TestSupport
import Testing

/// What is planted in the fixtures is where the lists say, and in the shares that make it worth testing.
struct PlantedTests {
    @Test func plantedErrorsPointAtRowsThatExist() throws {
        let counts = try Self.recordCounts()
        for line in try Self.lines("fixtures/planted-errors.csv").dropFirst() {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            let record = try #require(Int(cells[1]))
            // Our own standard formats keep the count in the file: the sidecars tell of the others.
            guard let count = counts[String(cells[0])] else { continue }
            #expect((1...count).contains(record), "\(line)")
        }
    }

    @Test func everyFaultIsPlantedAndNoneTooOften() throws {
        let lines = try Self.lines("fixtures/planted-errors.csv").dropFirst()
        let rules = Dictionary(grouping: lines) {
            $0.split(separator: ",", omittingEmptySubsequences: false)[2]
        }
        #expect(rules.count == 10)
        let share = Double(lines.count) / Double(try Self.recordCounts().values.reduce(0, +))
        #expect((0.01...0.025).contains(share), "\(share)")
    }

    @Test func plantedIdentifiersAreLongEnoughToBeNoAccident() throws {
        let texts = try Self.lines("fixtures/planted-identifiers.txt")
        #expect(texts.count > 10_000)
        #expect(texts.allSatisfy { $0.utf8.count >= 5 })
        #expect(Set(texts).count == texts.count)
    }

    @Test func noWordOfTheConfigurationIsAnIdentifier() throws {
        let configuration = try String(contentsOf: Repository.file("pipeline.json"), encoding: .utf8)
        let words = Set(configuration.split { !$0.isLetter && !$0.isNumber }.map { String($0) })
        let names = try Self.lines("fixtures/planted-identifiers.txt").filter { words.contains($0) }
        #expect(names.isEmpty, "\(names)")
    }

    @Test func truthHoldsNoName() throws {
        let truth = try String(contentsOf: Repository.file("fixtures/truth/persons.csv"), encoding: .utf8)
        let words = Set(truth.split { ",|\n".contains($0) }.map { String($0) })
        let names = try Self.lines("fixtures/planted-identifiers.txt").filter { words.contains($0) }
        #expect(names.allSatisfy { $0.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil }, "\(names)")
    }

    @Test func volumesLieBetweenTheirBounds() throws {
        let rows = try Self.lines("fixtures/truth/volume.csv").dropFirst()
        #expect(rows.count == 8 * 10 * 2)
        for row in rows {
            let numbers = row.split(separator: ",").suffix(3).compactMap { Int($0) }
            #expect(numbers.count == 3 && numbers == numbers.sorted(), "\(row)")
        }
    }

    private static func lines(_ path: String) throws -> [String] {
        try String(contentsOf: Repository.file(path), encoding: .utf8).split(separator: "\n").map {
            String($0)
        }
    }

    /// Rows by file, from the envelopes beside the files.
    private static func recordCounts() throws -> [String: Int] {
        var counts: [String: Int] = [:]
        let ending = ".envelope.json"
        for path in try CommittedFiles.paths(below: "fixtures/submissions") where path.hasSuffix(ending) {
            let data = try Data(contentsOf: Repository.file(path))
            let envelope = try JSONSerialization.jsonObject(with: data) as? [String: Any]
            counts[String(path.dropLast(ending.count))] = envelope?["record_count"] as? Int
        }
        return counts
    }
}
