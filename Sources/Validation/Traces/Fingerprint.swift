import Normalisation

/// A fixed 128-bit hash of a key or record, to see the same again without keeping it.
///
/// No pseudonym: without a key, whoever guesses the text can confirm it. It never leaves the process and is gone
/// with the submission's check. Not `Hasher`: its seed changes from run to run. Two lanes of multiply and shift,
/// each step one-to-one in the word taken in, so that two different words never meet in one step.
struct Fingerprint: Sendable, Hashable {
    private(set) var high: UInt64
    private(set) var low: UInt64

    /// The beginning for one purpose; the same values under different seeds have unrelated fingerprints.
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
    var isAbsent: Bool { high == 0 && low == 0 }

    /// 32 of its bits, to tell apart a few things of one person.
    var mark: UInt32 { UInt32(truncatingIfNeeded: low >> 32) }

    /// Takes a word in.
    mutating func mix(_ word: UInt64) {
        high = (high ^ word) &* 0xFF51_AFD7_ED55_8CCD
        high ^= high >> 32
        low = ((low << 29 | low >> 35) ^ word) &* 0x9FB2_1C65_1E98_DF25
        low ^= low >> 29
    }

    /// Takes a number or other text in as Anonymisation reads it: ASCII letters in capitals, blanks at the ends left
    /// out, runs of blanks as one space. Answers whether anything was left; if not, nothing was taken in.
    mutating func mix(textAt range: Range<Int>, of bytes: [UInt8]) -> Bool {
        var word: UInt64 = 0
        var count = 0
        var isAfterBlank = false
        var index = range.lowerBound
        while index < range.upperBound {
            // Most texts are letters and digits with a space here and there: eight of them go in at once.
            if !isAfterBlank, index + 8 <= range.upperBound,
                let block = Self.plainBlock(at: index, of: bytes)
            {
                take(block: block, &word, &count)
                index += 8
                continue
            }
            let byte = bytes[index]
            index += 1
            let isNoBreakSpace = byte == 0xC2 && index < range.upperBound && bytes[index] == 0xA0
            if byte <= 0x20 || isNoBreakSpace {
                if isNoBreakSpace { index += 1 }
                isAfterBlank = true
                continue
            }
            if isAfterBlank, count > 0 { take(0x20, &word, &count) }
            isAfterBlank = false
            take((0x61...0x7A).contains(byte) ? byte & 0xDF : byte, &word, &count)
        }
        guard count > 0 else { return false }
        mix(word)
        mix(UInt64(count))
        return true
    }

    /// The fingerprint of each text of a column, byte for byte; absent for an empty one.
    static func exactly(_ texts: TransientColumns.Texts) -> [Fingerprint] {
        texts.ends.indices.map { record in
            let range = texts.range(of: record)
            guard !range.isEmpty else { return .absent }
            var fingerprint = Fingerprint(seed: 4)
            var word: UInt64 = 0
            var count = 0
            for index in range { fingerprint.take(texts.bytes[index], &word, &count) }
            fingerprint.mix(word)
            fingerprint.mix(UInt64(count))
            return fingerprint
        }
    }

    /// Eight bytes, the first of them highest, with ASCII letters in capitals; nil where a byte is a control or a part
    /// of a no-break space, or where blanks stand side by side or at an end, so that they may have to be left out.
    private static func plainBlock(at index: Int, of bytes: [UInt8]) -> UInt64? {
        // The load checks its bounds, and any eight bytes are a number.
        let block = bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).bigEndian
        let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        // A byte below 0x20, exactly: carries go from byte to byte only upwards of one that is below.
        let controls = (block &- ones &* 0x20) & ~block & highs
        let noBreak = Self.zeroBytes(block ^ ones &* 0xC2)
        let spaces = Self.zeroBytes(block ^ ones &* 0x20)
        guard controls == 0, noBreak == 0, spaces & spaces << 8 == 0, spaces & 0x8000_0000_0000_0080 == 0
        else { return nil }
        // Bytes of `a` to `z`, each marked by its highest bit.
        let low = block & ~highs
        let isFromA = (low &+ ones &* (0x80 - 0x61)) & highs
        let isPastZ = (low &+ ones &* (0x80 - 0x7B)) & highs
        let letters = isFromA & ~isPastZ & ~block
        return block & ~(letters >> 2)
    }

    /// The highest bit of each byte that is zero; of a byte above one, by chance, too.
    private static func zeroBytes(_ block: UInt64) -> UInt64 {
        (block &- 0x0101_0101_0101_0101) & ~block & 0x8080_8080_8080_8080
    }

    /// Takes eight bytes in, wherever in a word they come to stand.
    private mutating func take(block: UInt64, _ word: inout UInt64, _ count: inout Int) {
        let held = UInt64(count & 7) * 8
        if held == 0 {
            mix(block)
        } else {
            mix(word << (64 - held) | block >> held)
            word = block & (1 << held - 1)
        }
        count += 8
    }

    private mutating func take(_ byte: UInt8, _ word: inout UInt64, _ count: inout Int) {
        word = word << 8 | UInt64(byte)
        count += 1
        guard count & 7 == 0 else { return }
        mix(word)
        word = 0
    }
}
