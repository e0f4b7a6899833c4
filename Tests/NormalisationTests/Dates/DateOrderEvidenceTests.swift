import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct DateOrderEvidenceTests {
    private func evidence(_ targets: [String], _ columns: [[String]]) -> DateOrderEvidence {
        let layout = RawLayout(
            slots: targets.map { RawLayout.Slot(heading: $0, column: nil, target: FieldTarget(name: $0)) })
        let records = columns[0].indices.map { row in columns.map { RawValue.text($0[row]) } }
        var evidence = DateOrderEvidence(layout: layout)
        evidence.add(RawBatch(layout: layout, records: records))
        return evidence
    }

    @Test(arguments: [
        (["03/07/2003", "23/07/2003"], String?.some("dmy"), DateOrderEvidence.Reason.ownValues),
        (["03/07/2003", "07/23/2003"], "mdy", .ownValues),
        (["03/07/2003", "04/08/03"], String?.none, .undecided),
        (["03/07/2003", "07/23/2003", "23/07/2003"], String?.none, .undecided),
        (["2003-07-03", ""], "ymd", .ownValues),
        (["3. 7. 2003.", "4.8.2003."], "dmy", .ownValues), (["07.23.2003", "01.02.2003"], "mdy", .ownValues),
        (["3 July 2003", "2003"], String?.none, .notNeeded),
        (["07/07/2003", "00.00.0000"], String?.none, .notNeeded),
        (["", ""], String?.none, .notNeeded), (["2003-07-03", "03/07/2003"], String?.none, .undecided),
        (["99/07/23", "98/01/31"], "ymd", .ownValues), (["23072003"], "dmy", .ownValues),
        (["3.7.2003", "04/08/2003"], String?.none, .undecided),
        (Array(repeating: "3.7.2003", count: 10) + ["04/08/2003"], "dmy", .ownValues),
        (["3.7.2003", "07/23/2003"], String?.none, .undecided), (["3,7,2003"], String?.none, .undecided),
        (["23.07.2003 10:30", "1/2/2003"], "dmy", .ownValues),
        (["Wed 07/23/2003 12:00:00 AM"], "mdy", .ownValues),
        (["3 / 7 / 2003", "23 / 7 / 2003"], "dmy", .ownValues), (["13/2003"], String?.none, .notNeeded),
        (["99.07.2003", "1/2/2003"], String?.none, .undecided), (["37825"], String?.none, .notNeeded),
    ])
    func aColumnsOwnValuesDecide(
        _ values: [String], _ order: String?, _ reason: DateOrderEvidence.Reason
    ) {
        let decision = evidence(["entry_date"], [values]).decisions(configured: nil)[0]
        #expect(decision.order == order.flatMap { SourceDescription.DateOrder(rawValue: $0) })
        #expect(decision.reason == reason)
    }

    @Test func oneSlipAmongHundredsOfProofsDoesNotUndoThem() {
        let values = Array(repeating: "23/07/2003", count: 200) + ["07/23/2003"]
        #expect(evidence(["entry_date"], [values]).decide(configured: nil) == [.dayMonthYear])
    }

    @Test func otherColumnsDecideWhereTheyAgree() {
        let ambiguous = ["03/07/2003", "04/08/2003"]
        let dayFirst = ["23/07/2003", ""]
        let monthFirst = ["07/23/2003", ""]
        let isoOnly = ["2003-07-23", "2003-07-24"]
        let three = ["entry_date", "exit_date", "birth_date"]
        #expect(
            evidence(three, [ambiguous, dayFirst, isoOnly]).decide(configured: nil)
                == [.dayMonthYear, .dayMonthYear, .yearMonthDay])
        #expect(
            evidence(three, [ambiguous, dayFirst, monthFirst]).decide(configured: nil)
                == [nil, .dayMonthYear, .monthDayYear])
        #expect(
            evidence(["entry_date", "sex"], [ambiguous, dayFirst]).decide(configured: nil) == [nil, nil])
    }

    @Test func theConfigurationOverrides() {
        let evidence = evidence(["entry_date", "sex"], [["23/07/2003"], ["F"]])
        #expect(evidence.decide(configured: .monthDayYear) == [.monthDayYear, nil])
        #expect(evidence.decisions(configured: .monthDayYear)[0].reason == .configured)
    }

    @Test func partsOfAFileMergeIntoTheWhole() {
        let whole = evidence(["entry_date"], [["03/07/2003", "23/07/2003", "2003-07-03"]])
        var merged = evidence(["entry_date"], [["03/07/2003"]])
        merged.merge(evidence(["entry_date"], [["23/07/2003", "2003-07-03"]]))
        #expect(merged == whole)
        #expect(whole.columns[0]?.ambiguous == 1)
        #expect(whole.columns[0]?.dayFirst == 1)
        #expect(whole.columns[0]?.yearFirst == 1)
    }

    @Test func entriesAndTheirPartsProveToo() {
        let whole = evidence(["services_received"], [["MEDICAL:23/07/2003:03/08/2003|SHELTER:24/07/2003"]])
        #expect(whole.decide(configured: nil) == [.dayMonthYear])
        let parts = evidence(["services_received/start"], [["23/07/2003|03/08/2003"]])
        #expect(parts.decide(configured: nil) == [.dayMonthYear])
    }

    @Test func undecidedColumnsGiveFaultsOnlyWhereTheOrderMatters() throws {
        let batch = try normalised(
            ["entry_date"], [["03/07/2003"], ["07/07/2003"], ["23/07/2003"], ["2003-07-03"]], order: nil)
        #expect(texts(batch, .entryDate) == ["", "2003-07-07", "2003-07-23", "2003-07-03"])
        #expect(batch.faults.map { $0.kind } == [.ambiguousDate])
    }
}
