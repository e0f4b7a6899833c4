/// The journal's lines, each checked against the one before: what the register holds follows from them alone.
struct Journal: Sendable {
    /// The lines in order.
    private(set) var lines: [JournalLine] = []
    /// Bytes of the whole lines.
    private(set) var length = 0
    /// The hash that the next line names.
    private(set) var lastHash: String

    /// An empty journal of a register whose `register.json` has this hash.
    init(settingsHash: String) { lastHash = settingsHash }

    /// Reads a journal. Bytes after the last line end are a line that a crash tore, and not read.
    ///
    /// Throws `damagedJournal` where a line does not follow from those before it.
    init(parsing bytes: [UInt8], settingsHash: String) throws(RegisterError) {
        self.init(settingsHash: settingsHash)
        let whole = (bytes.lastIndex(of: 0x0A) ?? -1) + 1
        for text in bytes[..<whole].split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
            guard let line = JournalLine(parsing: Array(text)), line.previous == lastHash,
                line.sequence == lines.count + 1
            else { throw .damagedJournal(line: lines.count + 1) }
            append(line)
        }
    }

    /// The line that would follow.
    func next(_ event: JournalEvent, _ entry: RegisterEntry) -> JournalLine {
        JournalLine(sequence: lines.count + 1, event: event, entry: entry, previous: lastHash)
    }

    /// Takes a line that has been written.
    mutating func append(_ line: JournalLine) {
        lines.append(line)
        length += line.bytes.count
        lastHash = line.hash
    }
}
