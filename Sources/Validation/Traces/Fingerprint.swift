/// A fixed 128-bit hash of a key or record, to see the same again without keeping it.
///
/// No pseudonym: without a key, whoever guesses the text can confirm it. It never leaves the process and is gone
/// with the submission's check. Not `Hasher`: its seed changes from run to run. Two lanes of multiply and shift, each step one-to-one in the
/// word taken in, so that two different words never meet in one step.
@frozen
public struct Fingerprint: Sendable, Hashable {
    @usableFromInline
    var high: UInt64
    @usableFromInline
    var low: UInt64

    /// The beginning for one purpose; the same values under different seeds have unrelated fingerprints.
    @inlinable
    init(seed: UInt64) {
        high = 0x9E37_79B9_7F4A_7C15 ^ seed
        low = 0xC2B2_AE3D_27D4_EB4F &+ seed
    }

    private init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// No fingerprint: what it would be of is absent.
    static let absent = Fingerprint(high: 0, low: 0)

    /// Whether there is none.
    @inlinable
    var isAbsent: Bool { high == 0 && low == 0 }

    /// Takes a word in.
    @inlinable
    mutating func mix(_ word: UInt64) {
        high = (high ^ word) &* 0xFF51_AFD7_ED55_8CCD
        high ^= high >> 32
        low = ((low << 29 | low >> 35) ^ word) &* 0x9FB2_1C65_1E98_DF25
        low ^= low >> 29
    }

    /// Takes bytes in, and how many there were.
    mutating func mix(_ bytes: ArraySlice<UInt8>) {
        var word: UInt64 = 0
        var count = 0
        for byte in bytes {
            word = word << 8 | UInt64(byte)
            count += 1
            if count % 8 == 0 {
                mix(word)
                word = 0
            }
        }
        mix(word)
        mix(UInt64(count))
    }
}
