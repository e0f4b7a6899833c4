/// An option that a command knows.
struct Option: Sendable {
    /// Its name with the hyphens, such as `--period`.
    let name: String
    /// What stands for its value in the help, such as `QUARTER`; nil: a flag without a value.
    let value: String?
    /// What it does, in one sentence.
    let help: String
    /// Whether it may stand several times.
    var repeats = false
}

/// The words of a command line, sorted into options and operands.
struct Arguments {
    private(set) var operands: [String] = []
    private var values: [String: [String]] = [:]

    /// Sorts words by the options that a command knows.
    ///
    /// - Throws: `UsageError` for an unknown option, a missing value, or one that stands twice.
    init(_ words: [String], options: [Option]) throws(UsageError) {
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                operands += rest
                return
            }
            guard word.hasPrefix("-"), word != "-" else {
                operands.append(word)
                continue
            }
            let pieces = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(pieces[0])
            guard let option = options.first(where: { $0.name == name }) else {
                throw .unknownOption(name, known: options.map(\.name))
            }
            let value: String
            if option.value == nil {
                guard pieces.count == 1 else { throw .unexpectedValue(name) }
                value = ""
            } else if pieces.count == 2 {
                value = String(pieces[1])
            } else {
                guard let next = rest.popFirst() else { throw .missingValue(name, option.value ?? "") }
                value = next
            }
            guard option.repeats || values[name] == nil else { throw .twice(name) }
            values[name, default: []].append(value)
        }
    }

    /// Whether a flag or option is given.
    func has(_ name: String) -> Bool { values[name] != nil }

    /// The value of an option; nil where it is not given.
    func value(_ name: String) -> String? { values[name]?.last }

    /// All values of an option that may repeat.
    func all(_ name: String) -> [String] { values[name] ?? [] }
}

/// A command line that cannot be understood.
enum UsageError: Error {
    case unknownCommand(String, known: [String])
    case unknownOption(String, known: [String])
    case missingValue(String, String)
    case unexpectedValue(String)
    case twice(String)
    case wrongValue(String, String, expected: String)
    case missingOperand(String)
    case tooManyOperands(Int)
    case oneFileOnly(String)

    /// What is wrong and how to mend it.
    func message(nearest: (String, [String]) -> String?) -> String {
        switch self {
        case .unknownCommand(let name, let known):
            let near = nearest(name, known).map { " Did you mean \"\($0)\"?" } ?? ""
            return "There is no command \"\(name)\".\(near) Try: clearingpoint --help"
        case .unknownOption(let name, let known):
            let near = nearest(name, known).map { " Did you mean \($0)?" } ?? ""
            return "There is no option \(name) here.\(near)"
        case .missingValue(let name, let value): return "\(name) needs a value: \(name) \(value)"
        case .unexpectedValue(let name): return "\(name) takes no value."
        case .twice(let name): return "\(name) stands twice; give it once."
        case .wrongValue(let name, let value, let expected):
            return "\(name) cannot be \"\(value)\"; expected: \(expected)"
        case .missingOperand(let what): return "Name \(what)."
        case .oneFileOnly(let options): return "\(options) copy one file: check one at a time."
        case .tooManyOperands(let most): return "At most \(most) operands are expected here."
        }
    }
}
