import Pipeline

/// `status`: what the register holds.
struct StatusCommand: Command {
    let name = "status"
    let summary = "Show what the register holds: organisations by quarter, gaps."
    let operands = ""
    let discussion =
        "Prints, for each organisation and quarter, the records in force, and marks quarters for which an expected"
        + " submission is missing."
    let options = [RunSetting.configuration]
    let examples = [(line: "clearingpoint status", effect: "Shows organisations by quarter.")]

    func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let configuration = try RunSetting.configuration(arguments)
        let status = try RegisterOverview(of: configuration)
        terminal.print(try wantsJSON(arguments) ? status.json : status.text)
        return .done
    }
}
