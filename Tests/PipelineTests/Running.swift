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
