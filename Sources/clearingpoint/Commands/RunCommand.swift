import Pipeline

/// `run`: import every source, then publish the configured periods.
struct RunCommand: Command {
    let name = "run"
    let summary = "Import every source, then publish the configured periods."
    let operands = "[PIPELINE.JSON]"
    let discussion =
        "Reads every file of every source of the configuration, validates, normalises and anonymises its records,"
        + " keeps them in the register, and publishes each configured period: statistics, disclosure control,"
        + " tables and report. A file that cannot be used is told, and the others go on. Running it again with"
        + " the same files changes nothing."
    let options = [RunSetting.configuration, RunSetting.threads, RunSetting.asOf]
    let examples = [
        (line: "clearingpoint run", effect: "Runs pipeline.json in this folder."),
        (
            line: "clearingpoint run --format json > run.json",
            effect: "Prints what became of each file as JSON."
        ),
    ]

    func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard arguments.operands.count <= 1 else { throw UsageError.tooManyOperands(1) }
        let configuration = try RunSetting.configuration(arguments, arguments.operands.first)
        let pipeline = Pipeline(
            configuration, options: try RunSetting.options(arguments, configuration, terminal))
        let imported = try pipeline.import()
        let isJSON = try wantsJSON(arguments)
        terminal.endProgress()
        if isJSON {
            terminal.print(JSONReport.text(of: imported))
        } else {
            terminal.print("Imported:\n" + TextReport.byOrganisation(imported))
        }
        let exports = try pipeline.export(configuration.periods)
        terminal.endProgress()
        if !isJSON, let last = exports.last {
            terminal.print("\nPublished:\n" + TextReport.text(of: exports))
            terminal.print("\n" + TextReport.headlines(last))
        }
        return ImportVerdict.exitCode(of: imported)
    }
}
