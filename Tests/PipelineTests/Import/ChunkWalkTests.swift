import Formats
import Foundation
import Synchronization
import Testing

@testable import Intake
@testable import Pipeline

@Suite
struct ChunkWalkTests {
    private struct Part: Sendable, Equatable {
        var firstRecord: Int
        var count: Int
    }

    /// Walks over chunks of so many records each.
    private func parts(of source: ChunkSource, threads: Int) -> (parts: [Part], walk: ChunkWalk<Part>) {
        let walk = ChunkWalk(source, threads: threads) { batch in
            source.delay(batch.count)
            return Part(firstRecord: batch.firstRecord, count: batch.count)
        }
        var parts: [Part] = []
        while let part = walk.next() { parts.append(part) }
        return (parts, walk)
    }

    private static let counts = (0..<60).map { ($0 * 7) % 5 }

    @Test(
        "parts come in the order of the file, numbered, for any number of threads", arguments: [1, 2, 3, 8])
    func keepsOrder(threads: Int) {
        let (parts, walk) = parts(of: ChunkSource(Self.counts), threads: threads)
        #expect(parts.map(\.count) == Self.counts)
        var next = 1
        for part in parts {
            #expect(part.firstRecord == next)
            next += part.count
        }
        #expect(walk.recordCount == Self.counts.reduce(0, +))
        #expect(walk.stop == nil)
        // 60 rows among the records and one above them.
        #expect(walk.skipped.count(of: .blank) == 60)
        #expect(walk.skipped.count(of: .title) == 1)
    }

    @Test("a file of nothing has no parts", arguments: [1, 2])
    func readsNothing(threads: Int) {
        let (parts, walk) = parts(of: ChunkSource([]), threads: threads)
        #expect(parts.isEmpty)
        #expect(walk.stop == nil)
    }

    @Test(
        "what came before a fault in a chunk is given, and nothing after it", arguments: [1, 2, 8],
        [0, 3, 59])
    func stopsAtFault(threads: Int, place: Int) {
        let (parts, walk) = parts(of: ChunkSource(Self.counts, faultAt: place), threads: threads)
        #expect(parts.map(\.count) == Array(Self.counts[...place]))
        #expect(walk.stop == .format(.limitExceeded(.cellLength, line: place)))
    }

    @Test("what came before the source gives up is given", arguments: [1, 2, 8])
    func stopsAtError(threads: Int) {
        let (parts, walk) = parts(of: ChunkSource(Self.counts, errorAt: 20), threads: threads)
        #expect(parts.map(\.count) == Array(Self.counts[..<20]))
        #expect(walk.stop == .format(.limitExceeded(.size, line: 20)))
    }

    @Test("a fault counts, not what a reader that ran ahead met after it", arguments: [1, 2, 8])
    func earlierFaultWins(threads: Int) {
        let source = ChunkSource(Self.counts, faultAt: 19, errorAt: 20)
        let (parts, walk) = parts(of: source, threads: threads)
        #expect(parts.count == 20)
        #expect(walk.stop == .format(.limitExceeded(.cellLength, line: 19)))
    }

    @Test("chunks in flight are few, however long the file", arguments: [1, 2, 4])
    func isBounded(threads: Int) {
        let source = ChunkSource([Int](repeating: 1, count: 500))
        let walk = ChunkWalk(source, threads: threads) { $0.count }
        var taken = 0
        while let count = walk.next() {
            taken += count
            #expect(source.given - taken < threads * 4)
        }
        #expect(taken == 500)
    }

    @Test("a walk may be left before its end")
    func canBeLeft() {
        let source = ChunkSource(Self.counts)
        var walk: ChunkWalk<Int>? = ChunkWalk(source, threads: 3) { $0.count }
        #expect(walk?.next() == Self.counts[0])
        walk = nil
        #expect(source.given < Self.counts.count)
    }
}

/// Chunks of so many records each, which take uneven times.
private final class ChunkSource: Adapter, Sendable {
    let understanding: FileUnderstanding
    let layout = RawLayout(slots: [])
    let envelope: [EnvelopeEntry] = []
    private let counts: [Int]
    private let faultPlace: Int?
    private let errorPlace: Int?
    private let place = Mutex(0)

    init(_ counts: [Int], faultAt faultPlace: Int? = nil, errorAt errorPlace: Int? = nil) {
        self.counts = counts
        self.faultPlace = faultPlace
        self.errorPlace = errorPlace
        understanding = FileUnderstanding(
            format: .csv, isCompressed: false, mapped: [], ignored: [], missing: [])
    }

    var skipped: SkippedRows {
        var skipped = SkippedRows()
        skipped.add(SkippedRows.Row(kind: .title, row: 1, line: 1))
        return skipped
    }

    /// Chunks given so far.
    var given: Int { place.withLock { $0 } }

    func next() throws(IntakeError) -> RawChunk? {
        let place = given
        // The fault is found while the chunk after it is read.
        if let faultPlace, place > faultPlace { Thread.sleep(forTimeInterval: 0.01) }
        if place == errorPlace { throw .format(.limitExceeded(.size, line: place)) }
        guard place < counts.count else { return nil }
        self.place.withLock { $0 += 1 }
        let count = counts[place]
        let fault: FormatError? = place == faultPlace ? .limitExceeded(.cellLength, line: place) : nil
        return RawChunk { [self] in
            delay(5 - count)
            var table = FieldTable(slotCount: 0)
            table.lines = [Int](repeating: 1, count: count)
            var skipped = SkippedRows()
            skipped.add(SkippedRows.Row(kind: .blank, row: place + 2, line: place + 2))
            return (RawBatch(layout: layout, table: table, skipped: skipped), fault)
        }
    }

    /// Keeps a core busy for a while, the longer the greater `weight` is.
    func delay(_ weight: Int) {
        var sum: UInt64 = 1
        for number in 0..<UInt64(weight) * 2000 { sum = sum &* 6_364_136_223_846_793_005 &+ number }
        withExtendedLifetime(sum) {}
    }
}
