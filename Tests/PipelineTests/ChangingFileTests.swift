import Formats
import Foundation
import Model
import TestSupport
import Testing

@testable import Intake
@testable import Pipeline
@testable import Validation

/// Files that somebody writes to, or takes away, while they are read.
struct ChangingFileTests {
    private static let heading = "local_case_id,sex,entry_date\n"
    private static let row = "K1,F,2004-01-05\n"

    enum Change: String, CaseIterable, Sendable {
        case grows, isReplaced, changesColumns, vanishes
    }

    private func reading(of path: String) throws -> SubmissionReading {
        let organisation = try #require(Configuration.bare.organisations.first)
        let facts = [EnvelopeEntry(key: "period", value: "2004-Q1", line: 0)]
        return try SubmissionReading(
            .file(path), SourceDescription(), organisation: organisation,
            kind: .shelterStay, adoptsIdentity: true, facts: [facts], latestDay: 12_842, threads: 2,
            limits: .standard)
    }

    private func outcome(of reading: SubmissionReading) throws -> ValidationReport {
        let context = RuleContext(envelope: reading.envelope, latestDay: 12_842)
        let policy = AcceptancePolicy(inPart: true, maximumRejectedShare: 1)
        let validator = Validator(context: context, policy: policy)
        let line = RecordLine(reading: reading, validator: validator, threads: 2)
        return try #require(line.walk(anonymiser: nil, progress: { _ in })).report
    }

    @Test(
        "a file that changes between its readings is not taken, whatever the policy",
        arguments: Change.allCases)
    func isRefused(_ change: Change) throws {
        let sandbox = try Sandbox()
        let path = try sandbox.write(Self.heading + Self.row, to: "stays.csv")
        let reading = try reading(of: path)
        switch change {
        case .grows: _ = try sandbox.write(Self.heading + Self.row + Self.row, to: "stays.csv")
        case .isReplaced:
            try FileManager.default.removeItem(atPath: path)
            _ = try sandbox.write(Self.heading + Self.row, to: "stays.csv")
        case .changesColumns:
            _ = try sandbox.write("sex,entry_date,local_case_id\nF,2004-01-05,K1\n", to: "stays.csv")
        case .vanishes: try FileManager.default.removeItem(atPath: path)
        }
        let report = try outcome(of: reading)
        #expect(report.verdict == .refused)
        #expect(report.totals.accepted == 0 || change == .grows)
        let words = report.sortedFindings.map(\.message.english).joined(separator: " ")
        #expect(
            words.contains(change == .vanishes ? "no such file" : "changed while it was read"), "\(words)")
    }

    @Test("one that stays as it was is read")
    func isRead() throws {
        let sandbox = try Sandbox()
        let path = try sandbox.write(Self.heading + Self.row, to: "stays.csv")
        let report = try outcome(of: try reading(of: path))
        #expect(!report.sortedFindings.contains { $0.message.english.contains("changed") })
        #expect(report.totals.read == 1)
    }
}
