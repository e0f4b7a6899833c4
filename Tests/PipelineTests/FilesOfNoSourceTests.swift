import Foundation
import Model
import Pipeline
import TestSupport
import Testing

/// What a partner does before submitting: check a file with nothing set up.
@Suite struct FilesOfNoSourceTests {
    private let files = [
        "rou-return/returns-2004-Q4.csv", "alb-return/returns-2004-Q4.xml",
        "bgr-mission/returns-2004-Q4.json",
    ]

    @Test func `a file in our own form says itself who sends it, and what it holds`() throws {
        let report = try Pipeline(.bare, options: options).validate(paths, as: StatedFile())
        let senders = report.files.map { $0.envelope?.organisation.rawValue }
        #expect(senders == ["ROU-RETURN", "ALB-RETURN", "BGR-MISSION"])
        #expect(report.files.map { $0.envelope?.area.code } == ["ROU", "ALB", "BGR"])
        #expect(report.files.allSatisfy { $0.envelope?.kind == .returnReintegration })
        #expect(report.totals.read == 200)
        #expect(report.totals.accepted > 150)
    }

    @Test func `a file of another sender than the one stated is refused`()
        throws
    {
        var stated = StatedFile()
        stated.organisation = "SENDER"
        let report = try Pipeline(.bare, options: options).validate(paths, as: stated)
        #expect(report.files.allSatisfy { $0.outcome == .unreadable })
    }

    private var paths: [String] { files.map { Repository.file("fixtures/submissions/" + $0).path } }

    private var options: RunOptions {
        RunOptions(threads: 1, today: 12_842, holder: "a test") { _ in }
    }
}
