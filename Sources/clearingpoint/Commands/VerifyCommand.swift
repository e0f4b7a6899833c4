import Pipeline

/// `verify`: the register's integrity.
struct VerifyCommand: Command {
    let name = "verify"
    let summary = "Read every byte of the register and check that it is intact."
    let operands = ""
    let discussion =
        "Checks the chain of the journal, the hash of every file, the counts and the form of every record. Damage to"
        + " one submission is named; the others can still be used."
    let options = [RunSetting.configuration]
    let examples = [(line: "clearingpoint verify", effect: "Checks the configured register.")]

    func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let configuration = try RunSetting.configuration(arguments)
        let result = try RegisterCheck(of: configuration)
        terminal.print(try wantsJSON(arguments) ? result.json : result.text)
        return result.isIntact ? .done : .register
    }
}
