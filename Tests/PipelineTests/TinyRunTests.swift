import Foundation
import Model
import Statistics
import TestSupport
import Testing

@testable import Pipeline

/// The run that fixtures/runs/tiny/README.md works out by hand.
struct TinyRunTests {
    private func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox()
        try sandbox.copy("fixtures/runs/tiny", to: "fixtures/runs/tiny")
        try sandbox.copy("fixtures/keys", to: "fixtures/keys")
        return sandbox
    }

    @Test("victims identified, newly assisted and bed-nights are those worked out by hand")
    func byHand() throws {
        let sandbox = try sandbox()
        let pipeline = try Running.pipeline(sandbox.path("fixtures/runs/tiny/pipeline.json"))
        let report = try pipeline.import()
        #expect(report.files.allSatisfy { $0.outcome == .accepted })
        #expect(report.totals.read == report.totals.accepted)
        let first = try pipeline.truth(Period(year: 2004, quarter: 1))
        #expect(["TINY", "SRB", "MDA"].map { first["V01"]?.count($0) } == [7, 6, 2])
        #expect(["TINY", "SRB", "MDA"].map { first["V02"]?.count($0) } == [5, 4, 1])
        #expect(first["S01"]?.count("TINY") == 97)
        let second = try pipeline.truth(Period(year: 2004, quarter: 2))
        #expect(second["V01"]?.count("TINY") == 0)
        #expect(second["V02"]?.count("TINY") == 0)
        #expect(second["S01"]?.count("TINY") == 39)
    }

    @Test("the same files again change nothing, and nothing identifying is kept")
    func idempotent() throws {
        let sandbox = try sandbox()
        let pipeline = try Running.pipeline(sandbox.path("fixtures/runs/tiny/pipeline.json"))
        _ = try pipeline.import()
        let before = try sandbox.files(below: "fixtures/runs/tiny/register")
        let again = try pipeline.import()
        #expect(again.files.allSatisfy { $0.outcome == .unchanged })
        let after = try sandbox.files(below: "fixtures/runs/tiny/register")
        #expect(after.filter { $0.key != "lock" } == before.filter { $0.key != "lock" })
        for (path, bytes) in after where !path.hasSuffix(".gz") {
            #expect(bytes.range(of: Data("RPN/TINYA".utf8)) == nil, "\(path)")
        }
    }

    @Test("publications do not depend on the key, the number of threads, or an earlier run")
    func sameBytes() throws {
        let first = try sandbox()
        let second = try sandbox()
        let configuration = "fixtures/runs/tiny/pipeline.json"
        let one = try Running.pipeline(first.path(configuration), threads: 1)
        _ = try one.import()
        _ = try one.export([Period(year: 2004, quarter: 1), Period(year: 2004, quarter: 2)])
        try FileManager.default.removeItem(atPath: second.path("fixtures/keys/public-test.key"))
        _ = try Pipeline.newKey(at: second.path("fixtures/keys/public-test.key"))
        let two = try Running.pipeline(second.path(configuration), threads: 2)
        _ = try two.import()
        _ = try two.export([Period(year: 2004, quarter: 2), Period(year: 2004, quarter: 1)])
        let left = try first.files(below: "fixtures/runs/tiny/publication")
        let right = try second.files(below: "fixtures/runs/tiny/publication")
        #expect(left.keys.sorted() == right.keys.sorted())
        for (path, bytes) in left where path.contains("tables/") || path.contains("sdmx/") {
            #expect(right[path] == bytes, "\(path)")
        }
    }
}
