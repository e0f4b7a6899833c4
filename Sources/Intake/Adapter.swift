public import Formats

/// Reads the files of one format: the adapter's one job is to turn bytes into raw batches with their places.
///
/// Serial and streaming: `next()` cuts off whole records, and the chunk parses itself on whatever thread.
/// Memory is bounded by the chunks in flight.
public protocol Adapter: AnyObject {
    /// How the file was understood.
    var understanding: FileUnderstanding { get }
    /// The columns that are read.
    var layout: RawLayout { get }
    /// What the file states of its submission; complete once `next()` has given nil.
    var envelope: [EnvelopeEntry] { get }
    /// Rows that are no records: blank ones.
    var blankRowCount: Int { get }

    /// The next records, nil at the end.
    ///
    /// - Throws: `IntakeError` where the file cannot be read further.
    func next() throws(IntakeError) -> RawChunk?
}

/// Whole records of a file, not yet cut into fields. Any thread may parse it.
///
/// Holds identifiers; shows nothing.
public struct RawChunk: Sendable {
    private let parse: @Sendable () -> (batch: RawBatch, stop: FormatError?)

    init(_ parse: @escaping @Sendable () -> (batch: RawBatch, stop: FormatError?)) { self.parse = parse }

    /// The records, cut into fields, and why reading ends with them, where it does.
    public func parsed() -> (batch: RawBatch, stop: FormatError?) { parse() }
}

extension RawChunk: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Nothing of the records.
    public var description: String { "RawChunk" }
    /// Nothing of the records.
    public var debugDescription: String { description }
    /// Nothing: a chunk holds identifiers.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
