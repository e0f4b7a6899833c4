import Formats
import Intake

/// Walks over a file's chunks: read by whoever asks, parsed and worked on by all cores, given in the order of the
/// file.
///
///     let walk = ChunkWalk(adapter, threads: 2) { batch in … }
///     while let part = walk.next() { … }
///     walk.stop       why reading ended early, where it did: what came before it was given
///
/// Reading, work and what is done with the parts go on side by side; so many chunks are in flight at most that
/// memory does not grow with the file. The same parts come out for any number of threads.
final class ChunkWalk<Part: Sendable> {
    /// Why nothing after the last part can be read; nil where the file was read to its end.
    private(set) var stop: IntakeError?
    /// Rows that are no records, as far as parts were given.
    private(set) var skipped: SkippedRows
    /// Records so far.
    private(set) var recordCount = 0

    private let adapter: any Adapter
    private let crew: WorkCrew
    private let order: ChunkOrder<Part>
    private let chunkLimit: Int
    // Keys and elements of records that nothing reads, in order of appearance.
    private var unreadPaths: [String] = []
    private var seenPaths: Set<String> = []

    private static var unreadLimit: Int { 512 }
    private var isRead = false

    /// A walk from the beginning of a file, with `work` for each batch of records.
    init(_ adapter: any Adapter, threads: Int, _ work: @escaping @Sendable (RawBatch) -> Part) {
        self.adapter = adapter
        skipped = adapter.skipped
        // One alone needs no supply; others are not to run dry while this one is at work itself.
        chunkLimit = threads > 1 ? threads * 4 : 1
        crew = WorkCrew(helpers: threads - 1)
        order = ChunkOrder(crew, work)
    }

    deinit { crew.close() }

    /// How the file was understood, by its first bytes and by all that came since; complete at the end.
    var understanding: FileUnderstanding {
        var whole = adapter.understanding
        let known = Set(whole.ignored)
        whole.ignored += unreadPaths.filter { !known.contains($0) }
        return whole
    }

    /// What came of the next batch; nil at the end.
    func next() -> Part? {
        while true {
            let doneCount = crew.doneCount
            if let outcome = order.takeFirst() { return take(outcome) }
            let chunkCount = order.count
            if !isRead, chunkCount < chunkLimit, !order.isEnded {
                if let chunk = nextChunk() { order.add(chunk) }
            } else if chunkCount == 0 {
                return nil
            } else if !crew.help() {
                crew.waitForMore(than: doneCount)
            }
        }
    }

    private func take(_ outcome: ChunkOrder<Part>.Outcome) -> Part {
        recordCount += outcome.recordCount
        skipped.add(outcome.skipped)
        for path in outcome.unreadPaths
        where unreadPaths.count < Self.unreadLimit && seenPaths.insert(path).inserted {
            unreadPaths.append(path)
        }
        if let fault = outcome.fault { stop = .format(fault) }
        return outcome.part
    }

    private func nextChunk() -> RawChunk? {
        do throws(IntakeError) {
            if let chunk = try adapter.next() { return chunk }
        } catch {
            stop = error
        }
        isRead = true
        return nil
    }
}
