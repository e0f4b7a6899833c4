import Intake

/// Walks over a file's chunks, some at a time: parsed on all cores, numbered in file order.
///
///     var walk = ChunkWalk(threads: 2)
///     while let batches = walk.next(adapter) { … }
///     walk.stop       why reading ended early, where it did: what came before it was given
struct ChunkWalk {
    /// Why nothing after the last batch can be read; nil where the file was read to its end.
    private(set) var stop: IntakeError?
    /// Rows that are no records, as far as the file was read.
    private(set) var skipped = SkippedRows()
    private let threads: Int
    private var numbering = RecordNumbering()
    private var hasBegun = false
    private var isAtEnd = false

    init(threads: Int) { self.threads = threads }

    /// Records so far.
    var recordCount: Int { numbering.count }

    /// The next batches in file order; nil at the end.
    mutating func next(_ adapter: any Adapter) -> [RawBatch]? {
        if !hasBegun { skipped.add(adapter.skipped) }
        hasBegun = true
        while !isAtEnd {
            var chunks: [RawChunk] = []
            while chunks.count < threads * 2, let chunk = nextChunk(adapter) { chunks.append(chunk) }
            var batches: [RawBatch] = []
            for (batch, fault) in OrderedWork.map(chunks, threads: threads, { $0.parsed() }) {
                batches.append(numbering.numbered(batch))
                skipped.add(batch.skipped)
                if let fault {
                    (stop, isAtEnd) = (.format(fault), true)
                    break
                }
            }
            if !batches.isEmpty { return batches }
        }
        return nil
    }

    private mutating func nextChunk(_ adapter: any Adapter) -> RawChunk? {
        guard !isAtEnd else { return nil }
        do throws(IntakeError) {
            if let chunk = try adapter.next() { return chunk }
        } catch {
            stop = error
        }
        isAtEnd = true
        return nil
    }
}
