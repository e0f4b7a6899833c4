import Pipeline

/// `explain`: what a rule, indicator, field, code list or profile means.
struct ExplainCommand: Command {
    let name = "explain"
    let summary = "Explain a rule, an indicator, a field, a code list or a profile."
    let operands = "[NAME…]"
    let discussion =
        "Tells what it means, why it is there, and what to do. With --list it names all rules, indicators, fields, code"
        + " lists or profiles."
    let options = [
        Option(
            name: "--list", value: "WHAT",
            help: "rules, indicators, fields, codelists or profiles: print all of them."),
        LanguageSetting.option,
    ]
    let examples = [
        (line: "clearingpoint explain V02", effect: "What \"victims newly assisted\" counts, exactly."),
        (
            line: "clearingpoint explain exit-not-before-entry",
            effect: "A rule, why it matters, how to mend it."
        ),
        (line: "clearingpoint explain --list indicators", effect: "All indicators."),
    ]

    func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        if let name = arguments.value("--list") {
            guard let list = Reference.List(rawValue: name) else {
                let known = Reference.List.allCases.map(\.rawValue).joined(separator: ", ")
                throw UsageError.wrongValue("--list", name, expected: known)
            }
            terminal.print(try wantsJSON(arguments) ? Reference.json(of: list) : Reference.text(of: list))
            return .done
        }
        guard !arguments.operands.isEmpty else {
            throw UsageError.missingOperand("what to explain, or --list")
        }
        let say = try LanguageSetting.catalogue(arguments)
        let texts = try arguments.operands.map { try Reference.explanation(of: $0, in: say) }
        terminal.print(texts.map { folded($0) }.joined(separator: "\n"))
        return .done
    }

    /// The text in lines of 80 columns; lists and tables keep their indentation.
    private func folded(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard line.count > 80, !line.hasPrefix(" ") else { return String(line) }
            let indent = line.hasPrefix("- ") ? "  " : ""
            return wrapped(String(line), to: 80 - indent.count).joined(separator: "\n" + indent)
        }.joined(separator: "\n")
    }
}
