import Anonymisation
import Formats

/// Writes a submission's records, compressed, into a new file, and tells what identifies it.
struct RecordsFileWriter {
    private let files: any FileLayer

    init(_ files: any FileLayer) { self.files = files }

    /// SHA-256 of the records' text, found without writing anything.
    static func hash(of batch: StandardBatch) -> String {
        var hash = ContentHash()
        RecordsWriter(batch).write { (block: [UInt8]) in hash.update(block.span.bytes) }
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
        let gzip = GzipWriter()
        var hash = ContentHash()
        var compressedHash = ContentHash()
        var length = 0
        var packed: [UInt8] = []
        try RecordsWriter(batch).write { (block: [UInt8]) throws(RegisterError) in
            hash.update(block.span.bytes)
            length += block.count
            gzip.append(block, to: &packed)
            if packed.isEmpty { return }
            compressedHash.update(packed.span.bytes)
            try files.write(packed, to: file)
            packed.removeAll(keepingCapacity: true)
        }
        gzip.finish(into: &packed)
        compressedHash.update(packed.span.bytes)
        try files.write(packed, to: file)
        return Manifest.RecordsFile(
            count: batch.count, length: length, hash: hash.hexadecimal(),
            compressedHash: compressedHash.hexadecimal())
    }
}
