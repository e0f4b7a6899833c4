import Formats
import Intake
import Synchronization

/// The chunks of a file that are being worked on, in the order of the file.
///
/// A chunk is parsed by whoever comes to it; its records are numbered as soon as all those before them are counted,
/// and then worked on. What comes out waits until all that stands before it has been taken.
///
///     taken   │ done  working  parsed  parsing  parsing │   not read yet
///             ^ first          ^ waits for the numbers of those before it
final class ChunkOrder<Part: Sendable>: Sendable {
    /// What came of a chunk.
    struct Outcome: Sendable {
        let part: Part
        /// Its records.
        let recordCount: Int
        /// Rows of it that are no records.
        let skipped: SkippedRows
        /// Keys and elements in its records that nothing reads.
        let unreadPaths: [String]
        /// Why reading ends with it, where it does.
        let fault: FormatError?
    }

    private enum Slot: Sendable {
        case parsing
        case parsed(RawBatch, FormatError?)
        case working
        case done(Outcome)
    }

    private struct State {
        var slots: [Slot] = []
        // The place in the file, among all chunks, of the first slot, and of the first that has no numbers.
        var first = 0
        var unnumbered = 0
        var numbering = RecordNumbering()
        var isEnded = false
    }

    /// A batch whose records' numbers are known.
    private struct Numbered {
        let index: Int
        let batch: RawBatch
        let fault: FormatError?
    }

    private let state = Mutex(State())
    private let crew: WorkCrew
    private let work: @Sendable (RawBatch) -> Part

    init(_ crew: WorkCrew, _ work: @escaping @Sendable (RawBatch) -> Part) {
        self.crew = crew
        self.work = work
    }

    /// Chunks that are being worked on or wait to be taken.
    var count: Int { state.withLock { $0.slots.count } }

    /// Whether a chunk had a fault that ends the reading: nothing after it counts.
    var isEnded: Bool { state.withLock { $0.isEnded } }

    /// Takes on the chunk after those before it, unless one of them has ended the reading while it was read.
    func add(_ chunk: RawChunk) {
        let index: Int? = state.withLock { state in
            guard !state.isEnded else { return nil }
            state.slots.append(.parsing)
            return state.first + state.slots.count - 1
        }
        guard let index else { return }
        crew.add { [self] in
            let (batch, fault) = chunk.parsed()
            let numbered = number(batch, fault, at: index)
            // The first is worked on at once, while its bytes are near.
            for other in numbered.dropFirst() { crew.add(isUrgent: true) { [self] in finish(other) } }
            if let first = numbered.first { finish(first) }
        }
    }

    /// What came of the first chunk, if that is known already; the next one is the first then.
    func takeFirst() -> Outcome? {
        state.withLock { state in
            guard case .done(let outcome)? = state.slots.first else { return nil }
            state.slots.removeFirst()
            state.first += 1
            return outcome
        }
    }

    /// Numbers what can be numbered now that one more chunk is parsed.
    private func number(_ batch: RawBatch, _ fault: FormatError?, at index: Int) -> [Numbered] {
        state.withLock { state in
            // A chunk before it may have ended the reading meanwhile.
            guard index < state.first + state.slots.count else { return [] }
            state.slots[index - state.first] = .parsed(batch, fault)
            var numbered: [Numbered] = []
            while state.unnumbered < state.first + state.slots.count,
                case .parsed(let batch, let fault) = state.slots[state.unnumbered - state.first]
            {
                let slot = state.unnumbered - state.first
                state.slots[slot] = .working
                numbered.append(
                    Numbered(
                        index: state.unnumbered, batch: state.numbering.numbered(batch), fault: fault))
                state.unnumbered += 1
                if fault != nil {
                    state.slots.removeSubrange((slot + 1)...)
                    state.isEnded = true
                }
            }
            return numbered
        }
    }

    private func finish(_ numbered: Numbered) {
        let batch = numbered.batch
        let outcome = Outcome(
            part: work(batch), recordCount: batch.count, skipped: batch.skipped,
            unreadPaths: batch.table.unknownPaths, fault: numbered.fault)
        state.withLock { $0.slots[numbered.index - $0.first] = .done(outcome) }
    }
}
