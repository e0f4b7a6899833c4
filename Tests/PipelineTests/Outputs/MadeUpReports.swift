import Foundation
import Model
import TestSupport

@testable import Pipeline
@testable import Validation

/// Reports that no file of the fixtures gives: each is made of the findings and totals named.
enum MadeUpReports {
    static let policy = AcceptancePolicy(inPart: true, maximumRejectedShare: 0.5)

    /// A report of files with these findings each.
    static func report(_ files: [(name: String, findings: [Finding], totals: Totals)]) -> ImportReport {
        var report = ImportReport()
        report.files = files.map { file in
            var findings = Findings()
            for finding in file.findings { findings.add(finding) }
            return FileReport(
                file: file.name, envelope: nil,
                report: ValidationReport(totals: file.totals, findings: findings, policy: policy),
                outcome: .checked, submission: nil)
        }
        return report
    }

    /// Totals in the order in which they are told.
    static func totals(
        _ accepted: Int, _ rejected: Int, _ duplicates: Int = 0, _ outOfPeriod: Int = 0,
        _ withoutConsent: Int = 0
    ) -> Totals {
        var totals = Totals()
        (totals.accepted, totals.rejected, totals.duplicates) = (accepted, rejected, duplicates)
        (totals.outOfPeriod, totals.withoutConsent) = (outOfPeriod, withoutConsent)
        totals.read = accepted + rejected + duplicates + outOfPeriod + withoutConsent
        return totals
    }

    /// A finding of a count, with as many places as are kept.
    static func finding(
        _ rule: RuleID = "code-in-list", _ severity: Severity = .error, count: Int = 1, letter: String? = "C",
        text: String = "“Feminin” is not a code.", column: String? = "Spol", quoted: String? = "Feminin",
        suggestion: String? = "Female", fix: String = "Write a code of the list."
    ) -> Finding {
        let key = Finding.Key(
            rule, severity, column: column, letter: letter, quoted: quoted, suggestion: suggestion)
        var finding = Finding(
            key, message: Message(text), fix: Message(fix), at: Place(record: 1, line: 2, row: 2))
        finding.count = count
        finding.places = (0..<min(count, Findings.placesKept)).map {
            Place(record: $0 + 1, line: $0 + 2, row: $0 + 2)
        }
        return finding
    }

    /// Texts that are known to break programs, where the shared data are present.
    static var naughtyStrings: [String]? {
        guard let url = Repository.shared("suites/blns/blns.json"), let bytes = try? Data(contentsOf: url)
        else { return nil }
        return try? JSONTree(bytes).items.compactMap(\.text)
    }

    /// As many more of our own, which are always there.
    static let oddTexts = [
        "</h4><script>alert(1)</script>", "\" onclick=\"alert(1)", "a & b < c > d", "'; --", "]]>", "<!--",
        "-->",
        "&amp;", "\u{0}\u{8}\u{1B}[31m", "a\r\nb", "‮evil", "=cmd|' /C calc'!A0", "[x](javascript:alert(1))",
        "{0}", "#rule", "",
    ]
}
