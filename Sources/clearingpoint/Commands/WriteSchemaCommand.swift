import Pipeline

/// `schema write`: write the schemas and code lists.
struct WriteSchemaCommand: Command {
    let name = "schema write"
    let summary = "Write the schemas and code lists of the standard."
    let operands = "[FOLDER]"
    let discussion =
        "Writes JSON Schema, XML Schema, CSVW metadata and the code lists, as they follow from the standard that is"
        + " built into the program, and JSON Schema of what commands print with --format json, into the folder"
        + " (schemas unless given)."
    let options: [Option] = []
    let examples = [(line: "clearingpoint schema write", effect: "Writes into schemas/.")]

    func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard arguments.operands.count <= 1 else { throw UsageError.tooManyOperands(1) }
        let folder = arguments.operands.first ?? "schemas"
        let files = try Pipeline.writeSchemas(to: folder)
        terminal.print("Wrote \(files) files to \(folder).")
        return .done
    }
}
