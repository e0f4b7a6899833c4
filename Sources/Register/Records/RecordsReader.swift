import Anonymisation
import Formats
import Model

/// Reads standard records as the register keeps them, and hashes every byte while reading.
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

    private let limits: FormatLimits

    /// A reader of a text that should have `length` bytes; it stops past them.
    init(length: Int) {
        var limits = FormatLimits.standard
        limits.decompressedSize = length
        // Records of one office may be nearly alike; deflate packs 1032 bytes into one at most.
        limits.ratio = 1100
        self.limits = limits
    }

    /// The records of a gzip file.
    func contents(of file: any ByteSource) throws(Failure) -> Contents {
        let text = HashingByteSource(GzipByteSource(file, limits: limits))
        let splitter = CSVSplitter(source: text, dialect: .comma, limits: limits)
        let fields = try fields(splitter)
        let parser = CSVParser(dialect: .comma, columns: .all(fields.count), limits: limits)
        let decoder = StandardBatchDecoder(fields: fields)
        var batches: [StandardBatch] = []
        while let chunk = try next(splitter) {
            let table = parser.parse(chunk)
            guard table.faults.isEmpty, table.stoppedBy == nil else { throw .form }
            batches.append(try batch(table, from: chunk.firstRecord, decoder))
        }
        return Contents(
            batch: StandardBatch.concatenated(batches), length: text.length, hash: text.hexadecimal)
    }

    private func batch(
        _ table: FieldTable, from firstRecord: Int, _ decoder: StandardBatchDecoder
    ) throws(Failure) -> StandardBatch {
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

    private func fields(_ splitter: CSVSplitter) throws(Failure) -> [StandardField] {
        let heading: CSVRow?
        do throws(FormatError) { heading = try splitter.readRow() } catch { throw .format(error) }
        let names = heading?.fields ?? []
        let fields = names.compactMap { Standard.field(named: $0) }
        guard !fields.isEmpty, fields.count == names.count, Set(fields).count == fields.count else {
            throw .form
        }
        return fields
    }

    private func next(_ splitter: CSVSplitter) throws(Failure) -> CSVChunk? {
        do throws(FormatError) { return try splitter.next() } catch { throw .format(error) }
    }
}
