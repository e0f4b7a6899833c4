import Anonymisation
import Formats
import Model

/// Reads standard records as the register keeps them, block by block on all cores, and hashes every byte.
struct RecordsReader {
    /// Records, and what identifies the text that they were read from.
    struct Contents {
        let batch: StandardBatch
        let length: Int
        let hash: String
    }

    /// Why a records file cannot be read.
    enum Failure: Error {
        /// The file, or its compression.
        case format(FormatError)
        /// The text in it is not as the register writes it.
        case form
    }

    /// What is said of the file.
    private let records: Manifest.RecordsFile

    /// Blocks that are in memory at a time.
    private static let blocksAtOnce = 8

    init(_ records: Manifest.RecordsFile) { self.records = records }

    /// The records of a file.
    func contents(of file: any ByteSource) throws(Failure) -> Contents {
        guard let first = records.blocks.first else { throw .form }
        let heading = try text(of: try file.exactly(first))
        let block = RecordsBlock(fields: try fields(of: heading), limits: limits)
        var hash = ContentHash()
        hash.update(heading.span.bytes)
        var length = heading.count
        var batches: [StandardBatch] = []
        for start in stride(from: 1, to: records.blocks.count, by: Self.blocksAtOnce) {
            let wave = records.blocks[start..<min(start + Self.blocksAtOnce, records.blocks.count)]
            for result in try unpacked(wave, of: file, block) {
                let (text, batch) = try result.get()
                hash.update(text.span.bytes)
                length += text.count
                batches.append(batch)
            }
        }
        guard try file.isAtEnd() else { throw .format(.damagedCompression(byteOffset: packedLength)) }
        return Contents(
            batch: StandardBatch.concatenated(batches), length: length, hash: hash.hexadecimal())
    }

    private typealias Unpacked = Result<(text: [UInt8], batch: StandardBatch), Failure>

    private func unpacked(
        _ lengths: ArraySlice<Int>, of file: any ByteSource, _ block: RecordsBlock
    ) throws(Failure) -> [Unpacked] {
        var packed: [[UInt8]] = []
        for length in lengths { packed.append(try file.exactly(length)) }
        let blocks = packed
        return concurrentMap(blocks.count) { index -> Unpacked in
            do throws(Failure) {
                let text = try text(of: blocks[index])
                return .success((text, try block.batch(text)))
            } catch {
                return .failure(error)
            }
        }
    }

    private func text(of packed: [UInt8]) throws(Failure) -> [UInt8] {
        do throws(FormatError) {
            return try GzipByteSource(MemoryByteSource(packed), limits: limits).readAll(limit: records.length)
        } catch {
            throw .format(error)
        }
    }

    private func fields(of heading: [UInt8]) throws(Failure) -> [StandardField] {
        let row: CSVRow?
        do throws(FormatError) {
            row = try CSVSplitter(source: MemoryByteSource(heading), dialect: .comma).readRow()
        } catch {
            throw .format(error)
        }
        let names = row?.fields ?? []
        let fields = names.compactMap { Standard.field(named: $0) }
        guard !fields.isEmpty, fields.count == names.count, Set(fields).count == fields.count else {
            throw .form
        }
        return fields
    }

    private var packedLength: Int { records.blocks.reduce(0, +) }

    /// A block is to give no more than the whole text has.
    private var limits: FormatLimits {
        var limits = FormatLimits.standard
        limits.decompressedSize = records.length
        // Records of one office may be nearly alike; deflate packs 1032 bytes into one at most.
        limits.ratio = 1100
        return limits
    }
}
