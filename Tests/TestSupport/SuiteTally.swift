public import Testing

/// Counts what a suite of others' cases came to, and says it in one line that scripts look for:
///
///     Suite JSONTestSuite: 283 passed, 0 failed, 2 skipped (UTF-16 without a mark: 2)
///
/// A failed case is an issue of the test that runs it.
public final class SuiteTally {
    private let name: String
    private var passed = 0
    private var failed = 0
    private var reasons: [(reason: String, count: Int)] = []

    /// A tally of the suite `name`.
    public init(_ name: String) {
        self.name = name
    }

    /// Says that the suite is not there.
    public static func absent(_ name: String) {
        print("Suite \(name): 0 passed, 0 failed, 0 skipped (../shared is absent)")
    }

    /// Counts one case, and records an issue where it failed; `failure` says how.
    public func check(
        _ item: String, _ hasPassed: Bool, _ failure: @autoclosure () -> String = "",
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        if hasPassed {
            passed += 1
        } else {
            failed += 1
            Issue.record("\(name), \(item): \(failure())", sourceLocation: sourceLocation)
        }
    }

    /// Counts a case that was left out, and why.
    public func skip(_ reason: String) {
        if let index = reasons.firstIndex(where: { $0.reason == reason }) {
            reasons[index].count += 1
        } else {
            reasons.append((reason, 1))
        }
    }

    /// Prints the line. A suite that had no case at all is an issue.
    public func finish(sourceLocation: SourceLocation = #_sourceLocation) {
        let skipped = reasons.reduce(0) { $0 + $1.count }
        if passed + failed + skipped == 0 {
            Issue.record("\(name): no case was found", sourceLocation: sourceLocation)
        }
        let why = reasons.map { "\($0.reason): \($0.count)" }.joined(separator: ", ")
        print(
            "Suite \(name): \(passed) passed, \(failed) failed, \(skipped) skipped"
                + (why.isEmpty ? "" : " (\(why))"))
    }
}
