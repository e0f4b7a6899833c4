import Linkage
import Model
import Testing

@Suite struct StayTests {
    @Test func `a stay reported again in a later quarter is one stay, as last reported`() throws {
        let stays = try linked([
            TestSubmission(
                "A", "2003-Q2",
                [.stay("s", of: "p", ["entry_date": "2003-04-02", "shelter_type": "LONG_TERM_OPEN"])]),
            TestSubmission(
                "A", "2003-Q3",
                [
                    .stay(
                        "s", of: "p",
                        ["entry_date": "2003-04-03", "exit_date": "2003-08-01", "exit_type": "PLANNED"])
                ]),
        ]).pathways.stays
        #expect(stays.count == 1)
        #expect(stays[0].entry == date("2003-04-03"))
        #expect(stays[0].exit == date("2003-08-01"))
        #expect(stays[0].exitType == ExitType.planned)
        #expect(stays[0].shelterType == ShelterType.longTermOpen, "absent falls back to what was known")
        #expect(stays[0].knownUntil == day("2003-08-01"))
    }

    @Test func `what the latest record calls unknown is unknown`() throws {
        let stays = try linked([
            TestSubmission(
                "A", "2003-Q2", [.stay("s", of: "p", ["exit_date": "2003-05-01", "exit_type": "PLANNED"])]),
            TestSubmission(
                "A", "2003-Q3", [.stay("s", of: "p", ["exit_date": "_Z", "exit_type": "_U"])]),
        ]).pathways.stays
        #expect(!stays[0].exit.isKnown)
        #expect(!stays[0].exitType.isKnown)
        #expect(stays[0].knownUntil == day("2003-09-30"))
    }

    @Test func `an open stay is known until the end of the last quarter that reported it`() throws {
        let open = TestRecord.stay("s", of: "p", ["entry_date": "2003-01-10"])
        let result = try linked([
            TestSubmission("A", "2003-Q1", [open]), TestSubmission("A", "2003-Q2", [open]),
            TestSubmission("A", "2003-Q4", [.person("p")]),
        ])
        #expect(result.pathways.stays.map { $0.knownUntil } == [day("2003-06-30")])
        #expect(result.pathways.cases.map { $0.lastReported } == [Int32(2003 * 4 + 3)])
    }

    @Test func `a stay without a key is known by its person and entry`() throws {
        let stay = TestRecord.stay("", of: "p", ["entry_date": "2003-01-10"])
        let other = TestRecord.stay("", of: "p", ["entry_date": "2003-02-10"])
        let undated = TestRecord.stay("", of: "p", [:])
        let stays = try linked([
            TestSubmission("A", "2003-Q1", [stay, other]),
            TestSubmission("A", "2003-Q2", [stay, undated, undated]),
        ]).pathways.stays
        #expect(stays.map { $0.entry.text } == ["", "", "2003-01-10", "2003-02-10"])
    }

    @Test func `a stay's key given to two persons mixes nothing`() throws {
        let result = try linked([
            TestSubmission(
                "A", "2003-Q1",
                [
                    .stay("s", of: "p", ["entry_date": "2003-01-10", "exit_date": "2003-02-01"]),
                    .stay("s", of: "q", ["entry_date": "2003-01-11"]),
                ])
        ])
        #expect(result.pathways[0].stays.map { $0.exit.text } == ["2003-02-01"])
        #expect(result.pathways[1].stays.map { $0.exit.text } == [""])
    }

    @Test func `stays are in order of entry, then of organisation`() throws {
        let result = try linked([
            TestSubmission(
                "B", "2003-Q1", area: "MDA",
                [
                    .stay("2", of: "x", regional: "r", ["entry_date": "2003-03-01"]),
                    .stay("1", of: "x", regional: "r", ["entry_date": "2003-01-05"]),
                ]),
            TestSubmission(
                "A", "2003-Q1", [.stay("s", of: "p", regional: "r", ["entry_date": "2003-03-01"])]),
        ])
        let order = result.pathways[0].stays.map { "\($0.entry.text) \($0.source.organisation)" }
        #expect(order == ["2003-01-05 1", "2003-03-01 0", "2003-03-01 1"])
        #expect(result.pathways.organisations.map { $0.rawValue } == ["A", "B"])
    }

    @Test func `a revision of a quarter is read after the earlier one`() throws {
        func stay(_ type: String) -> TestRecord { .stay("s", of: "p", ["shelter_type": type]) }
        let stays = try linked([
            TestSubmission("A", "2003-Q1", revision: 2, [stay("CHILD")]),
            TestSubmission("A", "2003-Q1", revision: 1, [stay("HALFWAY")]),
        ]).pathways.stays
        #expect(stays.map { $0.shelterType } == [Coded(.child)])
    }
}
