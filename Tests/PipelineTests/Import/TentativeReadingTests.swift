import Formats
import Intake
import Model
import Normalisation
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// Long files are read after a look at their head: what comes out is what a look at all of them gives.
struct TentativeReadingTests {
    /// What the end of a long file says beside its head.
    enum Tail: String, CaseIterable, Sendable {
        case sameDates, otherOrder, firstDecimals, otherDecimals, dayNumbers, bothOrders, unreadable, isCut
    }

    private static let head = "local_case_id;entry_date;exit_date;incidents;note\n"
    private static let count = 30_000
    /// Long enough that the file is read in several chunks.
    private static let note = String(repeating: "x", count: 150)

    private static func row(_ number: Int, _ entry: String, _ exit: String = "", _ score: String = "")
        -> String
    {
        "K\(number);\(entry);\(exit);\(score);\(note)\n"
    }

    private static func text(_ tail: Tail) -> String {
        var text = head
        for number in 0..<count { text += row(number, "\(13 + number % 15)/01/2004") }
        switch tail {
        case .sameDates: text += row(count, "03/02/2004")
        case .otherOrder:
            // One in so many would be a slip.
            for number in 0..<400 { text += row(count + number, "02/23/2004") }
        case .firstDecimals: text += row(count, "23/02/2004", "", "2,0")
        case .otherDecimals:
            text += row(count, "23/02/2004", "", "2,0") + row(count + 1, "23/02/2004", "", "2.0")
        case .dayNumbers: text += row(count, "38000")
        case .bothOrders:
            text += row(count, "23/02/2004", "02/23/2004") + row(count + 1, "23/02/2004", "03/02/2004")
        case .unreadable: text += row(count, "spring")
        case .isCut: text += "K\(count);\"23/02/2004"
        }
        return text
    }

    private func reading(of path: String, _ reach: SubmissionReading.Reach) throws -> SubmissionReading {
        let organisation = try #require(Configuration.bare.organisations.first)
        let facts = [EnvelopeEntry(key: "period", value: "2004-Q1", line: 0)]
        return try SubmissionReading(
            .file(path), SourceDescription(), organisation: organisation, kind: .shelterStay,
            adoptsIdentity: true,
            facts: [facts], latestDay: 12_842, threads: 2, limits: .standard, reach: reach)
    }

    private func outcome(of reading: SubmissionReading, threads: Int) -> RecordLine.Outcome? {
        let context = RuleContext(envelope: reading.envelope, latestDay: 12_842)
        let policy = AcceptancePolicy(inPart: true, maximumRejectedShare: 1)
        let line = RecordLine(
            reading: reading, validator: Validator(context: context, policy: policy), threads: threads)
        return line.walk(anonymiser: nil, progress: { _ in })
    }

    @Test("a look at the head gives the same, or says that it does not suffice", arguments: Tail.allCases)
    func isTheSame(_ tail: Tail) throws {
        let sandbox = try Sandbox()
        let path = try sandbox.write(Self.text(tail), to: "stays.csv")
        let whole = try #require(outcome(of: try reading(of: path, .whole), threads: 1))
        for threads in [1, 2] {
            let tentative = try reading(of: path, .head)
            #expect(tentative.isTentative)
            let outcome = outcome(of: tentative, threads: threads)
            // Only another way of reading a column asks for another look.
            let asksAgain: Set<Tail> = [.otherOrder, .firstDecimals, .bothOrders]
            #expect((outcome == nil) == asksAgain.contains(tail), "\(tail.rawValue)")
            guard let outcome else { continue }
            #expect(outcome.report.sortedFindings == whole.report.sortedFindings)
            #expect(outcome.report.totals == whole.report.totals)
            #expect(outcome.reading.understanding == whole.reading.understanding)
        }
        // And so does the whole command.
        var stated = StatedFile()
        let isKind = stated.setKind("SHELTER_STAY")
        #expect(isKind)
        stated.period = Period(year: 2004, quarter: 1)
        let file = try #require(
            Pipeline(.bare, options: Running.options()).validate([path], as: stated).files.first)
        #expect(file.report.sortedFindings.map(\.message) == whole.report.sortedFindings.map(\.message))
    }

    @Test("a short file is looked through to its end, and one whose head leaves the order open, too")
    func isLookedThrough() throws {
        let sandbox = try Sandbox()
        let short = try sandbox.write(Self.head + Self.row(1, "13/01/2004"), to: "short.csv")
        #expect(try !reading(of: short, .head).isTentative)
        var text = Self.head
        for number in 0..<Self.count { text += Self.row(number, "0\(1 + number % 3)/01/2004") }
        let open = try sandbox.write(text + Self.row(Self.count, "23/01/2004"), to: "open.csv")
        #expect(try !reading(of: open, .head).isTentative)
    }
}
