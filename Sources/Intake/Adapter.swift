public import Formats

/// Reads the files of one format: the adapter's one job is to turn bytes into raw batches with their places.
///
/// Serial and streaming: `next()` cuts off whole records, and the chunk parses itself on whatever thread.
/// Memory is bounded by the chunks in flight.
public protocol Adapter: AnyObject {
    /// How the file was understood; complete once `next()` has given nil, for an encoding may show late.
    var understanding: FileUnderstanding { get }
    /// The columns that are read.
    var layout: RawLayout { get }
    /// What the file states of its submission; complete once `next()` has given nil.
    var envelope: [EnvelopeEntry] { get }
    /// Rows above the records that are none; those among the records stand in their batches.
    var skipped: SkippedRows { get }

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

    /// The records, cut into fields and numbered from 1 (`RecordNumbering` knows better, once those before them
    /// are parsed), and why reading ends with them, where it does.
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

/// Numbers the records of a file's batches, which any thread may parse, in file order.
public struct RecordNumbering: Sendable {
    /// Records so far.
    public private(set) var count = 0

    /// None so far.
    public init() {}

    /// The next batch with its records' numbers in the file.
    public mutating func numbered(_ batch: RawBatch) -> RawBatch {
        var batch = batch
        batch.firstRecord = count + 1
        count += batch.count
        return batch
    }
}
