import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct ColumnEvidenceTests {
    private func layout(_ targets: [String]) -> RawLayout {
        RawLayout(
            slots: targets.map { RawLayout.Slot(heading: $0, column: nil, target: FieldTarget(name: $0)) })
    }

    private func evidence(_ targets: [String], _ columns: [[String]]) -> ColumnEvidence {
        let layout = layout(targets)
        var evidence = ColumnEvidence(layout: layout)
        let count = columns.map { $0.count }.max() ?? 0
        let records = (0..<count).map { row in
            columns.map { $0.indices.contains(row) ? RawValue.text($0[row]) : .missing }
        }
        evidence.add(RawBatch(layout: layout, records: records))
        return evidence
    }

    private func form(_ target: String, _ values: [String]) -> ColumnForm {
        evidence([target], [values]).forms(configured: SourceDescription())[0]
    }

    private func repeated(_ text: String, _ count: Int) -> [String] { Array(repeating: text, count: count) }

    @Test(arguments: [
        ("entry_date", "date"), ("birth_date", "date"), ("birth_year", "date"), ("incidents", "number"),
        ("baseline_rss", "number"), ("age", "number"), ("sex", "code"), ("exploitation_forms", "codes"),
        ("referrer_area", "area"), ("citizenship", "areas"), ("services_received", "entries"),
        ("services_received/start", "date"), ("services_received/days", "number"),
        ("services_received/service", "code"),
        ("person_key", "key"), ("family_name", "text"), ("", "text"),
    ])
    func aColumnHoldsWhatItsFieldHolds(_ target: String, _ type: String) {
        let target = FieldTarget(name: target)
        #expect(ColumnForm.ValueType(target).rawValue == type)
    }

    @Test func evidenceIsToldInWordsWithCounts() {
        let dates = repeated("23/07/2003", 1_204) + repeated("03/07/2003", 756)
        let form = form("entry_date", dates)
        #expect(form.dateOrder == .dayMonthYear)
        #expect(form.evidence == "1,204 of 1,960 values can only be day first, none month first")
        #expect(form.problems.isEmpty)
    }

    @Test(arguments: [
        (["07/23/2003"], "1 of 1 value can only be month first, none day first"),
        (["2003-07-23", "2003-07-24", "nepoznato"], "2 of 3 values begin with the year"),
        (["3 July 2003", ""], "none of 1 value needs an order"), ([""], ""),
        (
            ["3.7.2003", "4.7.2003"],
            "none of 2 values proves an order alone, 2 have full stops, with which the region writes the day first"
        ),
        (
            ["03/07/2003", "04/07/2003", "2003"],
            "none of 3 values proves an order, and no other column decides for 2 of them"
        ),
        (["23/07/2003", "07/24/2003"], "1 of 2 values can only be day first, 1 month first"),
        (
            ["37825", "37826"],
            "none of 2 values needs an order; "
                + "2 of 2 values are bare numbers in the range of a spreadsheet’s days, read in the 1900 system"
        ),
        (
            ["37825", "71000", "99999"],
            "none of 3 values needs an order; "
                + "2 of 3 values are bare numbers, too few or too mixed to be a spreadsheet’s days"
        ),
    ])
    func everyConclusionOnDatesHasItsSentence(_ values: [String], _ sentence: String) {
        #expect(form("entry_date", values).evidence == sentence)
    }

    @Test(arguments: [
        (["12,5", "1.234"], "1 of 2 values show a decimal comma, 0 a decimal point"),
        (["1", "2"], "none of 2 values needs a decimal mark"),
        (["1.234"], "none of 1 value shows the decimal mark, and 1 may have one or thousands"),
        (["1,5", "1.5"], "1 of 2 values show a decimal comma, 1 a decimal point"),
    ])
    func everyConclusionOnNumbersHasItsSentence(_ values: [String], _ sentence: String) {
        #expect(form("incidents", values).evidence == sentence)
    }

    @Test func whatTheSourceStatesAndOtherColumnsProveIsSaidToo() {
        var source = SourceDescription()
        let evidence = evidence(
            ["entry_date", "exit_date", "incidents", "baseline_rss"],
            [["03/07/2003"], ["23/07/2003"], ["1.234"], ["0,5"]])
        let forms = evidence.forms(configured: source)
        #expect(
            forms[0].evidence == "none of 1 value proves an order; the file’s other columns prove the order")
        #expect(forms[0].dateReason == .otherColumns)
        #expect(forms[2].decimal == .comma)
        #expect(forms[2].decimalReason == .otherColumns)
        #expect(forms[2].evidence == "none of 1 value shows the decimal mark; the file’s other columns do")
        source.dateOrder = .monthDayYear
        source.decimal = UInt8(ascii: ".")
        let stated = evidence.forms(configured: source, serials: .year1904)
        #expect(stated[0].evidence == "stated in the configuration; none of 1 value proves an order")
        #expect(stated.map { $0.dateOrder }[0...1] == [.monthDayYear, .monthDayYear])
        #expect(stated[2].decimal == .point)
        #expect(stated[2].evidence.hasPrefix("decimal mark stated in the configuration; "))
        #expect(stated[0].serials == .year1904)
    }

    @Test func contradictionsAreProblemsWithCounts() {
        let dates = form("entry_date", repeated("23/07/2003", 120) + repeated("07/23/2003", 85))
        #expect(dates.problems == [.contradictoryDateOrder(dayFirst: 120, monthFirst: 85, ambiguous: 0)])
        #expect(dates.dateOrder == nil)
        #expect(
            dates.problems[0].description
                == "120 dates can only be read day first and 85 only month first. "
                + "Write all dates of the column alike.")
        let numbers = form("incidents", ["1,5", "1.5", "1.234"])
        #expect(numbers.problems == [.contradictoryDecimalMark(comma: 1, point: 1)])
        #expect(numbers.decimal == nil)
    }

    @Test func whatIsOpenIsAProblemWithItsCount() {
        #expect(form("entry_date", ["03/07/2003"]).problems == [.undecidedDateOrder(ambiguous: 1)])
        #expect(form("incidents", ["1.234", "2"]).problems == [.undecidedDecimalMark(ambiguous: 1)])
        let mixed = form("entry_date", ["37825"] + repeated("2003-07-23", 99))
        #expect(mixed.problems == [.dayNumbersWithoutEvidence(count: 1, total: 100)])
        #expect(mixed.serials == nil)
        for problem in [
            ColumnForm.Problem.undecidedDateOrder(ambiguous: 1_234), .undecidedDecimalMark(ambiguous: 1_234),
            .dayNumbersWithoutEvidence(count: 1_234, total: 5_000),
            .contradictoryDecimalMark(comma: 1_234, point: 7),
        ] {
            #expect(problem.description.contains("1,234"))
        }
    }

    @Test(arguments: [
        (["37825", "37826.0", ""], true), (["37825", "2003-07-23", "2003"], true),
        (["37825", "11000", "71000"], true),
        (["37825", "123"], false), (["37825", "99999"], false), (["2003", "2004"], false),
    ])
    func bareNumbersAreDaysWhereTheColumnProvesIt(_ values: [String], _ areDays: Bool) {
        #expect(form("entry_date", values).serials == (areDays ? .year1900 : nil))
    }

    @Test func theWorkbookSaysFromWhichYearItsBareNumbersCount() {
        let form = formOfOldMacintosh(["36363", "36364"])
        #expect(form.serials == .year1904)
        #expect(
            form.evidence == "none of 2 values needs an order; "
                + "2 of 2 values are bare numbers in the range of a spreadsheet’s days, "
                + "read in the 1904 system, as the workbook says")
    }

    @Test func whatTheSourceStatesBeatsTheWorkbooksSystem() {
        #expect(formOfOldMacintosh(["36363"], stated: .year1900).serials == .year1900)
    }

    @Test func theWorkbooksSystemMakesNoDaysOfNumbersThatProveNone() {
        #expect(formOfOldMacintosh(["36363", "99999"]).serials == nil)
    }

    /// The form of a column of dates in a workbook that counts days from 1904.
    private func formOfOldMacintosh(_ values: [String], stated: SerialSystem? = nil) -> ColumnForm {
        let slots = layout(["entry_date"]).slots
        let layout = RawLayout(slots: slots, hasLines: false, countsDaysFrom1904: true)
        var evidence = ColumnEvidence(layout: layout)
        evidence.add(RawBatch(layout: layout, records: values.map { [RawValue.text($0)] }))
        return evidence.forms(configured: SourceDescription(), serials: stated)[0]
    }

    @Test func partsOfAFileMergeIntoTheWholeInAnyOrder() async {
        let names = ["entry_date", "birth_date", "incidents", "services_received"]
        let layout = layout(names)
        let values = [
            ["03/07/2003", "23/07/2003", "37825", "3.7.2003", "2003", ""],
            ["07/23/1980", "1980-07-23", "nepoznato", "3.7.80"],
            ["1.234", "12,5", "1.234.567", "7", "many"],
            ["MEDICAL:23/07/2003:03/08/2003:12,5|SHELTER", "", "MEDICAL:::1.234"],
        ]
        let records = (0..<600).map { row in values.map { RawValue.text($0[row * 7 % $0.count]) } }
        var whole = ColumnEvidence(layout: layout)
        whole.add(RawBatch(layout: layout, records: records))
        let parts = await withTaskGroup(of: ColumnEvidence.self) { group in
            for start in stride(from: 0, to: 600, by: 50) {
                group.addTask {
                    var part = ColumnEvidence(layout: layout)
                    part.add(RawBatch(layout: layout, records: Array(records[start..<start + 50])))
                    return part
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        var merged = ColumnEvidence(layout: layout)
        for part in parts { merged.merge(part) }
        #expect(merged == whole)
        #expect(merged.forms(configured: SourceDescription()) == whole.forms(configured: SourceDescription()))
        #expect(whole.dates.columns[0]?.total == 500)
        #expect(whole.decimals.columns[2]?.comma == 240)
    }

    @Test func aNormaliserReadsByTheFormsOfItsColumns() throws {
        let names = ["entry_date", "exit_date", "incidents"]
        let columns = [["03/07/2003", "23/07/2003"], ["37825", "37826"], ["1.234", "1,5"]]
        let forms = evidence(names, columns).forms(configured: SourceDescription())
        let layout = layout(names)
        let normaliser = try Normaliser(
            source: SourceDescription(), layout: layout, envelope: envelope(kind: .shelterStay),
            columns: forms,
            latestDay: 12_800)
        let records = (0..<2).map { row in columns.map { RawValue.text($0[row]) } }
        let batch = normaliser.normalise(RawBatch(layout: layout, records: records))
        #expect(texts(batch, .entryDate) == ["2003-07-03", "2003-07-23"])
        #expect(texts(batch, .exitDate) == ["2003-07-23", "2003-07-24"])
        #expect(texts(batch, .incidents) == ["1234", ""])
        #expect(batch.faults.map { $0.kind } == [.outOfRange])
    }

    @Test func aContradictoryColumnGivesFaultsWithBothReadings() throws {
        let values = ["23/07/2003", "07/24/2003", "03/07/2003", "3.7.2003"]
        let forms = evidence(["entry_date"], [values]).forms(configured: SourceDescription())
        let layout = layout(["entry_date"])
        let normaliser = try Normaliser(
            source: SourceDescription(), layout: layout, envelope: envelope(kind: .shelterStay),
            columns: forms,
            latestDay: 12_800)
        let batch = normaliser.normalise(RawBatch(layout: layout, records: values.map { [.text($0)] }))
        #expect(texts(batch, .entryDate) == ["2003-07-23", "2003-07-24", "", ""])
        #expect(batch.faults.map { $0.kind } == [.contradictoryDateOrder, .contradictoryDateOrder])
        #expect(batch.faults.map { $0.readings } == Array(repeating: ["2003-07-03", "2003-03-07"], count: 2))
    }
}
