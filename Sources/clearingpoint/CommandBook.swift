/// Every command. A new one is one file and one line here.
enum CommandBook {
    static let all: [any Command] = [
        RunCommand(), ValidateCommand(), InspectCommand(), ImportCommand(), StatusCommand(), VerifyCommand(),
        ExportCommand(), ExplainCommand(), CheckCommand(), NewKeyCommand(), WriteSchemaCommand(),
    ]

    /// The command of this name.
    static func command(_ name: String) -> (any Command)? { all.first { $0.name == name } }

    /// The command that a command line begins with, and the words after it.
    static func command(at words: [String]) throws(UsageError) -> (any Command, [String]) {
        for length in [2, 1] where words.count >= length {
            if let command = command(words.prefix(length).joined(separator: " ")) {
                return (command, Array(words.dropFirst(length)))
            }
        }
        let group = all.map(\.name).filter { $0.hasPrefix(words[0] + " ") }
        if let first = group.first, words.count == 1 || words[1].hasPrefix("-") {
            throw .missingOperand("the whole command, such as: clearingpoint \(first)")
        }
        throw .unknownCommand(
            words.prefix(group.isEmpty ? 1 : 2).joined(separator: " "), known: all.map(\.name))
    }

    /// The help of the program.
    static func help() -> String {
        let width = all.map(\.name.count).max() ?? 0
        var lines = [
            "clearingpoint COMMAND [OPTION…]", "",
            "Standardised, anonymous statistics on the assistance and protection of victims of",
            "trafficking: from partners' files to a published quarter.", "", "Commands:",
        ]
        lines += all.map { "  \($0.name.padded(to: width))  \($0.summary)" }
        lines += [
            "", "  clearingpoint COMMAND --help    options and examples of a command",
            "  clearingpoint --version         the program's version", "",
            "Exit codes: 0 done; 1 data was found wanting; 2 usage or configuration; 3 input or",
            "output could not be used; 4 a privacy control could not be met; 5 the register is",
            "damaged or locked; 70 a mistake of the program.",
        ]
        return lines.joined(separator: "\n")
    }
}
