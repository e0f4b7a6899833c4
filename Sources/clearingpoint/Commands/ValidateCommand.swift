import Pipeline

/// `validate`: check files before they are submitted.
struct ValidateCommand: Command {
    let name = "validate"
    let summary = "Check files before they are submitted."
    let operands = "FILE…"
    let discussion =
        "Reads the files as an import would, tells every finding with its place and what to do, and keeps nothing."
        + " Works without network and without a key. A file that belongs to a source of the configuration is read"
        + " as that source says; any other one is taken for our own standard form, and --kind and --period say"
        + " what it is where the file does not."
    let options =
        [
            RunSetting.configuration, RunSetting.threads, RunSetting.asOf,
            Option(
                name: "--kind", value: "KIND",
                help:
                    "SHELTER_STAY, NRM_REFERRAL, RETURN_REINTEGRATION, CASE or MIXED, for a file of no source."
            ),
            Option(
                name: "--period", value: "QUARTER", help: "The reporting quarter, for a file of no source."),
            Option(
                name: "--organisation", value: "ID",
                help:
                    "The organisation that sends it, for a file of no source; the first configured one unless given."
            ),
            Option(
                name: "--profile", value: "NAME",
                help: "How to read a file of no source; rcp-standard unless given."),
            ValidateOutput.option, LanguageSetting.option,
            Option(
                name: "--as", value: "FILE",
                help: "Read it as the source of FILE says, whatever its own name: for a copy of FILE."),
            Option(
                name: "--annotated", value: "FILE",
                help:
                    "Write a copy of the one file that is checked, with two columns at the right: the rules that a row"
                    + " breaks, and what to do. .csv or .xlsx, else as the file is."),
            Option(
                name: "--rejected", value: "FILE",
                help:
                    "Write the rejected rows alone, under the file's own headings, to be mended and checked again."
                    + " Both copies hold personal data, as the file does."),
        ] + ReadingSetting.options
    let formats = ValidateOutput.formats
    let examples = [
        (line: "clearingpoint validate stays-2004-Q1.csv", effect: "Checks a file as its source says."),
        (
            line: "clearingpoint validate --kind SHELTER_STAY --period 2004-Q1 my.csv",
            effect: "Checks a file in our own standard form."
        ),
        (
            line: "clearingpoint validate --output report.html stays-2004-Q1.csv",
            effect: "Writes the report as a page to read, print or hand on."
        ),
        (
            line: "clearingpoint validate --format sarif stays-2004-Q1.csv > report.sarif",
            effect: "Prints the findings for an editor or a build server."
        ),
        (
            line: "clearingpoint validate --lang sq --output raporti.html stays-2004-Q1.csv",
            effect: "Writes the page in Albanian."
        ),
        (
            line: "clearingpoint validate --annotated checked.xlsx stays-2004-Q1.csv",
            effect: "Checks a file and writes what to do beside each row."
        ),
    ]

    func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard !arguments.operands.isEmpty else { throw UsageError.missingOperand("the files to check") }
        let output = try ValidateOutput(arguments)
        let configuration = try ValidateSetting.configuration(arguments)
        let pipeline = Pipeline(
            configuration, options: try RunSetting.options(arguments, configuration, terminal))
        let stated = try ValidateSetting.stated(arguments)
        let request = try ValidateSetting.copies(arguments)
        let (report, told) =
            request.isEmpty
            ? (try pipeline.validate(arguments.operands, as: stated), [])
            : try pipeline.validate(arguments.operands[0], as: stated, copying: request)
        terminal.endProgress()
        for sentence in told { terminal.tell(sentence) }
        try output.tell(report, terminal)
        return ImportVerdict.exitCode(of: report)
    }
}

/// What `validate` and `inspect` know of files that belong to no source.
enum ValidateSetting {
    /// The configuration that is named, or is there; else one that knows nothing.
    static func configuration(_ arguments: Arguments) throws -> Configuration {
        if arguments.value("--config") == nil, !Configuration.exists("pipeline.json") { return .bare }
        return try RunSetting.configuration(arguments)
    }

    /// The copies of the file that are wanted, which is one.
    static func copies(_ arguments: Arguments) throws(UsageError) -> CopyRequest {
        var request = CopyRequest()
        request.annotated = arguments.value("--annotated")
        request.rejected = arguments.value("--rejected")
        request.say = try LanguageSetting.catalogue(arguments)
        guard request.isEmpty || arguments.operands.count == 1 else {
            throw .oneFileOnly("--annotated and --rejected")
        }
        return request
    }

    /// What the command line states of the files.
    static func stated(_ arguments: Arguments) throws(UsageError) -> StatedFile {
        var stated = StatedFile()
        if let kind = arguments.value("--kind") {
            guard stated.setKind(kind) else {
                throw .wrongValue("--kind", kind, expected: StatedFile.kinds.joined(separator: ", "))
            }
        }
        stated.period = try arguments.value("--period").map { text throws(UsageError) in
            try RunSetting.period(text, "--period")
        }
        stated.organisation = arguments.value("--organisation")
        stated.likePath = arguments.value("--as")
        stated.profile = arguments.value("--profile")
        stated.settings = ReadingSetting.settings(arguments)
        return stated
    }
}
