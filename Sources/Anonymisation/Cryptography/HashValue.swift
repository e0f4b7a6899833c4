/// A hash value of FIPS 180-4, section 6.2: eight words, between blocks the state and after the last the
/// digest.
struct HashValue: Hashable, Sendable {
    var h0: UInt32
    var h1: UInt32
    var h2: UInt32
    var h3: UInt32
    var h4: UInt32
    var h5: UInt32
    var h6: UInt32
    var h7: UInt32

    /// Before the first block (section 5.3.3).
    static let initial = HashValue(
        h0: 0x6a09_e667, h1: 0xbb67_ae85, h2: 0x3c6e_f372, h3: 0xa54f_f53a,
        h4: 0x510e_527f, h5: 0x9b05_688c, h6: 0x1f83_d9ab, h7: 0x5be0_cd19
    )

    /// The first 128 bits, big-endian: what a token keeps of an authentication code.
    var leading128: (high: UInt64, low: UInt64) {
        (UInt64(h0) << 32 | UInt64(h1), UInt64(h2) << 32 | UInt64(h3))
    }

    /// The 32 bytes, big-endian.
    var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
            write(to: UnsafeMutableRawBufferPointer(buffer))
            count = 32
        }
    }

    /// Writes the 32 bytes, big-endian, at the start of `memory`. Word by word: an array of them would stay
    /// in the heap, and they may be a key.
    func write(to memory: UnsafeMutableRawBufferPointer) {
        precondition(memory.count >= 32, "a hash value has 32 bytes")
        func store(_ word: UInt32, _ index: Int) {
            memory.storeBytes(of: word.bigEndian, toByteOffset: index * 4, as: UInt32.self)
        }
        store(h0, 0)
        store(h1, 1)
        store(h2, 2)
        store(h3, 3)
        store(h4, 4)
        store(h5, 5)
        store(h6, 6)
        store(h7, 7)
    }
}
