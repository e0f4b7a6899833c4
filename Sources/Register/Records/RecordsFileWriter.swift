import Anonymisation
import Formats

/// Writes a submission's records, compressed, into a new file, and tells what identifies it.
///
/// Each block of the text becomes a gzip member of its own, so that all cores can pack; `zcat` reads them as one
/// text. At the fastest level: most of a record is keys, which no level makes smaller.
struct RecordsFileWriter {
    private let files: any FileLayer

    /// Blocks that are in memory at a time.
    private static let blocksAtOnce = 8

    init(_ files: any FileLayer) { self.files = files }

    /// SHA-256 of the records' text, found without writing anything.
    static func hash(of batch: StandardBatch) -> String {
        let text = RecordsText(batch)
        var hash = ContentHash()
        for wave in waves(of: text) {
            let blocks = concurrentMap(wave.count) { text.block(wave.lowerBound + $0) }
            for block in blocks { hash.update(block.span.bytes) }
        }
        return hash.hexadecimal()
    }

    /// Makes the file at `path`; when this returns, its bytes are on the disk.
    func write(_ batch: StandardBatch, toNew path: String) throws(RegisterError) -> Manifest.RecordsFile {
        let file = try files.create(path)
        return try files.closing(file) { file throws(RegisterError) in
            let records = try write(batch, to: file)
            try files.flush(file)
            return records
        }
    }

    private func write(
        _ batch: StandardBatch, to file: OpenFile
    ) throws(RegisterError) -> Manifest.RecordsFile {
        let text = RecordsText(batch)
        var hash = ContentHash()
        var compressedHash = ContentHash()
        var length = 0
        var lengths: [Int] = []
        for wave in Self.waves(of: text) {
            let blocks = concurrentMap(wave.count) { PackedBlock(text.block(wave.lowerBound + $0)) }
            for block in blocks {
                hash.update(block.text.span.bytes)
                compressedHash.update(block.packed.span.bytes)
                length += block.text.count
                lengths.append(block.packed.count)
                try files.write(block.packed, to: file)
            }
        }
        return Manifest.RecordsFile(
            count: batch.count, length: length, hash: hash.hexadecimal(),
            compressedHash: compressedHash.hexadecimal(), blocks: lengths)
    }

    private static func waves(of text: RecordsText) -> [Range<Int>] {
        stride(from: 0, to: text.blockCount, by: blocksAtOnce).map { first in
            first..<min(first + blocksAtOnce, text.blockCount)
        }
    }
}

/// A block of text and the gzip member that holds it.
private struct PackedBlock: Sendable {
    let text: [UInt8]
    let packed: [UInt8]

    init(_ text: [UInt8]) {
        var packed: [UInt8] = []
        let gzip = GzipWriter(level: 1)
        gzip.append(text, to: &packed)
        gzip.finish(into: &packed)
        self.text = text
        self.packed = packed
    }
}
