import Foundation
import Model
import Testing

@testable import Anonymisation
@testable import Register

@Suite struct RegisterTests {
    let scratch: ScratchFolder
    let writer: RegisterWriter

    init() throws {
        scratch = try ScratchFolder()
        writer = try RegisterWriter.open(
            at: scratch.register, creating: Submissions.settings, holder: "pid 1 since 08:00")
    }

    func reopened() throws -> Register { try Register.open(at: scratch.register) }

    @Test func whatIsAcceptedComesBack() throws {
        var envelope = try Submissions.envelope(revision: 3, preparedOn: 12_345)
        envelope.submissionID = "Q2 \"final\"\n"
        envelope.recordCount = 5
        envelope.controlTotals = [.sex: 5, .entryDate: 4]
        envelope.nilReport = false
        envelope.bedsTotal = 12
        envelope.bedNightsAvailable = 1_000
        envelope.keyFingerprint = "8116 f7a8 4ce3 614f"
        let submission = Submissions.submission(envelope)
        let acceptance = try writer.accept(submission)
        #expect(acceptance.outcome == .accepted)
        #expect(acceptance.entry.name == "NGO-1/2003-Q2/SHELTER_STAY-r3")
        let register = try reopened()
        #expect(register.settings == Submissions.settings)
        #expect(register.submissionsInForce() == [acceptance.entry])
        #expect(try register.load(acceptance.entry) == submission)
        let manifest = try register.manifest(of: acceptance.entry)
        #expect(manifest.source.name == "shelter-2003-q2.csv")
        #expect(manifest.source.hash == Submissions.source.hash)
        #expect(manifest.findings == ["exit-not-before-entry": 2, "code-known": 1])
        #expect(manifest.totals == submission.totals)
        #expect(manifest.toolVersion == "0.1.0")
    }

    @Test func everyFieldAndNullReasonComesBack() throws {
        var columns = Columns()
        for definition in Standard.fields { columns[definition.field] = Self.column(of: definition.type) }
        columns[.recordType] = .codes([RecordKind.referral.rawValue, RecordKind.caseRecord.rawValue])
        let batch = StandardBatch(count: 2, columns: columns)
        let submission = StandardSubmission(
            envelope: try Submissions.envelope(kind: nil), totals: Totals(), records: batch)
        let entry = try writer.accept(submission).entry
        #expect(entry.name == "NGO-1/2003-Q2/MIXED-r1")
        #expect(try reopened().load(entry) == submission)
    }

    static func column(of type: FieldType) -> Column {
        switch type {
        case .code: return .codes([5, 1])
        case .codes: return .codeSets([1 << 5, 1 << 2])
        case .area: return .areas([5, 3])
        case .areas:
            var lists = ListColumn<UInt16>()
            lists.append([7, 5])
            lists.append([4])
            return .areaLists(lists)
        case .date: return .dates([PartialDate(day: 12_000).raw, PartialDate(null: .refused).raw])
        case .count, .score: return .numbers([7, EntryShape.absent + 1])
        case .token: return .tokens([Token(high: 1, low: 2), .absent])
        case .entries(let shape):
            var lists = ListColumn<Int32>()
            lists.append(shape.parts.map { Self.value(of: $0.kind) })
            lists.append([])
            return .entries(lists)
        }
    }

    static func value(of kind: EntryShape.Part.Kind) -> Int32 {
        switch kind {
        case .code: 6
        case .date: PartialDate(day: 12_000).raw
        case .count, .score: 12
        }
    }

    @Test func aColumnWithoutValuesIsNoColumn() throws {
        let plain = Submissions.submission(try Submissions.envelope())
        var columns = plain.records.columns
        columns[.education] = .codes([0, 0, 0])
        columns[.closureDate] = .dates([Int32](repeating: PartialDate.absent.raw, count: 3))
        let padded = StandardSubmission(
            envelope: plain.envelope, totals: plain.totals,
            records: StandardBatch(count: 3, columns: columns))
        _ = try writer.accept(plain)
        #expect(try writer.accept(padded).outcome == .unchanged)
    }

    @Test func severalAreLoadedInTheirOrder() throws {
        let submissions = try (1...4).map { quarter in
            Submissions.submission(try Submissions.envelope(quarter: quarter), seed: UInt64(quarter))
        }
        for submission in submissions.reversed() { _ = try writer.accept(submission) }
        let register = try reopened()
        #expect(try register.load(register.submissionsInForce()) == submissions)
        try scratch.write([], to: register.submissionsInForce()[2].path)
        #expect(
            throws: RegisterError.damaged(submission: "NGO-1/2003-Q3/SHELTER_STAY-r1", .compression)
        ) { try register.load(register.submissionsInForce()) }
    }

    @Test("records that fill several blocks come back in their order", arguments: [4096, 4097, 20_000])
    func manyBlocks(count: Int) throws {
        let submission = Submissions.submission(try Submissions.envelope(), count: count)
        let entry = try writer.accept(submission).entry
        #expect(try reopened().load(entry) == submission)
        #expect(try writer.accept(submission).outcome == .unchanged)
    }

    @Test func aReportOfNoCasesIsKept() throws {
        var envelope = try Submissions.envelope()
        envelope.nilReport = true
        let submission = StandardSubmission(
            envelope: envelope, totals: Totals(), records: StandardBatch(count: 0, columns: Columns()))
        let entry = try writer.accept(submission).entry
        let loaded = try reopened().load(entry)
        #expect(loaded.records.count == 0)
        #expect(loaded.envelope == envelope)
    }

    @Test func theSameContentChangesNothing() throws {
        let submission = Submissions.submission(try Submissions.envelope())
        let first = try writer.accept(submission)
        let files = try scratch.files()
        let journal = try scratch.bytes("journal.ndjson")
        let again = try writer.accept(submission)
        #expect(again == Acceptance(outcome: .unchanged, entry: first.entry))
        #expect(try scratch.files() == files)
        #expect(try scratch.bytes("journal.ndjson") == journal)
    }

    @Test func aCorrectionReplacesAndTheEarlierOneStays() throws {
        let first = Submissions.submission(try Submissions.envelope())
        let second = Submissions.submission(try Submissions.envelope(revision: 2), count: 5, seed: 2)
        let earlier = try writer.accept(first).entry
        let acceptance = try writer.accept(second)
        #expect(acceptance.outcome == .replaced)
        let register = try reopened()
        #expect(register.submissionsInForce() == [acceptance.entry])
        #expect(try register.load(earlier) == first)
    }

    @Test func anEarlierRevisionThatComesLaterIsKeptBehind() throws {
        let second = Submissions.submission(try Submissions.envelope(revision: 2), seed: 2)
        let inForce = try writer.accept(second).entry
        let late = try writer.accept(Submissions.submission(try Submissions.envelope()))
        #expect(late.outcome == .superseded)
        #expect(try reopened().submissionsInForce() == [inForce])
    }

    @Test func anotherContentOfTheSameRevisionTakesTheNextNumber() throws {
        let names = try (1...3).map { seed in
            let submission = Submissions.submission(try Submissions.envelope(), seed: UInt64(seed))
            return try writer.accept(submission).entry.name
        }
        #expect(names == (1...3).map { "NGO-1/2003-Q2/SHELTER_STAY-r\($0)" })
        #expect(try reopened().submissionsInForce().count == 1)
    }

    /// Five submissions of one series that differ in revision, day of preparation or content only, and three of
    /// others.
    static func assorted() throws -> [StandardSubmission] {
        [
            Submissions.submission(try Submissions.envelope(), seed: 1),
            Submissions.submission(try Submissions.envelope(), seed: 2),
            Submissions.submission(try Submissions.envelope(preparedOn: 12_000), seed: 3),
            Submissions.submission(try Submissions.envelope(preparedOn: 12_001), seed: 4),
            Submissions.submission(try Submissions.envelope(preparedOn: 12_001), seed: 5),
            Submissions.submission(try Submissions.envelope("NGO-2"), seed: 6),
            Submissions.submission(try Submissions.envelope(quarter: 1), seed: 7),
            Submissions.submission(try Submissions.envelope(kind: .referral), seed: 8),
        ]
    }

    @Test("any order of imports puts the same in force", arguments: 0..<8)
    func order(rotation: Int) throws {
        let submissions = try Self.assorted()
        var rotated = Array(submissions[rotation...] + submissions[..<rotation])
        if rotation % 2 == 1 { rotated.reverse() }
        for submission in submissions { _ = try writer.accept(submission) }
        let other = try ScratchFolder()
        let second = try RegisterWriter.open(
            at: other.register, creating: Submissions.settings, holder: "")
        for submission in rotated { _ = try second.accept(submission) }
        let (here, there) = (try reopened(), try Register.open(at: other.register))
        let loaded = try here.submissionsInForce().map { try here.load($0) }
        #expect(loaded.count == 4)
        #expect(try there.submissionsInForce().map { try there.load($0) } == loaded)
    }

    @Test func exportsCanStopAtAPeriod() throws {
        for quarter in 1...4 {
            _ = try writer.accept(
                Submissions.submission(
                    try Submissions.envelope(quarter: quarter), seed: UInt64(quarter)))
        }
        let periods = try reopened().submissionsInForce(through: Period(year: 2003, quarter: 2))
            .map(\.series.period.text)
        #expect(periods == ["2003-Q1", "2003-Q2"])
    }

    @Test func whatIsWithdrawnStaysAway() throws {
        let first = Submissions.submission(try Submissions.envelope())
        let second = Submissions.submission(try Submissions.envelope(revision: 2), seed: 2)
        let entry = try writer.accept(first).entry
        _ = try writer.accept(second)
        try writer.withdraw(entry.series)
        #expect(try reopened().submissionsInForce().isEmpty)
        #expect(try writer.accept(second).outcome == .withdrawn)
        #expect(try writer.accept(first).outcome == .withdrawn)
        #expect(throws: RegisterError.unknownSubmission("NGO-1/2003-Q2/SHELTER_STAY")) {
            try writer.withdraw(entry.series)
        }
        let third = Submissions.submission(try Submissions.envelope(revision: 3), seed: 3)
        #expect(try writer.accept(third).outcome == .accepted)
        #expect(try reopened().submissionsInForce().map(\.name) == ["NGO-1/2003-Q2/SHELTER_STAY-r3"])
    }

    @Test func purgingRemovesWhatIsNotInForceOnly() throws {
        let first = Submissions.submission(try Submissions.envelope())
        let second = Submissions.submission(try Submissions.envelope(revision: 2), seed: 2)
        let earlier = try writer.accept(first).entry
        let inForce = try writer.accept(second).entry
        #expect(throws: RegisterError.unknownSubmission(inForce.name)) { try writer.purge(inForce) }
        try writer.purge(earlier)
        #expect(try scratch.files().filter { $0.hasPrefix("submissions/") }.count == 2)
        let register = try reopened()
        #expect(try register.verify().isIntact)
        #expect(register.submissionsInForce() == [inForce])
        #expect(register.submission(named: earlier.name) == nil)
        #expect(try writer.accept(first).outcome == .superseded)
        #expect(try register.status().map(\.purged) == [1])
    }

    @Test func aPurgeThatWasCutOffIsFinished() throws {
        let earlier = try writer.accept(Submissions.submission(try Submissions.envelope())).entry
        _ = try writer.accept(Submissions.submission(try Submissions.envelope(revision: 2), seed: 2))
        let (records, manifest) = (try scratch.bytes(earlier.path), try scratch.bytes(earlier.manifestPath))
        try writer.purge(earlier)
        writer.close()
        try scratch.write(records, to: earlier.path)
        try scratch.write(manifest, to: earlier.manifestPath)
        let again = try RegisterWriter.open(at: scratch.register, creating: nil, holder: "")
        #expect(again.recovery.purgesFinished == [earlier.path, earlier.manifestPath])
        #expect(try again.register.verify().isIntact)
    }

    @Test func statusCountsEachSeries() throws {
        for submission in try Self.assorted() { _ = try writer.accept(submission) }
        let rows = try reopened().status()
        #expect(
            rows.map(\.series.text) == [
                "NGO-1/2003-Q1/SHELTER_STAY", "NGO-1/2003-Q2/NRM_REFERRAL", "NGO-1/2003-Q2/SHELTER_STAY",
                "NGO-2/2003-Q2/SHELTER_STAY",
            ])
        #expect(rows.map(\.superseded) == [0, 0, 4, 0])
        #expect(rows.map(\.totals.read) == [5, 5, 5, 5])
        #expect(rows.allSatisfy { $0.inForce != nil && $0.withdrawn == 0 })
    }

    @Test func submissionsAreFoundByName() throws {
        let entry = try writer.accept(Submissions.submission(try Submissions.envelope())).entry
        let register = try reopened()
        #expect(register.submission(named: "NGO-1/2003-Q2/SHELTER_STAY-r1") == entry)
        #expect(register.submission(named: "NGO-1/2003-Q2/SHELTER_STAY") == entry)
        #expect(register.submission(named: "NGO-2/2003-Q2/SHELTER_STAY") == nil)
        #expect(register.submission(named: "NGO-1/2003-Q2") == nil)
    }

    @Test func aSecondWriterIsToldWhoHoldsTheLock() throws {
        #expect(throws: RegisterError.locked(holder: "pid 1 since 08:00")) {
            try RegisterWriter.open(at: scratch.register, creating: nil, holder: "pid 2")
        }
        writer.close()
        let next = try RegisterWriter.open(at: scratch.register, creating: nil, holder: "pid 2")
        #expect(next.recovery.isClean)
    }

    @Test func aReaderNeedsNoLockAndSeesOneMoment() throws {
        let before = try reopened()
        _ = try writer.accept(Submissions.submission(try Submissions.envelope()))
        #expect(before.submissionsInForce().isEmpty)
        #expect(try reopened().submissionsInForce().count == 1)
    }

    @Test func aClosedWriterWritesNoMore() throws {
        writer.close()
        let submission = Submissions.submission(try Submissions.envelope())
        #expect(throws: RegisterError.needsRecovery) { try writer.accept(submission) }
    }

    @Test func recordsCanBeReadWithoutTheProgram() throws {
        let entry = try writer.accept(Submissions.submission(try Submissions.envelope())).entry
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "gzip -dc \"$0\"", "\(scratch.register)/\(entry.path)"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let lines = text.split(separator: "\n")
        #expect(
            lines.first
                == """
                person_key,supplier_person_key,case_key,unit_key,record_type,sex,citizenship,\
                exploitation_forms,entry_date
                """)
        #expect(lines.count == 4)
    }

    @Test func filesAreForTheirOwnerAlone() throws {
        _ = try writer.accept(Submissions.submission(try Submissions.envelope()))
        for file in try scratch.files() {
            let facts = try FileManager.default.attributesOfItem(atPath: "\(scratch.register)/\(file)")
            #expect(facts[.posixPermissions] as? Int == 0o600)
        }
    }
}
