/// What opening a register for writing found half done, and mended.
public struct RecoveryReport: Sendable, Hashable {
    /// What the last writer stated of itself, where it did not end in order.
    public internal(set) var unfinishedWriter: String?
    /// Bytes of a torn last line that were cut off the journal.
    public internal(set) var journalBytesCut = 0
    /// Files that the journal does not name, moved to `quarantine`; their paths within the register before.
    public internal(set) var quarantined: [String] = []
    /// Files of purged submissions that were still there, and are removed now.
    public internal(set) var purgesFinished: [String] = []

    /// Whether nothing had to be mended.
    public var isClean: Bool {
        unfinishedWriter == nil && journalBytesCut == 0 && quarantined.isEmpty && purgesFinished.isEmpty
    }
}
