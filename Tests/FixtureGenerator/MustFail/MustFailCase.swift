/// One small file that is refused, or that something is told of: what is wrong with it and what is said.
struct MustFailCase {
    /// The path from the folder of these files; named for its oddity.
    let file: String
    let bytes: [UInt8]
    /// What is wrong, in words for the page that lists the files.
    let wrong: String
    /// The case of the product's errors that it causes, as `Limit.depth`; empty where it breaks a rule only.
    let error: String
    /// The rule that tells of it.
    let rule: String
    /// How `validate` and `inspect` end.
    let exits: (validate: Int, inspect: Int)
    /// Words that stand in the first ten lines of what `validate` prints.
    let words: String
    /// Options that go with it.
    var options = ""
    /// What lies beside it: the end of its name, and the text.
    var sidecar: String?

    init(
        _ file: String, _ bytes: [UInt8], _ wrong: String, error: String = "", rule: String,
        exits: (validate: Int, inspect: Int), words: String, options: String = "", sidecar: String? = nil
    ) {
        self.file = file
        self.bytes = bytes
        self.wrong = wrong
        self.error = error
        self.rule = rule
        self.exits = exits
        self.words = words
        self.options = options
        self.sidecar = sidecar
    }

    /// A file that cannot be read at all.
    static func unreadable(
        _ file: String, _ bytes: [UInt8], _ wrong: String, _ error: String, _ words: String,
        options: String = ""
    ) -> MustFailCase {
        MustFailCase(
            file, bytes, wrong, error: error, rule: "file-can-be-read", exits: (3, 3), words: words,
            options: options)
    }

    /// A file whose reading stops half-way.
    static func stopped(
        _ file: String, _ bytes: [UInt8], _ wrong: String, _ error: String, _ words: String
    ) -> MustFailCase {
        MustFailCase(
            file, bytes, wrong, error: error, rule: "file-is-whole", exits: (1, 3), words: words)
    }

    /// A file one of whose records has a fault in its form.
    static func faulty(
        _ file: String, _ bytes: [UInt8], _ wrong: String, _ kind: String, _ rule: String, _ words: String
    ) -> MustFailCase {
        MustFailCase(
            file, bytes, wrong, error: "FormatFault.\(kind)", rule: rule, exits: (1, 1), words: words)
    }

    /// A file that is read, and something told of it.
    static func warned(
        _ file: String, _ bytes: [UInt8], _ wrong: String, _ error: String, _ rule: String, _ words: String,
        options: String = ""
    ) -> MustFailCase {
        MustFailCase(
            "warned/\(file)", bytes, wrong, error: error, rule: rule, exits: (0, 0), words: words,
            options: options)
    }

    var files: [GeneratedFile] {
        let path = "\(MustFail.folder)/\(file)"
        let beside = sidecar.map { [GeneratedFile("\(path).envelope.json", $0)] } ?? []
        return [GeneratedFile(path, bytes)] + beside
    }

    /// Its line in the page that lists the files.
    var line: String {
        let cells = [
            "`\(file)`", wrong, error.isEmpty ? "" : "`\(error)`", "`\(rule)`",
            "\(exits.validate), \(exits.inspect)", words, options.isEmpty ? "" : "`\(options)`",
        ]
        return "| \(cells.joined(separator: " | ")) |\n".replacing("|  |", with: "| |")
    }
}
