import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// One line of the table in `fixtures/must-fail/README.md`: a file that must fail, and what is to be said of it.
struct MustFailLine: Sendable, CustomTestStringConvertible {
    let file: String
    /// The readers' error, as `Limit.depth`; empty where only a rule is broken.
    let error: String
    let rule: String
    let validateExit: Int
    let inspectExit: Int
    let words: String
    /// Options that are named otherwise than the keys of a source entry.
    private static let keys = ["records-at": "records", "file-format": "format"]

    /// Settings that go with the file, by their keys in a source entry.
    let settings: [(key: String, text: String)]

    var testDescription: String { file }

    var path: String { Repository.file("fixtures/must-fail/\(file)").path }

    /// The lines of the table.
    static func all() throws -> [MustFailLine] {
        let page = try String(contentsOf: Repository.file("fixtures/must-fail/README.md"), encoding: .utf8)
        return page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { MustFailLine($0) }
    }

    private init(_ line: Substring) {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
            $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
        }
        precondition(cells.count == 7, "a line of the table has seven cells")
        let exits = cells[4].split(separator: ",").compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
        precondition(exits.count == 2, "a line of the table has two exit codes")
        (file, error, rule, words) = (cells[0], cells[2], cells[3], cells[5])
        (validateExit, inspectExit) = (exits[0], exits[1])
        let options = cells[6].split(separator: " ").map { String($0) }
        settings = stride(from: 0, to: options.count, by: 2).map { place in
            let key = options[place].dropFirst(2)
            return (Self.keys[String(key)] ?? String(key), options[place + 1])
        }
    }

    /// The configuration in the file's own folder, or none.
    func configuration() throws -> Configuration {
        let own = Repository.file("fixtures/must-fail/\(file)").deletingLastPathComponent()
            .appending(path: "pipeline.json")
        return Configuration.exists(own.path) ? try Configuration.reading(own.path) : .bare
    }

    /// What is stated of the file: its kind, unless it belongs to a source, and its quarter.
    func stated(for configuration: Configuration) -> StatedFile {
        var stated = StatedFile()
        if configuration.sources.isEmpty { _ = stated.setKind("SHELTER_STAY") }
        stated.period = Period(year: 2003, quarter: 1)
        stated.settings = settings
        return stated
    }
}
