import Anonymisation
import Formats

/// Hashes and counts what a reader takes from another source, so that no byte is read unseen.
final class HashingByteSource: ByteSource {
    private let source: any ByteSource
    private var hash = ContentHash()
    /// Bytes so far.
    private(set) var length = 0

    init(_ source: any ByteSource) { self.source = source }

    /// SHA-256 of the bytes so far.
    var hexadecimal: String { hash.hexadecimal() }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        let count = try source.read(into: buffer)
        hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]).bytes)
        length += count
        return count
    }

    /// Reads to the end.
    func drain() throws(FormatError) {
        let block = UnsafeMutableRawBufferPointer.allocate(
            byteCount: ByteSourceBlock.standard, alignment: 16)
        defer { block.deallocate() }
        while try read(into: block) > 0 {}
    }
}
