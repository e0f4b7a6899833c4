import Pipeline

/// `check`: validate the configuration.
struct CheckCommand: Command {
    let name = "check"
    let summary = "Check the configuration; reads no data."
    let operands = "[PIPELINE.JSON]"
    let discussion =
        "Tells every problem of the configuration with its place: unknown keys with the nearest known name, unknown"
        + " fields and codes, settings that are looser than the program's floor."
    let options = [RunSetting.configuration]
    let examples = [(line: "clearingpoint check", effect: "Checks pipeline.json in this folder.")]

    func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard arguments.operands.count <= 1 else { throw UsageError.tooManyOperands(1) }
        let configuration = try RunSetting.configuration(arguments, arguments.operands.first)
        terminal.print(try Pipeline.checked(configuration))
        return .done
    }
}
