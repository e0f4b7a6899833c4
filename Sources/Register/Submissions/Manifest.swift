public import Model

/// What the register knows of a submission beside its records.
public struct Manifest: Sendable, Hashable {
    /// The file that it came from.
    public let source: SourceFile
    /// What it says of itself.
    public let envelope: Envelope
    /// What became of its records on import.
    public let totals: Totals
    /// Occurrences of findings by rule.
    public let findings: [RuleID: Int]
    /// The program's version that imported it.
    public let toolVersion: String
    /// The records' file.
    let records: RecordsFile

    /// What identifies a records file.
    struct RecordsFile: Sendable, Hashable {
        /// Records in it.
        let count: Int
        /// Bytes before compression.
        let length: Int
        /// SHA-256 before compression.
        let hash: String
        /// SHA-256 of the file.
        let compressedHash: String
        /// Bytes of each of its gzip members, in order: where each core may begin to read.
        let blocks: [Int]
    }

    /// The hash of envelope and records, by which a submission is known again.
    var contentHash: String { Self.contentHash(envelope, recordsHash: records.hash) }

    /// The hash of an envelope and of records with this hash.
    static func contentHash(_ envelope: Envelope, recordsHash: String) -> String {
        hexadecimalHash(of: ManifestText.line(envelope) + Array("\n\(recordsHash)\n".utf8))
    }
}
