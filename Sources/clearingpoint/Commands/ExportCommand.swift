import Pipeline

/// `export`: publish periods from the register.
struct ExportCommand: Command {
    let name = "export"
    let summary = "Publish a period from the register."
    let operands = ""
    let discussion =
        "Links the register's records into pathways, computes the indicators for each area and the region, applies"
        + " disclosure control, and writes the publication whole or not at all. The same register and configuration"
        + " give the same bytes."
    let options = [
        Option(
            name: "--period", value: "QUARTER",
            help: "The quarter, such as 2004-Q1; may stand several times."
                + " Every configured one unless given.", repeats: true),
        RunSetting.configuration, RunSetting.threads, RunSetting.asOf,
    ]
    let examples = [
        (line: "clearingpoint export --period 2004-Q4", effect: "Publishes one quarter.")
    ]

    func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let configuration = try RunSetting.configuration(arguments)
        let pipeline = Pipeline(
            configuration, options: try RunSetting.options(arguments, configuration, terminal))
        let named = try arguments.all("--period").map { try RunSetting.period($0, "--period") }
        let reports = try pipeline.export(named.isEmpty ? configuration.periods : named)
        terminal.endProgress()
        terminal.print(
            try wantsJSON(arguments)
                ? JSONReport.text(of: reports) : "Published:\n" + TextReport.text(of: reports))
        return .done
    }
}
