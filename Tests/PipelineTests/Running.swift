import Disclosure
import Linkage
import Model
import Statistics
import TestSupport

@testable import Pipeline

/// Runs of the pipeline as the tests make them.
enum Running {
    static func options(threads: Int = 2) -> RunOptions {
        RunOptions(threads: threads, today: 12_842, holder: "a test", progress: { _ in })
    }

    /// The pipeline of a configuration file.
    static func pipeline(_ path: String, threads: Int = 2) throws -> Pipeline {
        Pipeline(try Configuration.reading(path), options: options(threads: threads))
    }
}

extension Inspection {
    /// The reports, of a file all of which can be read.
    func reports(on path: String, drafting isDrafting: Bool = false) throws(PipelineError) -> [Report] {
        var unread: [PipelineError] = []
        let reports = try reports(on: path, drafting: isDrafting) { unread.append($0) }
        if let error = unread.first { throw error }
        return reports
    }

    /// Prints the records of a file all of which can be read.
    func printRecords(of path: String, _ print: ([UInt8]) -> Void) throws(PipelineError) -> Bool {
        var unread: [PipelineError] = []
        let printed = try printRecords(of: path, unread: { unread.append($0) }, print)
        if let error = unread.first { throw error }
        return printed.isWhole
    }
}

extension Pipeline {
    /// The true numbers of a period's tables, before disclosure control, by table.
    func truth(_ period: Period) throws -> [String: DraftTable] {
        let pathways = Linker().link(try submissions().submissions).pathways
        let drafts = try drafts(of: pathways, for: period)
        return Dictionary(uniqueKeysWithValues: drafts.map { ($0.id, $0) })
    }
}

extension DraftTable {
    /// The true count of an area's cell in a table by area.
    func count(_ area: String) -> Int? {
        guard let row = dimensions[0].members.firstIndex(where: { $0.code == area }) else { return nil }
        let stride = dimensions.dropFirst().reduce(1) { $0 * $1.members.count }
        switch cells[row * stride].value {
        case .quantity(let quantity): return quantity.value
        case .notReported: return 0
        default: return nil
        }
    }
}
