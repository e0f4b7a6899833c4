import Pipeline

/// `key new`: make a linking key.
struct NewKeyCommand: Command {
    let name = "key new"
    let summary = "Make a linking key."
    let operands = "FILE"
    let discussion =
        "Draws 32 bytes from the system's generator and writes them to a new file that only its owner can read."
        + " Prints the key's fingerprint, to be compared over the telephone; never the key. A file that is there"
        + " already is never overwritten. Whoever holds the key can recognise persons: guard it, and keep it away"
        + " from the register."
    let options: [Option] = []
    let examples = [
        (line: "clearingpoint key new round-2004.key", effect: "Makes a key for a round of linking.")
    ]

    func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard let path = arguments.operands.first else {
            throw UsageError.missingOperand("the file of the new key")
        }
        guard arguments.operands.count == 1 else { throw UsageError.tooManyOperands(1) }
        let fingerprint = try Pipeline.newKey(at: path)
        terminal.print("Made \(path). Fingerprint: \(fingerprint)")
        return .done
    }
}
