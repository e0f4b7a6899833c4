import Pipeline

/// `inspect`: how files were understood.
struct InspectCommand: Command {
    let name = "inspect"
    let summary = "Show how files were understood: format, encoding, columns."
    let operands = "FILE…"
    let discussion =
        "Tells what was concluded of each file and how surely: format, encoding, delimiter, heading row, which"
        + " column holds which field, which columns are not read, and the order of day and month in its dates."
        + " With --records it prints every record as read, identifiers included, for whoever holds the file."
    let options =
        [
            RunSetting.configuration, RunSetting.threads,
            Option(
                name: "--profile", value: "NAME",
                help: "How to read a file of no source; rcp-standard unless given."),
            Option(
                name: "--records", value: nil,
                help:
                    "Print every record as read, one JSON object a line. They hold what the file holds: do not"
                    + " keep them."),
            Option(
                name: "--write-source", value: nil,
                help: "Print a source entry for pipeline.json that reads the file as it was understood."),
            Option(
                name: "--organisation", value: "ID",
                help: "The organisation that sends it, for --write-source."),
        ] + ReadingSetting.options
    let examples = [
        (line: "clearingpoint inspect stays-2004-Q1.csv", effect: "Shows the columns and what they hold."),
        (
            line: "clearingpoint inspect --write-source old.xls.csv",
            effect: "Prints a source entry with the suggested mapping, to be looked through."
        ),
        (line: "clearingpoint inspect --records --format ndjson file.xml", effect: "Prints every record."),
        (
            line: "clearingpoint inspect --encoding windows-1250 --delimiter ';' old.txt",
            effect: "Reads a file as stated, not as concluded."
        ),
    ]

    func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard !arguments.operands.isEmpty else { throw UsageError.missingOperand("the files to look at") }
        let configuration = try ValidateSetting.configuration(arguments)
        var stated = StatedFile()
        stated.profile = arguments.value("--profile")
        stated.organisation = arguments.value("--organisation")
        stated.settings = ReadingSetting.settings(arguments)
        let inspection = Inspection(
            configuration, as: stated, options: try RunSetting.options(arguments, configuration, terminal))
        if arguments.has("--records") {
            if let format = arguments.value("--format"), format != "ndjson" {
                throw UsageError.wrongValue("--format", format, expected: "ndjson with --records")
            }
            return try printRecords(of: arguments.operands, inspection, terminal)
        }
        let isJSON = try wantsJSON(arguments)
        let isDrafting = arguments.has("--write-source")
        var unread: [PipelineError] = []
        let reports = try arguments.operands.flatMap {
            try inspection.reports(on: $0, drafting: isDrafting) { unread.append($0) }
        }
        terminal.endProgress()
        if isDrafting {
            terminal.print(Inspection.json(of: reports.compactMap(\.source)))
        } else if isJSON {
            terminal.print(Inspection.json(of: reports.map(\.json)))
        } else {
            terminal.print(reports.map(\.text).joined(separator: "\n"))
        }
        for error in unread { tell(error, terminal) }
        if !unread.isEmpty || reports.contains(where: { $0.isBroken }) { return .inputOutput }
        return reports.contains { $0.hasErrors } ? .wanting : .done
    }

    private func printRecords(
        of files: [String], _ inspection: Inspection, _ terminal: Terminal
    ) throws -> ExitCode {
        var (isGood, isRead) = (true, true)
        for file in files {
            let printed = try inspection.printRecords(
                of: file,
                unread: { error in
                    isRead = false
                    tell(error, terminal)
                }, { terminal.print($0) })
            if !printed.isWhole {
                terminal.tell(
                    "\(file) holds lines that are no records: clearingpoint inspect \(file) tells where.")
            }
            if !printed.isCertain {
                terminal.tell(
                    "\(file) can be read in several ways: clearingpoint inspect \(file) tells which.")
            }
            if !printed.isWhole || !printed.isCertain { isGood = false }
        }
        if !isRead { return .inputOutput }
        return isGood ? .done : .wanting
    }

    private func tell(_ error: PipelineError, _ terminal: Terminal) {
        terminal.endProgress()
        for sentence in error.sentences { terminal.tell(sentence) }
    }
}
