import Formats
public import Languages
import Model
import Validation

/// The report of `validate` in SARIF 2.1.0 (OASIS), which editors and build servers show beside the file.
///
/// One run: the rules that were broken, the files that were checked, and one result for each place that a finding
/// keeps. The results' `occurrenceCount` add up to all that was found, however few places were kept. It holds what
/// the findings hold and no more; the same report gives the same bytes.
public enum SARIFReport {
    /// The document.
    public static func text(of report: ImportReport, in say: Catalogue = .english) -> String {
        JSONReport.text(of: value(of: report, in: say))
    }

    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    private static func value(of report: ImportReport, in say: Catalogue) -> JSONValue {
        let rules = SARIFRules(brokenIn: report, say: say)
        let results = report.files.enumerated().flatMap { index, file in
            SARIFFile(file: file, index: index, say: say).results(by: rules)
        }
        return .object([
            JSONReport.member("$schema", .string(schema)),
            JSONReport.member("version", .string("2.1.0")),
            JSONReport.member(
                "runs",
                .array([
                    .object([
                        JSONReport.member("tool", .object([JSONReport.member("driver", driver(rules))])),
                        JSONReport.member("language", .string(say.language.tag)),
                        JSONReport.member(
                            "artifacts",
                            .array(
                                report.files.enumerated().map {
                                    SARIFFile(file: $1, index: $0, say: say).artifact
                                })),
                        JSONReport.member("results", .array(results)),
                    ])
                ])),
        ])
    }

    private static func driver(_ rules: SARIFRules) -> JSONValue {
        .object([
            JSONReport.member("name", .string("clearingpoint")),
            JSONReport.member("version", .string(Pipeline.version)),
            JSONReport.member("semanticVersion", .string(Pipeline.version)),
            JSONReport.member("rules", .array(rules.descriptors)),
        ])
    }

    /// A text as a SARIF message: braces stand for arguments in one (3.11.5), brackets before a parenthesis for a
    /// link (3.11.6), and what was found in a file is neither.
    static func message(_ text: String) -> JSONValue {
        let plain = text.replacing("{", with: "{{").replacing("}", with: "}}").replacing("](", with: "] (")
        return .object([JSONReport.member("text", .string(plain))])
    }
}

extension Severity {
    /// The level in SARIF's words, which are ours.
    var level: JSONValue { .string(rawValue) }
}
