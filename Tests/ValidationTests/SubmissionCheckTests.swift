import Model
import Normalisation
import Testing

@testable import Validation

@Suite("The check of a submission")
struct SubmissionCheckTests {
    private static let stay = [
        "local_case_id": "17", "stay_id": "S1", "entry_date": "2003-04-02", "exit_date": "2003-04-09",
    ]

    private static func stay(_ changes: [String: String]) -> [String: String] {
        var record = stay
        for (field, value) in changes { record[field] = value }
        return record
    }

    @Test(
        "A record's verdict is the gravest that holds",
        arguments: [
            ([:], Verdict.accepted),
            (["exit_date": "2003-04-01"], .rejected),
            (["consent_stat_use": "N"], .withoutConsent),
            (["consent_stat_use": "N", "exit_date": "2003-04-01"], .rejected),
            (["entry_date": "2003-01-02", "exit_date": "2003-02-02"], .outOfPeriod),
            (
                ["entry_date": "2003-01-02", "exit_date": "2003-02-02", "consent_stat_use": "N"],
                .withoutConsent
            ),
        ])
    func verdicts(changes: [String: String], verdict: Verdict) throws {
        #expect(try Submissions.check(stays: [Self.stay(changes)]).verdicts == [verdict])
    }

    @Test(
        "A repeated record is a duplicate, a changed one is rejected, and case and blanks in numbers do not count"
    )
    func repeats() throws {
        let verdicts = try Submissions.check(stays: [
            Self.stay([:]), Self.stay([:]), Self.stay(["exit_date": "2003-04-10"]),
            Self.stay(["stay_id": " s1 "]),
        ]).verdicts
        #expect(verdicts == [.accepted, .duplicate, .rejected, .duplicate])
    }

    @Test("The same records in one batch or in many give the same verdicts and report")
    func batching() throws {
        var records: [[String: String]] = []
        for number in 0..<40 {
            records.append(
                Self.stay([
                    "local_case_id": "\(number % 17)", "stay_id": "S\(number % 23)",
                    "entry_date": number % 5 == 0 ? "" : "2003-04-\(10 + number % 13)",
                    "exit_date": "2003-04-25",
                    "sex": ["F", "M", "", "Q7"][number % 4],
                ]))
        }
        let validator = Submissions.validator(try Submissions.envelope())
        let whole = Submissions.check([try ExampleBatch.of(records)], validator)
        for size in [1, 3, 7] {
            let parts = try stride(from: 0, to: 40, by: size).map { start in
                try ExampleBatch.of(Array(records[start..<min(40, start + size)]), first: start + 1)
            }
            let split = Submissions.check(parts, validator)
            #expect(split.verdicts == whole.verdicts)
            #expect(split.report.findings.sorted == whole.report.findings.sorted)
            #expect(split.report.totals == whole.report.totals)
        }
        #expect(Set(whole.verdicts).isSuperset(of: [.rejected, .accepted]))
    }

    @Test("A column that is missing is told once, with the heading that comes near, and not in each record")
    func missingColumn() throws {
        let batch = try ExampleBatch.of([["local_case_id": "17"], ["local_case_id": "18"]])
        let validator = Submissions.validator(try Submissions.envelope())
        var submission = validator.submissionCheck()
        submission.unmappedHeadings = [UnmappedHeading("Entry dte"), UnmappedHeading("Comment")]
        let checked = submission.add(batch, validator.check(batch))
        let report = submission.finish()
        #expect(checked.verdicts == [.rejected, .rejected])
        let told = report.findings.all.filter { $0.key.severity == .error && $0.key.field == "entry_date" }
        #expect(told.isEmpty)
        let finding = try #require(report.findings.all.first { $0.key.rule == "critical-columns-present" })
        #expect(finding.count == 1 && finding.key.kind == .file)
        #expect(finding.message == "The file has no column for entry_date.")
        #expect(finding.key.suggestion == "Entry dte")
        #expect(report.verdict == .refused)
    }

    @Test("A file is accepted, accepted in part or refused as the policy says")
    func policies() throws {
        let good = Self.stay([:])
        let bad = Self.stay(["stay_id": "S2", "local_case_id": "18", "exit_date": "2003-04-01"])
        let envelope = try Submissions.envelope()
        func verdict(_ records: [[String: String]], _ policy: AcceptancePolicy) throws
            -> ValidationReport.Verdict
        {
            Submissions.check([try ExampleBatch.of(records)], Submissions.validator(envelope, policy: policy))
                .report.verdict
        }
        #expect(try verdict([good], AcceptancePolicy(inPart: false, maximumRejectedShare: 0)) == .accepted)
        #expect(
            try verdict([good, bad], AcceptancePolicy(inPart: false, maximumRejectedShare: 1)) == .refused)
        #expect(
            try verdict([good, bad], AcceptancePolicy(inPart: true, maximumRejectedShare: 0.5))
                == .acceptedInPart
        )
        #expect(
            try verdict([good, bad], AcceptancePolicy(inPart: true, maximumRejectedShare: 0.4)) == .refused)
        #expect(try verdict([bad], AcceptancePolicy(inPart: true, maximumRejectedShare: 1)) == .refused)
    }

    @Test("The configuration changes a rule's weight, and no rule that protects persons")
    func weights() throws {
        var policy = AcceptancePolicy(inPart: true, maximumRejectedShare: 1)
        try policy.weigh("exit-not-before-entry", as: .severity(.warning))
        let reversed = Self.stay(["exit_date": "2003-04-01"])
        let envelope = try Submissions.envelope()
        let lenient = Submissions.check(
            [try ExampleBatch.of([reversed])], Submissions.validator(envelope, policy: policy))
        #expect(lenient.verdicts == [.accepted])
        #expect(
            lenient.report.findings.all.contains {
                $0.key.rule == "exit-not-before-entry" && $0.key.severity == .warning
            })
        try policy.weigh("exit-not-before-entry", as: .off)
        let silent = Submissions.check(
            [try ExampleBatch.of([reversed])], Submissions.validator(envelope, policy: policy))
        #expect(!silent.report.findings.all.contains { $0.key.rule == "exit-not-before-entry" })
        for rule in [
            "no-identifier-in-a-coded-column", "person-agreed-to-statistical-use", "person-has-a-number",
        ] {
            #expect(throws: PolicyError.ruleIsFixed(RuleID(rule))) {
                try policy.weigh(RuleID(rule), as: .off)
            }
        }
        #expect(throws: PolicyError.unknownRule("exit-not-befor-entry", nearest: "exit-not-before-entry")) {
            try policy.weigh("exit-not-befor-entry", as: .off)
        }
    }

    @Test("A leaked identifier is told as such alone, and no message holds it")
    func leak() throws {
        let report = try Submissions.check(stays: [Self.stay(["sex": "someone@example.org"])]).report
        let told = report.findings.all.filter { $0.key.field == "sex" }
        #expect(told.map(\.key.rule) == ["no-identifier-in-a-coded-column"])
        #expect(!ReportText(of: report, file: "a.csv").text.contains("example.org"))
    }

    @Test("Only a coded field's value is quoted that resembles a code, cut to 40 characters")
    func quoting() throws {
        let long = String(repeating: "victim ", count: 9)
        let report = try Submissions.check(stays: [
            Self.stay([
                "sex": "Zzfemale", "legal_status": long, "citizenship": "Ruritania",
                "identification_date": "spring", "marital_status": "Fatmira", "case_status": "HX/55-03",
            ])
        ]).report
        func finding(_ field: String) throws -> Finding {
            try #require(report.findings.all.first { $0.key.field == field })
        }
        #expect(try finding("sex").key.quoted == "Zzfemale")
        #expect(try finding("sex").message == "“Zzfemale” is not a code of the field “Sex”.")
        #expect(try finding("legal_status").key.quoted == String(long.prefix(39)) + "…")
        #expect(try finding("marital_status").key.quoted == nil)
        #expect(try finding("case_status").key.quoted == nil)
        #expect(try finding("citizenship").key.quoted == nil)
        let text = ReportText(of: report, file: "a.csv").text
        #expect(!text.contains("Ruritania") && !text.contains("spring"))
        #expect(!text.contains("Fatmira") && !text.contains("HX/55"))
    }

    @Test("A return is not warned of when the stay before it comes later in the file")
    func laterStay() throws {
        let back = try ExampleBatch.of(
            [["local_case_id": "17", "return_date": "2003-04-20"]], kind: .returnReintegration)
        var stay = try ExampleBatch.of([
            ["local_case_id": "17", "entry_date": "2003-04-02", "exit_date": "2003-04-19"]
        ])
        stay.firstRecord = 2
        let validator = Submissions.validator(try Submissions.envelope(["record_type": "MIXED"]))
        let report = Submissions.check([back, stay], validator).report
        #expect(!report.findings.all.contains { $0.key.rule == "return-follows-assistance" })
        let alone = Submissions.check([back], validator).report
        #expect(alone.findings.all.contains { $0.key.rule == "return-follows-assistance" })
    }

    @Test(
        "What is wrong with a file as a whole refuses it",
        arguments: [
            FileFinding.unreadable("Line 3 is not CSV."), .stopped("The file ends in the middle of a value."),
        ])
    func fileFindings(finding: FileFinding) throws {
        let policy = AcceptancePolicy(inPart: true, maximumRejectedShare: 1)
        #expect(ValidationReport.unread(finding, policy: policy).verdict == .refused)
        let validator = Submissions.validator(try Submissions.envelope())
        var submission = validator.submissionCheck()
        let batch = try ExampleBatch.of([Self.stay])
        _ = submission.add(batch, validator.check(batch))
        submission.add(finding)
        #expect(submission.finish().verdict == .refused)
    }

    @Test("Identifiers in a column that nothing maps are a warning without a value")
    func unmappedColumn() throws {
        let validator = Submissions.validator(try Submissions.envelope())
        var submission = validator.submissionCheck()
        let batch = try ExampleBatch.of([Self.stay])
        _ = submission.add(batch, validator.check(batch))
        let values = ["+381 64 555 0100", "none", "by mail"].map { Array($0.utf8) }
        submission.add(try #require(FileFinding.identifiers(among: values, inUnmappedColumn: "Contact")))
        let report = submission.finish()
        let finding = try #require(
            report.findings.all.first { $0.key.kind == .file && $0.key.column == "Contact" })
        #expect(finding.message == "A column that is not read seems to hold identifiers: a telephone number.")
        #expect(report.verdict == .accepted)
    }

    @Test("One long number among many is no column of identifiers; one e-mail address is")
    func identifiersAmongOthers() {
        let plain = (1...200).map { Array("case \($0)".utf8) }
        let number = [Array("0101990710024".utf8)]
        let address = [Array("write to anna@example.org".utf8)]
        #expect(FileFinding.identifiers(among: plain, inUnmappedColumn: "Note") == nil)
        #expect(FileFinding.identifiers(among: plain + number, inUnmappedColumn: "Note") == nil)
        #expect(
            FileFinding.identifiers(among: Array(plain.prefix(9)) + number, inUnmappedColumn: "Note") != nil)
        #expect(FileFinding.identifiers(among: plain + address, inUnmappedColumn: "Note") != nil)
        #expect(FileFinding.identifiers(among: [], inUnmappedColumn: "Note") == nil)
    }

    @Test("A checked batch shows its origin only")
    func description() throws {
        let validator = Submissions.validator(try Submissions.envelope())
        var submission = validator.submissionCheck()
        let batch = try ExampleBatch.of([Self.stay])
        let checked = submission.add(batch, validator.check(batch))
        #expect(String(reflecting: checked) == "CheckedBatch of CaseBatch(records 1–1)")
        var dumped = ""
        dump(checked, to: &dumped)
        #expect(!dumped.contains("17"))
    }
}
