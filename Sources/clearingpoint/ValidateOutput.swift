import Languages
import Pipeline

/// Where the report of `validate` goes, and in which format.
struct ValidateOutput {
    /// A format of the report.
    enum Format: String, CaseIterable {
        case text, json, html, sarif
    }

    static let formats = "text, json, html or sarif"

    static let option = Option(
        name: "--output", value: "FILE",
        help:
            "Write the report to this file, in the format that --format names or else its ending: .html, .sarif,"
            + " .json or .txt. The text is printed all the same.")

    private let format: Format
    private let file: ReportFile?
    private let path: String
    private let say: Catalogue

    /// What the command line asks for, before any file is read.
    init(_ arguments: Arguments) throws {
        path = arguments.value("--output") ?? ""
        say = try LanguageSetting.catalogue(arguments)
        if let name = arguments.value("--format") {
            guard let known = Format(rawValue: name) else {
                throw UsageError.wrongValue("--format", name, expected: Self.formats)
            }
            format = known
        } else {
            format = try arguments.value("--output").map { try Self.format(of: $0) } ?? .text
        }
        file = try arguments.value("--output").map { path in
            guard !path.isEmpty else { throw UsageError.missingValue("--output", "FILE") }
            return try ReportFile(at: path, checking: arguments.operands)
        }
    }

    /// The format that a file's ending names.
    private static func format(of path: String) throws(UsageError) -> Format {
        let endings: [(String, Format)] = [
            (".html", .html), (".htm", .html), (".sarif", .sarif), (".json", .json), (".txt", .text),
        ]
        guard let known = endings.first(where: { path.lowercased().hasSuffix($0.0) }) else {
            throw .wrongValue(
                "--output", path, expected: "a name that ends in .html, .sarif, .json or .txt, or a --format")
        }
        return known.1
    }

    /// Prints the report, or writes it to its file and prints the text.
    func tell(_ report: ImportReport, _ terminal: Terminal) throws {
        guard let file else {
            terminal.print(bytes(of: report))
            return
        }
        terminal.print(TextReport.full(report, in: say))
        try file.write(bytes(of: report))
        terminal.tell("The report is in \(path).")
    }

    private func bytes(of report: ImportReport) -> [UInt8] {
        switch format {
        case .text: Array((TextReport.full(report, in: say) + "\n").utf8)
        case .json: Array(JSONReport.text(of: report, in: say).utf8)
        case .html: HTMLReport.bytes(of: report, in: say)
        case .sarif: Array(SARIFReport.text(of: report, in: say).utf8)
        }
    }
}
