/// Where bytes come from, block by block: a file, memory, or another source behind a decompression.
///
/// Class-bound because a source has a position; called once per block, so the dynamic call costs nothing.
public protocol ByteSource: AnyObject {
    /// Fills `buffer` from its start with the next bytes and returns how many; 0 only at the end.
    ///
    /// `buffer` holds at least `ByteSourceBlock.minimum` bytes. A source may give fewer than fit.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int
}

/// Sizes of the blocks in which sources are read.
public enum ByteSourceBlock {
    /// The size that keeps the system calls few and the memory flat.
    public static let standard = 1 << 20
    /// The smallest buffer that a source must take: room for any one transcoded character.
    public static let minimum = 16
}

extension ByteSource {
    /// All that is left in the source; throws `limitExceeded`, of the `kind`, past `limit` bytes.
    public func readAll(
        limit: Int = FormatLimits.standard.decompressedSize, kind: FormatError.Limit = .size
    ) throws(FormatError) -> [UInt8] {
        var all: [UInt8] = []
        while true {
            let block = try [UInt8](readingUpTo: ByteSourceBlock.standard, after: [], from: self)
            if block.isEmpty { return all }
            guard all.count + block.count <= limit else { throw .limitExceeded(kind, line: nil) }
            all += block
        }
    }
}

extension [UInt8] {
    /// `carry`, then what `source` gives until `size` bytes are reached or it ends: one allocation, no copy of
    /// what is read.
    init(readingUpTo size: Int, after carry: ArraySlice<UInt8>, from source: any ByteSource)
        throws(FormatError)
    {
        var failure: FormatError?
        let capacity = Swift.max(size, carry.count + ByteSourceBlock.minimum)
        self.init(unsafeUninitializedCapacity: capacity) { buffer, count in
            let raw = UnsafeMutableRawBufferPointer(buffer)
            raw.copyBytes(from: carry)
            count = carry.count
            do throws(FormatError) {
                while capacity - count >= ByteSourceBlock.minimum {
                    let got = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: raw[count...]))
                    if got == 0 { break }
                    count += got
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }
}
