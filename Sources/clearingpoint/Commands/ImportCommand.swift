import Pipeline

/// `import`: take submission files into the register.
struct ImportCommand: Command {
    let name = "import"
    let summary = "Take submission files into the register."
    let operands = "[FILE|FOLDER…]"
    let discussion =
        "Validates, normalises and anonymises the files and keeps their records in the register. Without operands"
        + " every file of every source is taken. A file must belong to a source of the configuration. The same"
        + " file again changes nothing; a corrected one replaces the earlier one wholly."
    let options = [
        RunSetting.configuration, RunSetting.threads, RunSetting.asOf,
        Option(name: "--verbose", value: nil, help: "Print every finding of every file."),
    ]
    let examples = [
        (line: "clearingpoint import", effect: "Takes every file that the configuration's sources match."),
        (
            line: "clearingpoint import incoming/srb/stays-2004-Q1.csv",
            effect: "Takes one file, by the source whose path matches it."
        ),
    ]

    func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let configuration = try RunSetting.configuration(arguments)
        let pipeline = Pipeline(
            configuration, options: try RunSetting.options(arguments, configuration, terminal))
        let report = try pipeline.import(only: arguments.operands.isEmpty ? nil : arguments.operands)
        terminal.endProgress()
        if try wantsJSON(arguments) {
            terminal.print(JSONReport.text(of: report))
        } else {
            terminal.print(text(of: report, arguments))
        }
        return ImportVerdict.exitCode(of: report)
    }

    /// Every finding, or one line a file where files are named, or one line an organisation.
    private func text(of report: ImportReport, _ arguments: Arguments) -> String {
        if arguments.has("--verbose") { return TextReport.full(report) }
        return arguments.operands.isEmpty ? TextReport.byOrganisation(report) : TextReport.summary(report)
    }
}
