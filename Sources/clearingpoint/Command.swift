import Pipeline

/// One command of the program. One command, one file, one line in `CommandBook`.
protocol Command: Sendable {
    /// Its name, such as `validate`; two words for a command of a group, such as `key new`.
    var name: String { get }
    /// What it does, in one line.
    var summary: String { get }
    /// Its operands in the help, such as `FILE…`; empty where there are none.
    var operands: String { get }
    /// What it does, in a paragraph.
    var discussion: String { get }
    /// Its options besides those that every command has.
    var options: [Option] { get }
    /// The formats in which it prints results, as its help names them.
    var formats: String { get }
    /// Command lines and what they do.
    var examples: [(line: String, effect: String)] { get }

    /// Does it.
    func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode
}

/// How the program ends.
enum ExitCode: Int32 {
    /// Done.
    case done = 0
    /// Data was found wanting: validation errors, or records rejected.
    case wanting = 1
    /// Usage or configuration.
    case usage = 2
    /// Input or output could not be used.
    case inputOutput = 3
    /// A privacy control could not be met; nothing was written.
    case privacy = 4
    /// The register is damaged or locked.
    case register = 5
    /// Our own mistake.
    case ownMistake = 70
}

extension Command {
    /// Most commands print for people and for scripts.
    var formats: String { "text or json" }

    /// Options that every command has.
    var common: [Option] {
        [
            Option(name: "--help", value: nil, help: "Print this help."),
            Option(name: "--format", value: "FORMAT", help: "\(formats); text unless given."),
        ]
    }

    /// Whether results are to be printed as JSON.
    func wantsJSON(_ arguments: Arguments) throws(UsageError) -> Bool {
        switch arguments.value("--format") {
        case nil, "text": false
        case "json": true
        case let other?: throw .wrongValue("--format", other, expected: "text or json")
        }
    }

    /// The help of the command.
    func help() -> String {
        var lines = ["clearingpoint \(name) \(operands)".trimmed, "", summary, ""]
        lines += wrapped(discussion, to: 80)
        lines += ["", "Options:"]
        let all = options + common
        let width = all.map { $0.name.count + ($0.value.map { $0.count + 1 } ?? 0) }.max() ?? 0
        for option in all {
            let head = option.name + (option.value.map { " " + $0 } ?? "")
            let help = wrapped(option.help, to: 80 - width - 4)
            lines.append("  " + head.padded(to: width) + "  " + (help.first ?? ""))
            lines += help.dropFirst().map { String(repeating: " ", count: width + 4) + $0 }
        }
        lines += ["", "Examples:"]
        for example in examples { lines += ["  \(example.line)", "      \(example.effect)"] }
        return lines.joined(separator: "\n")
    }
}

/// Text in lines of at most `width` characters.
func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
        if !line.isEmpty, line.count + word.count + 1 > width {
            lines.append(line)
            line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
}

extension String {
    /// With blanks at the end up to `width` characters.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    /// Without blanks at the end.
    var trimmed: String {
        var text = self
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }
}
