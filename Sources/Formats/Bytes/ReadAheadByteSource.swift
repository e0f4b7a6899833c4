import Dispatch
import Synchronization

/// Reads a source a few blocks ahead on a thread of its own: for one whose bytes cost time, such as a decompression.
///
/// Gives the same bytes, and the same error after them, as the source itself. The thread begins with the first
/// read, and ends with the source, with an error, or when nobody holds this any more.
public final class ReadAheadByteSource: ByteSource {
    private let shelf: Shelf
    private var source: (any ByteSource)?
    private let blockSize: Int
    // What was taken from the shelf, and how much of it was given.
    private var block: [UInt8] = []
    private var given = 0
    private var end: End?

    private static let blockCount = 4

    /// Reads ahead in `source`, which nothing else may read from now on.
    public init(_ source: any ByteSource, blockSize: Int = 256 << 10) {
        self.source = source
        self.blockSize = max(blockSize, ByteSourceBlock.minimum)
        shelf = Shelf(blocks: Self.blockCount)
    }

    deinit { shelf.close() }

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        if let source {
            self.source = nil
            shelf.begin(HandedOver(source: source), blockSize: blockSize)
        }
        if given == block.count, end == nil { take() }
        if given == block.count {
            if let failure = end?.failure { throw failure }
            return 0
        }
        let count = min(buffer.count, block.count - given)
        buffer.copyBytes(from: block[given..<given + count])
        given += count
        return count
    }

    private func take() {
        switch shelf.take() {
        case .bytes(let bytes): (block, given) = (bytes, 0)
        case .end(let end): self.end = end
        }
    }

    /// How a source ends: with an error, or without.
    private struct End: Sendable {
        let failure: FormatError?
    }

    private enum Item: Sendable {
        case bytes([UInt8])
        case end(End)
    }

    /// The source on its way to the thread. Unsafe for the compiler, and sound: whoever hands it over lets go of it.
    private struct HandedOver: Sendable {
        nonisolated(unsafe) let source: any ByteSource
    }

    /// Where the thread puts blocks and the reader takes them.
    private final class Shelf: Sendable {
        private struct State {
            var items: [Item] = []
            var isClosed = false
        }

        private let state = Mutex(State())
        private let free: DispatchSemaphore
        private let filled = DispatchSemaphore(value: 0)
        private let blocks: Int

        init(blocks: Int) {
            self.blocks = blocks
            // Signalled so often, as a semaphore may not end below the value that it began with.
            free = DispatchSemaphore(value: 0)
            for _ in 0..<blocks { free.signal() }
        }

        /// Begins to read.
        func begin(_ handed: HandedOver, blockSize: Int) {
            DispatchQueue.global().async { [self] in
                while true {
                    free.wait()
                    if state.withLock({ $0.isClosed }) { return }
                    let item = Self.next(of: handed.source, blockSize)
                    state.withLock { $0.items.append(item) }
                    filled.signal()
                    if case .end = item { return }
                }
            }
        }

        private static func next(of source: any ByteSource, _ blockSize: Int) -> Item {
            var failure: FormatError?
            let bytes = [UInt8](unsafeUninitializedCapacity: blockSize) { buffer, count in
                do throws(FormatError) {
                    count = try source.read(into: UnsafeMutableRawBufferPointer(buffer))
                } catch {
                    failure = error
                }
            }
            return bytes.isEmpty ? .end(End(failure: failure)) : .bytes(bytes)
        }

        /// The next block, when it is there.
        func take() -> Item {
            filled.wait()
            defer { free.signal() }
            return state.withLock { $0.items.removeFirst() }
        }

        /// Lets the thread go home.
        func close() {
            state.withLock { $0.isClosed = true }
            free.signal()
        }
    }
}
