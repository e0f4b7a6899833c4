import Intake
import Model
import Normalisation
import Testing

@testable import Validation

/// One thing that is wrong is one finding, however many values it spoils.
struct CauseTests {
    private static let fields = [
        "stay_id", "local_case_id", "sex", "citizenship", "consent_stat_use", "linkage_scope",
        "victim_status", "entry_date", "exit_date", "shelter_type",
    ]
    private static let row = [
        "S1", "17", "F", "MDA", "Y", "REGIONAL", "PRESUMED", "2003-04-02", "2003-04-09",
        "SHORT_TERM_RETURN",
    ]

    /// The report on rows of a file whose columns stand in the order of `fields`.
    private func report(
        _ rows: [[String]], weighing weights: [(rule: RuleID, as: AcceptancePolicy.Weight)] = []
    ) throws -> ValidationReport {
        let layout = RawLayout(
            slots: Self.fields.enumerated().map { column, name in
                RawLayout.Slot(heading: name, column: column, target: FieldTarget(name: name))
            })
        let raw = RawBatch(layout: layout, records: rows.map { row in row.map { RawValue.text($0) } })
        var evidence = ColumnEvidence(layout: layout)
        evidence.add(raw)
        let envelope = try Submissions.envelope()
        let normaliser = try Normaliser(
            source: SourceDescription(), layout: layout, envelope: envelope,
            columns: evidence.forms(configured: SourceDescription()), latestDay: Submissions.preparedOn)
        let batch = normaliser.normalise(raw)
        var policy = AcceptancePolicy(inPart: true, maximumRejectedShare: 1)
        for (rule, weight) in weights { try policy.weigh(rule, as: weight) }
        let validator = Submissions.validator(envelope, policy: policy)
        var check = validator.submissionCheck()
        _ = check.add(batch, validator.check(batch))
        return check.finish()
    }

    private func errors(_ report: ValidationReport) -> [Finding] {
        report.sortedFindings.filter { $0.key.severity == .error }
    }

    /// The row with a cell inserted, or one deleted, and as long as before.
    private func shifted(right column: Int) -> [String] {
        var row = Self.row
        row.insert("", at: column)
        row.removeLast()
        return row
    }

    private func shifted(left column: Int) -> [String] {
        var row = Self.row
        row.remove(at: column)
        return row + [""]
    }

    @Test(arguments: [2, 3, 4])
    func `cells moved to the right are one finding a record`(column: Int) throws {
        let found = errors(try report([Self.row, shifted(right: column), shifted(right: column)]))
        #expect(found.map(\.key.rule) == ["cells-stand-under-their-headings"])
        #expect(found.first?.count == 2)
        #expect(found.first?.message.english.contains("to the right") == true)
        let first = try #require(found.first?.key.column.flatMap { Self.fields.firstIndex(of: $0) })
        #expect(first > column && first <= column + 2)
    }

    @Test(arguments: [1, 2, 3])
    func `cells moved to the left are one finding a record`(column: Int) throws {
        let found = errors(try report([shifted(left: column), Self.row]))
        #expect(found.map(\.key.rule) == ["cells-stand-under-their-headings"])
        #expect(found.first?.message.english.contains("to the left") == true)
        #expect(found.first?.key.letter != nil)
    }

    @Test func `values that are wrong by themselves are no shift`() throws {
        var row = Self.row
        (row[2], row[3], row[5], row[6]) = ("qq", "zz", "xx", "ww")
        let rules = Set(errors(try report([row])).map(\.key.rule))
        #expect(rules.isSuperset(of: ["code-in-list"]))
        #expect(!rules.contains("cells-stand-under-their-headings"))
    }

    @Test func `an identifier in a shifted record is told all the same`() throws {
        var row = shifted(right: 3)
        row[3] = "ana.petrovic@example.org"
        let rules = Set(errors(try report([row])).map(\.key.rule))
        #expect(rules == ["cells-stand-under-their-headings", "no-identifier-in-a-coded-column"])
    }

    @Test(arguments: ["1.20E+12", "1,2E+12", "3E+10", "######"])
    func `a number that lost its digits is told once, and not that it is missing`(text: String) throws {
        var row = Self.row
        row[1] = text
        #expect(errors(try report([row])).map(\.key.rule) == ["number-has-all-its-digits"])
    }

    @Test(arguments: ["1E5", "E+12", "12E", "1.2.3E+12", "A1E+12", "17", "2E", "#12"])
    func `numbers with letters in them are whole`(text: String) throws {
        var row = Self.row
        row[1] = text
        #expect(errors(try report([row])).isEmpty)
    }

    @Test(arguments: [AcceptancePolicy.Weight.off, .severity(.warning), .severity(.note)])
    func `a cause that does not reject the record hides nothing that does`(weight: AcceptancePolicy.Weight)
        throws
    {
        let moved = try report(
            [Self.row, shifted(right: 3)], weighing: [("cells-stand-under-their-headings", as: weight)])
        #expect(moved.totals.rejected == 1)
        #expect(errors(moved).contains { $0.key.rule == "code-in-list" })
        var row = Self.row
        row[1] = "1.20E+12"
        let shortened = try report([row], weighing: [("number-has-all-its-digits", as: weight)])
        #expect(shortened.totals.rejected == 1)
        #expect(errors(shortened).map(\.key.rule) == ["person-has-a-number"])
    }

    @Test func `a heading is found by the fields that it may mean`() throws {
        let missing = MissingColumn(
            rule: CriticalColumnsPresent().id, severity: .error, target: .standard(.entryDate), message: nil)
        let headings = [
            UnmappedHeading("Data e hyrjse", nearFields: ["entry_date"]), UnmappedHeading("Shënime"),
        ]
        let found = FileFinding.missingColumns([missing], unmappedHeadings: headings)
        #expect(found.first?.key.suggestion == "Data e hyrjse")
        // Two that may be meant are none that is.
        let both = headings + [UnmappedHeading("Data e hyrjes 2", nearFields: ["entry_date"])]
        #expect(
            FileFinding.missingColumns([missing], unmappedHeadings: both).first?.key.suggestion == nil)
    }

    @Test func `values in another encoding are taken into the finding that names it`() {
        var findings = Findings()
        let place = Place(record: 3, line: 4)
        for (field, count) in [("citizenship", 5), ("shelter_type", 7)] {
            var finding = Finding(
                Finding.Key(TextInTheFilesEncoding().id, .error, field: field), message: "m", fix: "f",
                at: place)
            finding.count = count
            findings.add(finding)
        }
        WrongEncoding.explain(&findings)
        #expect(findings.all.count == 2)
        findings.add(
            Finding(
                Finding.Key(EncodingIsAsDeclared().id, .warning, kind: .file), message: "Read as X.",
                fix: "f",
                at: Place()))
        WrongEncoding.explain(&findings)
        #expect(findings.all.map(\.count) == [12])
        #expect(findings.all.first?.key.severity == .error)
        #expect(findings.all.first?.message == "Read as X. 12 values make no sense so.")
        #expect(findings.all.first?.places == [place])
    }

    @Test func `what is about the file stands before what is about its records`() {
        var findings = Findings()
        for (rule, kind, count) in [("a", Finding.Kind.data, 900), ("b", .file, 1), ("c", .data, 5)] {
            var finding = Finding(
                Finding.Key(RuleID(rule), .error, kind: kind), message: Message(rule), fix: "",
                at: Place(record: 1))
            finding.count = count
            findings.add(finding)
        }
        #expect(findings.sorted.map(\.message) == ["b", "a", "c"])
    }
}
