import Anonymisation
import Formats
import Model

/// Decodes the text of one block of records.
struct RecordsBlock: Sendable {
    private let parser: CSVParser
    private let decoder: StandardBatchDecoder
    private let limits: FormatLimits

    init(fields: [StandardField], limits: FormatLimits) {
        parser = CSVParser(dialect: .comma, columns: .all(fields.count), limits: limits)
        decoder = StandardBatchDecoder(fields: fields)
        self.limits = limits
    }

    /// The records of a block.
    func batch(_ text: [UInt8]) throws(RecordsReader.Failure) -> StandardBatch {
        let splitter = CSVSplitter(source: MemoryByteSource(text), dialect: .comma, limits: limits)
        var batches: [StandardBatch] = []
        while let chunk = try next(splitter) {
            let table = parser.parse(chunk)
            guard table.faults.isEmpty, table.stoppedBy == nil else { throw .form }
            batches.append(try batch(table, from: chunk.firstRecord))
        }
        return StandardBatch.concatenated(batches)
    }

    private func next(_ splitter: CSVSplitter) throws(RecordsReader.Failure) -> CSVChunk? {
        do throws(FormatError) { return try splitter.next() } catch { throw .format(error) }
    }

    private func batch(
        _ table: FieldTable, from firstRecord: Int
    ) throws(RecordsReader.Failure) -> StandardBatch {
        do throws(AnonymisationError) {
            return try decoder.batch(of: table.count, from: firstRecord, in: table.bytes.span) {
                record, slot in
                let place = table.range(record: record, slot: slot)
                return Int(place.start)..<Int(place.start) + Int(place.length)
            }
        } catch {
            throw .form
        }
    }
}

extension ByteSource {
    /// The next `count` bytes; a file that ends before them is cut off.
    func exactly(_ count: Int) throws(RecordsReader.Failure) -> [UInt8] {
        guard count >= 0 else { throw .form }
        var failure: FormatError?
        let bytes = [UInt8](unsafeUninitializedCapacity: max(count, ByteSourceBlock.minimum)) {
            buffer, filled in
            let buffer = UnsafeMutableRawBufferPointer(buffer)
            do throws(FormatError) {
                // `filled` stays at most `count`, and the buffer holds as many.
                while filled < count {
                    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<count])
                    let got = try read(into: rest)
                    if got == 0 { throw .damagedCompression(byteOffset: filled) }
                    filled += got
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw .format(failure) }
        return bytes
    }

    /// Whether nothing is left.
    func isAtEnd() throws(RecordsReader.Failure) -> Bool {
        do throws(FormatError) {
            return try withUnsafeTemporaryAllocation(byteCount: ByteSourceBlock.minimum, alignment: 16) {
                buffer throws(FormatError) in try read(into: buffer) == 0
            }
        } catch {
            throw .format(error)
        }
    }
}
