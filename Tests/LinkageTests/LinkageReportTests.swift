import Linkage
import Model
import Testing

@Suite struct LinkageReportTests {
    @Test func `a stay that ends twice is counted once`() throws {
        func stay(_ exit: String) -> TestRecord { .stay("s", of: "p", ["exit_date": exit]) }
        let report = try linked([
            TestSubmission("A", "2003-Q1", [stay("2003-02-01")]),
            TestSubmission("A", "2003-Q2", [stay("2003-02-03")]),
            TestSubmission(
                "A", "2003-Q3", [stay("2003-02-04"), .stay("t", of: "p", ["exit_date": "2003-09-01"])]),
        ]).report
        #expect(report.staysWithTwoExits == 1)
    }

    /// Entry and exit with one organisation, entry and exit with another, and the pairs that share a night.
    @Test(arguments: [
        ("2003-01-01", "2003-01-10", "2003-01-05", "2003-01-20", 1),
        ("2003-01-01", "2003-01-10", "2003-01-10", "2003-01-20", 0),
        ("2003-01-01", "2003-01-10", "2003-01-09", "2003-01-10", 1),
        ("2003-01-01", "", "2003-03-31", "", 1),
        ("2003-01-01", "", "2003-04-01", "2003-04-03", 0),
        ("2003-01-01", "2003-02", "2003-01-05", "2003-01-20", 0),
        ("2003-01-05", "2003-01-05", "2003-01-01", "2003-01-20", 0),
    ])
    func `stays with two organisations overlap if they share a night`(
        _ entry: String, _ exit: String, _ otherEntry: String, _ otherExit: String, _ pairs: Int
    ) throws {
        let stays = [
            TestRecord.stay("s", of: "p", regional: "r", ["entry_date": entry, "exit_date": exit]),
            .stay("t", of: "p", regional: "r", ["entry_date": otherEntry, "exit_date": otherExit]),
        ]
        let over = [
            TestSubmission("A", "2003-Q1", [stays[0]]), TestSubmission("B", "2003-Q1", [stays[1]]),
        ]
        #expect(try linked(over).report.overlappingStays == pairs)
        #expect(try linked([TestSubmission("A", "2003-Q1", stays)]).report.overlappingStays == 0)
    }

    @Test func `a return before the first service of its experience is counted`() throws {
        func report(_ entry: String) throws -> Int {
            try linked([
                TestSubmission(
                    "A", "2003-Q1",
                    [
                        .stay("s", of: "p", ["entry_date": entry]),
                        .back("t", of: "p", ["return_date": "2003-02-01"]),
                    ])
            ]).report.returnsBeforeAssistance
        }
        #expect(try report("2003-02-02") == 1)
        #expect(try report("2003-02-01") == 0)
        #expect(try report("2003-02") == 0)
        #expect(try report("") == 0)
    }

    @Test func `an open stay that two quarters do not report is counted`() throws {
        func report(_ latest: String, exit: String = "") throws -> Int {
            try linked([
                TestSubmission("A", "2003-Q1", [.stay("s", of: "p", ["exit_date": exit])]),
                TestSubmission("B", latest, []),
            ]).report.openStaysNotReported
        }
        #expect(try report("2003-Q2") == 0)
        #expect(try report("2003-Q3") == 1)
        #expect(try report("2003-Q3", exit: "2003-02-01") == 0)
    }

    @Test func `no submissions make no persons`() throws {
        let result = try linked([])
        #expect(result.report == LinkageReport())
        #expect(result.pathways == Pathways())
    }
}
