import Pipeline

/// Finds the command that a command line asks for, runs it, and turns errors into sentences and exit codes.
struct Program {
    private let terminal: Terminal

    init(_ terminal: Terminal) { self.terminal = terminal }

    func run(_ words: [String]) -> ExitCode {
        do {
            return try dispatch(words)
        } catch let error as UsageError {
            terminal.endProgress()
            terminal.tell(error.message { Suggestion.nearest($0, among: $1) })
            return .usage
        } catch let error as PipelineError {
            terminal.endProgress()
            for sentence in error.sentences { terminal.tell(sentence) }
            return ExitCode(error)
        } catch {
            terminal.endProgress()
            terminal.tell("The program made a mistake of its own (\(type(of: error))). Please report it.")
            return .ownMistake
        }
    }

    private func dispatch(_ words: [String]) throws -> ExitCode {
        guard let first = words.first, !["--help", "-h", "help"].contains(first) else {
            if words.count > 1, let command = CommandBook.command(words.dropFirst().joined(separator: " ")) {
                terminal.print(command.help())
            } else {
                terminal.print(CommandBook.help())
            }
            return words.isEmpty ? .usage : .done
        }
        if first == "--version" {
            terminal.print("clearingpoint \(Pipeline.version)")
            return .done
        }
        let (command, rest) = try CommandBook.command(at: words)
        if rest.contains("--help") || rest.contains("-h") {
            terminal.print(command.help())
            return .done
        }
        let arguments = try Arguments(rest, options: command.options + command.common)
        return try command.run(arguments, terminal)
    }
}

extension ExitCode {
    /// How the program ends for an error.
    init(_ error: PipelineError) {
        switch error {
        case .configuration, .usage, .unknown: self = .usage
        case .file, .unreadable, .key: self = .inputOutput
        case .disclosure: self = .privacy
        case .register: self = .register
        }
    }
}
